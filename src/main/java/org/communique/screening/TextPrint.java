package org.communique.screening;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

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
        return new TextPrint(sha256(folded.words()), words.size() < FEWEST_WORDS ? null : signature(words));
    }

    private static long signature(List<String> words) {
        int[] weights = new int[Long.SIZE];
        for (int at = 0; at + SHINGLE <= words.size(); at++) {
            long hash = ByteBuffer.wrap(sha256(String.join(" ", words.subList(at, at + SHINGLE))))
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

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
