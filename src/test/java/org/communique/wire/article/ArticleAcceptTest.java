package org.communique.wire.article;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Accept chooses an article's form")
class ArticleAcceptTest {

    private static final String TYPE = "Content-Type";

    private static HttpResponse<String> get(Made article, String... accept) {
        var request = Http.to(article.path());
        List.of(accept).forEach(value -> request.header("Accept", value));
        return Http.send(request.build());
    }

    private static String type(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode());
        return answer.headers().firstValue(TYPE).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "*/*|application/json;charset=UTF-8",
                "application/*|application/json;charset=UTF-8",
                "text/*|text/markdown;charset=UTF-8",
                "application/json|application/json;charset=UTF-8",
                "application/ld+json|application/ld+json",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\"|application/ld+json",
                "APPLICATION/LD+JSON|application/ld+json",
                "text/markdown|text/markdown;charset=UTF-8",
                "text/markdown;variant=GFM|text/markdown;charset=UTF-8",
                "text/plain|text/plain;charset=UTF-8",
                "application/json, application/ld+json|application/json;charset=UTF-8",
                "application/ld+json, application/json|application/json;charset=UTF-8",
                "text/plain, application/ld+json, */*|application/json;charset=UTF-8",
                "text/plain, application/ld+json|application/ld+json",
                "application/ld+json, application/json;q=0.9|application/ld+json",
                "text/plain;q=0.5,text/markdown;q=0.6|text/markdown;charset=UTF-8",
                "text/plain ; Q=0.61 , text/markdown;q=0.6|text/plain;charset=UTF-8",
                "application/json;q=0, */*|application/ld+json",
                "application/*;q=0, */*;q=0.1|text/markdown;charset=UTF-8",
                "text/*;q=0.3, text/plain;q=0.8, */*;q=0.2|text/plain;charset=UTF-8",
                "text/plain;q=0.1, text/*|text/markdown;charset=UTF-8",
                "text/html, application/xhtml+xml, */*;q=0.8|application/json;charset=UTF-8",
                "text/plain;q=x, text/markdown;q=0.1|text/markdown;charset=UTF-8",
                "text/plain;q=2, text/markdown;q=0.1|text/markdown;charset=UTF-8"
            })
    @DisplayName("by quality, then by how well we like it ourselves")
    void chooses(String accept, String type) {
        Made article = AnArticle.anArticle().published();
        HttpResponse<String> answer = get(article, accept);
        assertEquals(type, type(answer));
        assertEquals(
                "Accept, Accept-Encoding, Authorization",
                answer.headers().firstValue("Vary").orElseThrow());
    }

    @Test
    @DisplayName("as one, however many of it there are, and JSON when there is none")
    void takesSeveral() {
        Made article = AnArticle.anArticle().published();
        assertEquals("application/json;charset=UTF-8", type(get(article)));
        assertEquals("application/ld+json", type(get(article, "text/html", "text/plain;q=0.1", "application/ld+json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "*/*;q=0", "application/xml, image/*", "application/json;q=0"})
    @DisplayName("or nothing, which means 406, even before it is known whether there is such an article")
    void refuses(String accept) {
        Made article = AnArticle.anArticle().published();
        for (Made one : List.of(article, new Made("none", "none"))) {
            ArticleForms.get(one, accept)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not_acceptable"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;;", "a/b/c", "*/json", "application/ld+json;q", "\"", ",,,", "text", "*/*;q=x", "/"})
    @DisplayName("and what is no Accept at all is no fault of the server")
    void standsNonsense(String accept) {
        HttpResponse<String> answer = get(AnArticle.anArticle().published(), accept);
        assertTrue(answer.statusCode() < 500, accept + " gave " + answer.statusCode());
    }
}
