package org.communique.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.secret.Sha256;

/**
 * A place in a list between two rows: the sort key and id of a row, bound to the list, its sort and its filters.
 *
 * @param key the row's sort key as text
 * @param id the row's identifier as text
 */
public record Cursor(String key, String id) {

    private static final byte FORMAT = 1;
    private static final int BINDING_BYTES = 8;
    private static final char SEPARATOR = '\u001f';

    /**
     * The cursor as clients carry it.
     *
     * @param binding the list, sort and filters that it belongs to
     */
    String encode(String binding) {
        byte[] place = (id + SEPARATOR + key).getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(1 + BINDING_BYTES + place.length);
        bytes.put(FORMAT).put(digest(binding)).put(place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Reads a cursor that a client brought.
     *
     * @throws ProblemException {@code invalid_cursor} when it was not given for this binding
     */
    static Cursor decode(String text, String binding) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            byte[] bound = new byte[BINDING_BYTES];
            if (bytes.remaining() <= 1 + BINDING_BYTES || bytes.get() != FORMAT) {
                throw invalid();
            }
            bytes.get(bound);
            List<String> place = place(bytes);
            if (!Arrays.equals(bound, digest(binding)) || place.size() != 2) {
                throw invalid();
            }
            return new Cursor(place.get(1), place.get(0));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw invalid();
        }
    }

    private static List<String> place(ByteBuffer bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        if (text.indexOf('\0') >= 0) {
            throw invalid();
        }
        return List.of(text.split(String.valueOf(SEPARATOR), 2));
    }

    private static byte[] digest(String binding) {
        return Arrays.copyOf(Sha256.of(binding), BINDING_BYTES);
    }

    static ProblemException invalid() {
        return new ProblemException(ErrorCode.INVALID_CURSOR);
    }
}
