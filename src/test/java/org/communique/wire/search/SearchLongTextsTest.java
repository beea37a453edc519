package org.communique.wire.search;

import static org.communique.wire.search.Searches.article;
import static org.communique.wire.search.Searches.finds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The search index holds")
class SearchLongTextsTest {

    private static final int LONGEST_BODY = 200_000;

    @Test
    @DisplayName("as much as fits of a text with too many long words for it, and the save succeeds")
    void shortens() {
        var body = new StringBuilder("Beginning. ");
        for (int i = 0; body.codePointCount(0, body.length()) < LONGEST_BODY - 20; i++) {
            for (int digit = 0; digit < 4; digit++) {
                body.appendCodePoint(0x10400 + (i >> 4 * digit & 15));
            }
            body.append('-').appendCodePoint(0x10420 + i % 8).append(' ');
        }
        Made made = with(body + "end.");
        String size =
                Sql.value("select pg_column_size(search::text::tsvector) from article where id = ?::uuid", made.id());
        assertTrue(Integer.parseInt(size) > 300_000, size);
        finds("long beginning", "Long");
        made.patch(Map.of("summary", "Shorter."));
        finds("beginning shorter", "Long");
    }

    /** What a body of that text would come to, without the megabytes of JSON. */
    private static Made with(String text) {
        Made made = article("Long", "Short.", "Text.");
        Sql.run("update article set plain_text = ? where id = ?::uuid", text, made.id());
        return made;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-1-", "a.b.", "a@", "\u6f22", "\ud801\udc00", "&a", "1e-", "-1", "\ud801\udc00-", "~a/"})
    @DisplayName("what goes on and on without a space")
    void takesRuns(String part) {
        int parts = LONGEST_BODY / part.codePointCount(0, part.length()) - 10;
        with("Talks " + part.repeat(parts) + " war");
        finds("talks war", "Long");
    }

    @Test
    @DisplayName("texts from the first word to the last")
    void holdsAll() {
        with("begin " + "word ".repeat(30_000) + "finally");
        finds("begin finally", "Long");
        assertEquals(1, Searches.titles("long").size());
    }

    @Test
    @DisplayName("each word of a text, and side by side those among the first 115,000 characters")
    void holdsPhrases() {
        with("First light. " + "word other ".repeat(10_000) + "Last light, mist-bound.");
        finds("\"first light\"", "Long");
        finds("\"word other word\"", "Long");
        finds("last light mist bound", "Long");
        finds("\"last light\"");
        finds("first -\"last light\"", "Long");
    }
}
