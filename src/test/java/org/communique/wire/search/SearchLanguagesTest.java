package org.communique.wire.search;

import static org.communique.wire.search.Searches.article;
import static org.communique.wire.search.Searches.finds;
import static org.communique.wire.search.Searches.search;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("GET /articles?q in the article's language")
class SearchLanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "en, Talks were held, talk, true",
        "en-GB, Talks were held, talking, true",
        "en, Talks were held, the talk, true",
        "de, Verhandlungen der Länder, Verhandlung, true",
        "de-AT, Verhandlungen der Länder, land, true",
        "ru, Переговоры в Стамбуле, ПЕРЕГОВОРОВ, true",
        "ru, Переговоры в Стамбуле, стамбул, true",
        "tr, İstanbul görüşmeleri başladı, istanbul, true",
        "tr, İstanbul görüşmeleri başladı, görüşme, true",
        "fr-CA, Les négociations reprennent, négociation, true",
        "nb, Forhandlingene fortsetter, forhandling, true",
        "ar, المفاوضات في إسطنبول, المفاوضات, true",
        "ja, イスタンブール で会談, イスタンブール, true",
        "cy, Trafodaethau yn Istanbul, TRAFODAETHAU, true",
        "cy, Trafodaethau yn Istanbul, trafodaeth, false",
        "de, Talks in Wien, talking, false",
        "gsw, Die Gespräche, die, true",
        "de, Die Gespräche, die, false",
    })
    @DisplayName("finds the forms of a word that the language has")
    void stems(String language, String title, String q, boolean found) {
        article(title, "Short.", "Text.", language);
        assertEquals(found ? List.of(title) : List.of(), search(q).path("items.title"));
    }

    @Test
    @DisplayName("searches each article in its own language, all at once")
    void mixes() {
        article("Talks one", "", "Text.", "en");
        article("Talks two", "", "Text.", "de");
        article("Talks three", "", "Text.", "cy");
        finds("talking", "Talks one");
        finds("talks", "Talks three", "Talks two", "Talks one");
        finds("talk", "Talks two", "Talks one");
        assertEquals(
                List.of("Talks two"),
                search(Wire.anonymous(), "talks", Map.of("language", "de")).path("items.title"));
        assertEquals(
                List.of(),
                search(Wire.anonymous(), "talking", Map.of("language", "de")).path("items.title"));
    }

    @Test
    @DisplayName("follows the article when its language or text changes")
    void follows() {
        var made = article("Talks", "", "Text.", "en");
        finds("talk", "Talks");
        made.patch(Map.of("language", "cy"));
        finds("talk");
        made.patch(Map.of("body", "They talk."));
        finds("talk", "Talks");
    }

    @Test
    @DisplayName("has a configuration for each language that PostgreSQL has one for")
    void knowsAll() {
        assertEquals(
                "0",
                Sql.value("select count(*) from unnest(search_configurations()) known (configuration)"
                        + " where to_tsvector(configuration, 'x') is null"));
        assertEquals("29", Sql.value("select cardinality(search_configurations())"));
        for (String pair : List.of("en english", "nn norwegian", "sr-Latn serbian", "zh-Hans simple", "tlh simple")) {
            String[] parts = pair.split(" ");
            assertEquals(parts[1], Sql.value("select search_configuration(?)::text", parts[0]));
        }
    }
}
