package org.communique.mailing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Text in headers of mails (RFC 2047). The mail client's own encoding takes characters beyond 16 bits apart. */
final class EncodedWords {

    /** Bytes in a word, which with what is around them keep within its 75 characters. */
    private static final int MOST = 45;

    private EncodedWords() {}

    /** A text of one line in ASCII, as it is when it can be read only one way. */
    static String of(String text) {
        return text.matches("[ -~]*") && !text.contains("=?") ? text : encoded(text);
    }

    private static String encoded(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            if (bytes(word + character).length > MOST) {
                words.add(word(word.toString()));
                word.setLength(0);
            }
            word.append(character);
        });
        words.add(word(word.toString()));
        return String.join(" ", words);
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
