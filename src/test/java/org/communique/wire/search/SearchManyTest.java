package org.communique.wire.search;

import static org.communique.wire.search.Searches.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Of thousands of articles, a search for words that stand together in few of them")
class SearchManyTest {

    private static final int ARTICLES = 3_200;
    private static final String PHRASE = "/articles?fields=title&q=\"early talks\"";

    /** All have the words, but in between more than are walked through have them apart. */
    @BeforeEach
    void write() {
        article("Title", "Short.", "Text.");
        Sql.run("""
                insert into article (id, version, slug, language, title, title_key, summary, body, body_html, plain_text,
                  word_count, authors, author_slugs, sources, comments_open, comment_moderation, status, published_at,
                  once_public, revision, created_by, created_at, updated_at)
                select gen_random_uuid(), version, 'slug-' || i, language, i::text, title_key, 'Short.', '', '',
                  case when i % 4 = 0 and (i > 2700 or i <= 400) then 'Early talks.' else 'Talks, early.' end,
                  word_count, authors, author_slugs, sources, comments_open, comment_moderation, status,
                  published_at - interval '1 day' + i * interval '1 second', once_public, revision, created_by, created_at,
                  updated_at
                from article cross join generate_series(1, ?::integer) i
                """, ARTICLES);
    }

    @Test
    @DisplayName("leads through all of them, the newest first, and back")
    void pages() {
        List<String> all = matches();
        assertEquals(all, Shape.everyPage(PHRASE, 60, "title"));
        String oldest = all.get(all.size() - 1);
        List<String> back = new ArrayList<>();
        Response page = Shape.page(PHRASE, 60, "after", cursorBefore(oldest));
        while (page != null) {
            back.addAll(0, page.path("items.title"));
            String previous = page.path("page.previous");
            page = previous == null ? null : Shape.page(PHRASE, 60, "before", previous);
        }
        assertEquals(all, back);
    }

    private static List<String> matches() {
        return IntStream.iterate(ARTICLES, i -> i > 0, i -> i - 1)
                .filter(i -> i % 4 == 0 && (i > 2700 || i <= 400))
                .mapToObj(String::valueOf)
                .toList();
    }

    private static String cursorBefore(String last) {
        String cursor = null;
        Response page = Shape.page(PHRASE, 60, "after", null);
        while (!page.<List<String>>path("items.title").contains(last)) {
            cursor = page.path("page.next");
            page = Shape.page(PHRASE, 60, "after", cursor);
        }
        return cursor;
    }

    @Test
    @DisplayName("tells by a topic, a language and a date as well as without")
    void filters() {
        Response page = Wire.anonymous().get(PHRASE + "&language=en&limit=2&count=exact");
        assertEquals(List.of("3200", "3196"), page.path("items.title"));
        assertEquals(matches().size(), page.<Integer>path("page.total"));
        Wire.anonymous().get(PHRASE + "&topic=none").then().statusCode(200);
        assertEquals(List.of(), Wire.anonymous().get(PHRASE + "&language=fr").path("items"));
    }
}
