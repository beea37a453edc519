package org.communique.screening;

import java.nio.ByteBuffer;
import java.util.List;
import org.communique.secret.Sha256;

/**
 * What a text is recognised by when it comes again.
 *
 * @param digest the same for texts of the same words
 * @param signature alike in most bits for texts alike in most words (SimHash over three words at a time), null for a text too
 *     short to tell
 */
public record TextPrint(byte[] digest, Long signature) {

    private static final int SHINGLE = 3;
    private static final int FEWEST_WORDS = 12;

    /** The print of a text. */
    public static TextPrint of(String text) {
        FoldedText folded = FoldedText.of(text);
        List<String> words = folded.list();
        return new TextPrint(Sha256.of(folded.words()), words.size() < FEWEST_WORDS ? null : signature(words));
    }

    private static long signature(List<String> words) {
        int[] weights = new int[Long.SIZE];
        for (int at = 0; at + SHINGLE <= words.size(); at++) {
            long hash = ByteBuffer.wrap(Sha256.of(String.join(" ", words.subList(at, at + SHINGLE))))
                    .getLong();
            for (int bit = 0; bit < Long.SIZE; bit++) {
                weights[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long signature = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            signature |= weights[bit] > 0 ? 1L << bit : 0;
        }
        return signature;
    }
}
