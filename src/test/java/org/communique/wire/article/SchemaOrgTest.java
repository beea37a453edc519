package org.communique.wire.article;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Linked data that is not schema.org's")
class SchemaOrgTest {

    private static void check(String json) throws JsonProcessingException {
        SchemaOrg.check(new ObjectMapper().readTree(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type': 'NewsArtikel'}",
                "{'@type': 'Claim', 'statement': 'x'}",
                "{'@type': 'Person', 'headline': 'x'}",
                "{'@type': 'Claim', 'articleBody': 'x'}",
                "{'@type': 'Event', 'startDate': 'soon'}",
                "{'@type': 'NewsArticle', 'author': 'x'}",
                "{'@type': 'NewsArticle', 'author': []}",
                "{'@type': 'NewsArticle', 'author': [{'@type': 'Place', 'name': 'x'}]}",
                "{'@type': 'NewsArticle', 'about': {'@type': 'Event', 'headline': 'x'}}"
            })
    @DisplayName("fails the test that reads it")
    void refuses(String json) {
        assertThrows(AssertionError.class, () -> check(json));
    }

    @Test
    @DisplayName("while corrections and translations may come")
    void passes() throws JsonProcessingException {
        check("""
                {'@type': 'NewsArticle', 'headline': 'x', 'translationOfWork': {'@type': 'NewsArticle', 'name': 'x'},
                'correction': [{'@type': 'CorrectionComment', 'text': 'x', 'datePublished': '2026-11-25'}]}
                """);
    }
}
