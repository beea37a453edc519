package org.communique.api.answer;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The gzip coding (RFC 9110, section 8.4.1.3): whether a client wants it, and answers in it. */
public final class Gzip {

    /** Its name in {@code Accept-Encoding} and {@code Content-Encoding}. */
    public static final String NAME = "gzip";

    /** Bytes below which an answer is left as it is: it would hardly get shorter. */
    private static final int WORTHWHILE = 1_000;

    private static final Pattern CODING = Pattern.compile(
            "\\s*([!#$%&'*+.^_`|~\\w-]+)\\s*(?:;\\s*q\\s*=\\s*(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*)?");

    private static final int LONGEST_HEADER = 500;

    /** Most clients send one of a few headers. */
    private static final LoadingCache<String, Boolean> WANTED =
            Caffeine.newBuilder().maximumSize(100).build(Gzip::wants);

    private Gzip() {}

    /**
     * Whether a client wants it at least as much as the answer as it is (RFC 9110, section 12.5.3).
     *
     * @param acceptEncoding the header, null when absent
     */
    public static boolean isWanted(String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.length() <= LONGEST_HEADER && WANTED.get(acceptEncoding);
    }

    private static boolean wants(String acceptEncoding) {
        double gzip = quality(acceptEncoding, NAME, quality(acceptEncoding, "*", 0));
        return gzip > 0 && gzip >= quality(acceptEncoding, "identity", 0);
    }

    private static double quality(String acceptEncoding, String name, double otherwise) {
        return Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                .map(CODING::matcher)
                .filter(Matcher::matches)
                .filter(coding -> coding.group(1).equals(name))
                .findFirst()
                .map(coding -> coding.group(2) == null ? 1.0 : Double.parseDouble(coding.group(2)))
                .orElse(otherwise);
    }

    /** The answer in the coding, with an entity tag of its own; null when it is not worth it. */
    static Rendered of(Rendered answer) {
        if (answer.body().length < WORTHWHILE) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(answer.body().length / 3);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String tag = answer.tag();
        return new Rendered(bytes.toByteArray(), tag.substring(0, tag.length() - 1) + "-" + NAME + '"');
    }
}
