package org.communique.wire.mail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as the mail server got it. */
record Received(MimeMessage message) {

    private static final Pattern LINK = Pattern.compile("https://news\\.example(/api/v1/comments/\\S+)");

    /** The values of a header as they were sent. */
    List<String> header(String name) {
        try {
            String[] values = message.getHeader(name);
            return values == null ? List.of() : List.of(values);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of all headers, as often as they stand there. */
    List<String> headerNames() {
        try {
            return Collections.list(message.getAllHeaders()).stream()
                    .map(header -> header.getName())
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    String subject() {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> to() {
        return header("To");
    }

    String text() {
        try {
            return ((String) message.getContent()).replace("\r\n", "\n");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of the link to this API that the text holds, with its query. */
    String path() {
        Matcher link = LINK.matcher(text());
        assertTrue(link.find(), this::text);
        return link.group(1);
    }

    /** The token of that link. */
    String token() {
        return path().replaceFirst(".*token=", "");
    }
}
