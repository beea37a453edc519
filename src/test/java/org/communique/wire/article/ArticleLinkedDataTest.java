package org.communique.wire.article;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.AnArticle.outcome;
import static org.communique.wire.article.ArticleForms.LINKED_DATA;
import static org.communique.wire.article.ArticleForms.linkedData;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("An article as linked data")
class ArticleLinkedDataTest {

    private static String base() {
        return "http://localhost:" + RestAssured.port + Wire.V1;
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"').replace("$", base()));
    }

    @Test
    @DisplayName("says all that its page shows, and its outcomes as claims")
    void full() throws IOException {
        Made made = ArticleForms.full().published();
        JsonNode page = Shape.json(Wire.anonymous().get(made.path()));
        JsonNode expected = json("""
                {'@context': 'https://schema.org', '@type': 'NewsArticle', '@id': '$/articles/talks',
                'url': '$/articles/talks', 'mainEntityOfPage': '$/articles/talks', 'headline': 'Talks in Istanbul',
                'description': 'Notes and a date.', 'inLanguage': 'en', 'datePublished': '%1$s', 'dateModified': '%2$s',
                'version': 1,
                'author': [{'@type': 'Person', 'name': 'Elif', 'url': 'https://example.org/elif'},
                  {'@type': 'Person', 'name': 'B'}],
                'keywords': [{'@type': 'DefinedTerm', '@id': '$/topics/diplomacy', 'name': 'Diplomacy',
                    'termCode': 'diplomacy'},
                  {'@type': 'DefinedTerm', '@id': '$/topics/trade-tariffs', 'name': 'Trade & tariffs',
                    'termCode': 'trade-tariffs'}],
                'image': {'@type': 'ImageObject', 'url': 'https://example.org/i.jpg', 'description': 'Ferries',
                  'caption': 'Istanbul', 'creditText': 'Elif'},
                'about': {'@type': 'Event', 'name': 'Talks', 'location': {'@type': 'Place', 'name': 'Istanbul'},
                  'startDate': '2025-04-10', 'endDate': '2025-04-11'},
                'citation': [{'@type': 'CreativeWork', 'name': 'Ministry', 'url': 'https://example.org/m'}],
                'articleBody': 'Talks 😀 in İstanbul The two sides agreed to exchange notes. \\'Regional conflicts\\' 🕊️ were left out. They will meet again in June.',
                'wordCount': 21, 'timeRequired': 'PT1M', 'commentCount': 0,
                'interpretedAsClaim': [
                  {'@type': 'Claim', '@id': '$/key-outcomes/%3$s', 'position': 1,
                    'text': 'Statement on: exchange notes', 'genre': 'agreement', 'creativeWorkStatus': 'reported',
                    'about': [{'@type': 'Thing', '@id': '$/parties/russia', 'name': 'Russia'},
                      {'@type': 'Thing', '@id': '$/parties/united-states', 'name': 'United States'}],
                    'datePublished': '%1$s', 'dateModified': '%4$s',
                    'appearance': {'@type': 'Quotation', 'text': 'exchange notes', 'isPartOf': '$/articles/talks'}},
                  {'@type': 'Claim', '@id': '$/key-outcomes/%5$s', 'position': 2,
                    'text': 'Statement on: meet again', 'genre': 'plan', 'creativeWorkStatus': 'in_progress',
                    'temporalCoverage': '../2026-06-30', 'datePublished': '%1$s', 'dateModified': '%6$s',
                    'appearance': {'@type': 'Quotation', 'text': 'meet again', 'isPartOf': '$/articles/talks'}}]}
                """.formatted(
                        page.path("publishedAt").asText(),
                        page.path("updatedAt").asText(),
                        page.at("/keyOutcomes/0/id").asText(),
                        page.at("/keyOutcomes/0/updatedAt").asText(),
                        page.at("/keyOutcomes/1/id").asText(),
                        page.at("/keyOutcomes/1/updatedAt").asText()));
        assertEquals(expected.toPrettyString(), linkedData(made).toPrettyString());
    }

    @Test
    @DisplayName("leaves out what has no value")
    void minimal() throws IOException {
        Made made = anArticle()
                .having("slug", "talks")
                .having("body", null)
                .having("topics", List.of())
                .published();
        JsonNode page = Shape.json(Wire.anonymous().get(made.path()));
        JsonNode expected = json("""
                {'@context': 'https://schema.org', '@type': 'NewsArticle', '@id': '$/articles/talks',
                'url': '$/articles/talks', 'mainEntityOfPage': '$/articles/talks', 'headline': 'Talks in Istanbul',
                'inLanguage': 'en', 'datePublished': '%s', 'dateModified': '%s', 'version': 1, 'wordCount': 0,
                'timeRequired': 'PT0M', 'commentCount': 0}
                """.formatted(
                page.path("publishedAt").asText(), page.path("updatedAt").asText()));
        assertEquals(expected.toPrettyString(), linkedData(made).toPrettyString());
    }

    @Test
    @DisplayName("keeps to schema.org's vocabulary")
    void keepsToTheVocabulary() {
        JsonNode article = linkedData(ArticleForms.full().published());
        assertThat(SchemaOrg.check(article), hasItems("NewsArticle", "Claim", "Quotation", "Place", "ImageObject"));
    }

    @Test
    @DisplayName("names its translations, or what it translates, and its corrections")
    void related() throws IOException {
        Made english = anArticle().having("slug", "talks").published();
        Made french = anArticle()
                .titled("Pourparlers")
                .having("language", "fr")
                .having("translationOf", "talks")
                .published();
        english.send("POST", "/corrections", Map.of("note", "On Thursday."))
                .then()
                .statusCode(201);
        JsonNode original = linkedData(english);
        assertEquals(json("""
                        [{'@type': 'NewsArticle', '@id': '$/articles/pourparlers', 'headline': 'Pourparlers',
                        'inLanguage': 'fr'}]
                        """), original.path("workTranslation"));
        assertEquals("On Thursday.", original.at("/correction/0/text").asText());
        assertEquals(
                base() + "/articles/talks",
                linkedData(french).at("/translationOfWork/@id").asText());
        assertFalse(linkedData(french).has("workTranslation"));
        assertThat(SchemaOrg.check(original), hasItems("NewsArticle", "CorrectionComment"));
    }

    @Test
    @DisplayName("says of a draft not when it was published, nor of its outcomes")
    void draft() throws IOException {
        Made made = ArticleForms.full().draft();
        JsonNode article = new ObjectMapper()
                .readTree(ArticleForms.text(
                        Wire.as(Role.READER).header("Accept", LINKED_DATA).get(made.path())));
        assertEquals(List.of(), article.findValues("datePublished"));
        assertEquals(3, article.findValues("dateModified").size());
    }

    @Test
    @DisplayName("does not put a quote into the article's mouth that it no longer says")
    void lostEvidence() {
        Made made = ArticleForms.full().published();
        Wire.as(Role.EDITOR, Map.of("body", "They will meet again."))
                .header("If-Match", "*")
                .patch(made.path())
                .then()
                .statusCode(200);
        JsonNode claims = linkedData(made).path("interpretedAsClaim");
        assertFalse(claims.path(0).has("appearance"));
        assertEquals("meet again", claims.at("/1/appearance/text").asText());
    }

    @Test
    @DisplayName("can stand in an HTML page, whatever its texts hold")
    void hostile() {
        String line = "</script><!-- \"q\" \\ & 😀 שלום";
        String prose = line + "\u2028x\u2029y \u2067z\u2069";
        Map<String, Object> claim = outcome("exchange notes");
        claim.putAll(Map.of("statement", line, "parties", List.of(line + " GmbH")));
        Made made = ArticleForms.full()
                .titled(line)
                .having("summary", prose)
                .having("body", "They exchange notes and meet again. " + prose.replace("<", "\\<"))
                .having("topics", List.of(line + " Topic"))
                .having("authors", List.of(Map.of("name", line)))
                .having("image", Map.of("url", "https://e.org/", "alt", line, "caption", line, "credit", line))
                .having("event", Map.of("name", line, "place", line))
                .having("sources", List.of(Map.of("title", line, "url", "https://e.org/")))
                .with(claim)
                .published();
        String bytes = ArticleForms.text(ArticleForms.get(made, LINKED_DATA));
        assertFalse(bytes.matches("(?s).*[<\u2028\u2029].*"), bytes);
        JsonNode article = linkedData(made);
        assertEquals(prose, article.path("description").asText());
        assertThat(article.path("articleBody").asText(), containsString(line));
        for (String place : List.of(
                "/headline",
                "/author/0/name",
                "/image/description",
                "/image/caption",
                "/image/creditText",
                "/about/name",
                "/about/location/name",
                "/citation/0/name",
                "/interpretedAsClaim/2/text")) {
            assertEquals(line, article.at(place).asText(), place);
        }
        assertEquals(line + " Topic", article.at("/keywords/0/name").asText());
        assertEquals(
                line + " GmbH", article.at("/interpretedAsClaim/2/about/0/name").asText());
    }
}
