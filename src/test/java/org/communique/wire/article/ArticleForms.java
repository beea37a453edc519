package org.communique.wire.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;

/** The forms of an article, and one that has everything to show in them. */
final class ArticleForms {

    static final String JSON = "application/json";
    static final String LINKED_DATA = "application/ld+json";
    static final String MARKDOWN = "text/markdown";
    static final String PLAIN = "text/plain";

    /** Quotes stand behind characters that are two in UTF-16, and behind marks that plain text does not have. */
    static final String BODY = """
            ## Talks 😀 in *İstanbul*

            The two sides agreed to **exchange notes**. "Regional conflicts" 🕊️ were left out.

            - They will [meet again](https://example.org/june) in June.
            """;

    private ArticleForms() {}

    static Response get(Made article, String form) {
        return Wire.anonymous().header("Accept", form).get(article.path());
    }

    /** An answer as text, by no guess at its encoding. */
    static String text(Response response) {
        assertEquals(200, response.statusCode());
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    static JsonNode linkedData(Made article) {
        try {
            return new ObjectMapper().readTree(text(get(article, LINKED_DATA)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An article without a member that could be absent. */
    static AnArticle full() {
        Map<String, Object> due = AnArticle.outcome("meet again");
        due.putAll(Map.of("kind", "plan", "status", "in_progress", "parties", List.of(), "dueOn", "2026-06-30"));
        return AnArticle.anArticle()
                .having("body", BODY)
                .having("slug", "talks")
                .having("summary", "Notes and a date.")
                .having(
                        "authors",
                        List.of(Map.of("name", "Elif", "url", "https://example.org/elif"), Map.of("name", "B")))
                .having("topics", List.of("Diplomacy", "Trade & tariffs"))
                .having(
                        "image",
                        Map.of(
                                "url", "https://example.org/i.jpg",
                                "alt", "Ferries",
                                "caption", "Istanbul",
                                "credit", "Elif"))
                .having(
                        "event",
                        Map.of("name", "Talks", "place", "Istanbul", "startsOn", "2025-04-10", "endsOn", "2025-04-11"))
                .having("sources", List.of(Map.of("title", "Ministry", "url", "https://example.org/m")))
                .with(AnArticle.outcome("exchange notes"))
                .with(due);
    }
}
