package org.communique.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.communique.http.ErrorCode;
import org.communique.http.ViolationCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProblemsFileTest {

    private static final Path FILE = Path.of("openapi", "problems.md");
    private static final String MENDING = "mvn test -Dtest=ProblemsFileTest -Dcommunique.mend";

    @Test
    @DisplayName("openapi/problems.md tells every code")
    void current() throws IOException {
        if (System.getProperty("communique.mend") != null) {
            Files.writeString(FILE, text());
        }
        assertEquals(text(), Files.readString(FILE), "The table has changed. Commit what this makes: " + MENDING);
    }

    private static String text() {
        StringBuilder text = new StringBuilder("""
                # Problems

                Every error is a problem document (RFC 9457). Its `code` is one of these and never changes its meaning; \
                its `type` points to the entry at `/problems`.
                """);
        for (ErrorCode code : ErrorCode.values()) {
            text.append(
                    "\n## %s\n\n**%d %s.** %s\n".formatted(code.code(), code.status(), code.title(), code.advice()));
        }
        text.append("\n## Violations\n\nWhat a violation says of the place that it names.\n");
        text.append("\n| code | meaning |\n|---|---|\n");
        for (ViolationCode code : ViolationCode.values()) {
            text.append("| `%s` | %s |\n".formatted(code.name().toLowerCase(Locale.ROOT), code.meaning()));
        }
        return text.toString();
    }
}
