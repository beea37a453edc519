package org.communique.wire.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Statements;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The number of statements")
class StatementsTest {

    private static final String COPIES = """
            with copy as (
              insert into article (id, version, slug, language, title, title_key, body, body_html, plain_text, word_count,
                authors, author_slugs, sources, comments_open, comment_moderation, status, published_at, once_public,
                created_by, created_at, updated_at)
              select gen_random_uuid(), 0, a.slug || '-' || n, language, title, title_key, body, body_html, plain_text,
                word_count, authors, author_slugs, sources, comments_open, comment_moderation, status, published_at,
                once_public, created_by, created_at, updated_at
              from article a, generate_series(1, 49) n
              returning id, slug),
            slugs as (insert into article_slug select slug, id, now() from copy),
            topics as (
              insert into topic select gen_random_uuid(), 0, slug, slug, now() from copy returning id, slug)
            insert into article_topic select copy.id, 0, topics.id from copy join topics using (slug)
            """;

    private long statements(String path, int rows) {
        long used = Statements.of(() -> Wire.anonymous().get(path));
        if (rows > 0) {
            assertEquals(rows, Wire.anonymous().get(path).<Integer>path("items.size()"));
        }
        return used;
    }

    @ParameterizedTest
    @CsvSource({"/articles?limit=100, 2", "/articles?limit=100&count=exact, 2", "/topics?limit=100, 2"})
    @DisplayName("of a list is the same for one row and for fifty")
    void staysTheSame(String path, int most) {
        AnArticle.anArticle().published();
        long one = statements(path, 1);
        assertEquals(49, Sql.run(COPIES));
        assertEquals(one, statements(path, 50));
        assertTrue(one >= 1 && one <= most, one + " statements");
    }

    @Test
    @DisplayName("of an article's page is five at most, however much it shows")
    void ofAPage() {
        Made bare = AnArticle.anArticle().published();
        Made full = AnArticle.anArticle()
                .with(AnArticle.outcome("exchange notes"))
                .with(AnArticle.outcome("meet again in June"))
                .published();
        long used = statements(bare.path(), 0);
        assertEquals(used, statements(full.path(), 0));
        assertTrue(used >= 1 && used <= 5, used + " statements");
    }
}
