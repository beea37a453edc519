package org.communique.wire.delivery;

import static org.awaitility.Awaitility.await;
import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.AnArticle.outcome;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.communique.wire.comment.AComment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("After each write the cache tells what the database tells, whatever is read:")
class EveryWritePurgesTest {

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    private static final Instant DAY = Instant.now().plusSeconds(86_400);

    private final PublicReads reads = new PublicReads();

    private Made talks;
    private Made energy;
    private Made source;
    private String agreed;
    private String planned;
    private String comment;

    @BeforeEach
    void world() {
        talks = anArticle()
                .having("authors", List.of(Map.of("name", "Elif Aydın")))
                .having("commentPolicy", Map.of("open", true, "moderation", "none"))
                .with(outcome("exchange notes"))
                .published();
        energy = anArticle()
                .titled("Energy")
                .having("topics", List.of("Energy", "Diplomacy"))
                .with(outcome("meet again"))
                .published();
        source = anArticle().titled("Source").having("topics", List.of()).published();
        agreed = outcomeOf(talks);
        planned = outcomeOf(energy);
        comment = AComment.aComment().shownOn(talks);
        for (Made made : List.of(talks, energy, source)) {
            reads.add("/articles/" + made.id());
        }
        reads.article(talks.slug());
        reads.article(energy.slug());
        reads.article("renamed");
        reads.forms(talks.slug());
        reads.outcome(agreed);
        reads.outcome(planned);
        reads.comment(comment);
        reads.warm();
        reads.agree("the beginning");
    }

    private static String outcomeOf(Made made) {
        return Wire.anonymous().get(made.path() + "/key-outcomes").path("items[0].id");
    }

    @Test
    @DisplayName("there is a cache")
    void isThere() {
        assertTrue(Kept.isKept("/key-outcomes/" + agreed + "/updates", "Accept", "application/json"));
    }

    private Response then(String what, Response answer) {
        answer.then().statusCode(lessThan(300));
        reads.agree(what);
        return answer;
    }

    private static Response write(String method, String path, Object body) {
        return (body == null ? Wire.as(Role.ADMIN) : Wire.as(Role.ADMIN, body))
                .header("If-Match", "*")
                .request(method, path);
    }

    @Test
    @DisplayName("of articles")
    void articles() {
        then("a new title", talks.send("PATCH", "", Map.of("title", "Renamed talks")));
        then("a new text", talks.send("PATCH", "", Map.of("body", "Both exchange notes now.")));
        then("a new slug", talks.send("PATCH", "", Map.of("slug", "renamed")));
        Made renamed = new Made(talks.id(), "renamed");
        then("another topic", renamed.send("PATCH", "", Map.of("topics", List.of("Energy"))));
        then("another author", renamed.send("PATCH", "", Map.of("authors", List.of())));
        then("another language", renamed.send("PATCH", "", Map.of("language", "de")));
        then("a translation", renamed.send("PATCH", "", Map.of("translationOf", energy.slug())));
        then("no translation", write("PATCH", "/articles/renamed", "{\"translationOf\":null}"));
        then("a correction", renamed.send("POST", "/corrections", Map.of("note", "A name was wrong.")));
        then("a next version", Wire.as(Role.EDITOR, Map.of("title", "Next")).patch("/articles/renamed/draft"));
        then("its publication", renamed.send("PUT", "/publication", Map.of("draft", true)));
        then("an old revision", renamed.send("POST", "/revisions/2/restoration", Map.of("acceptLostEvidence", true)));
        then("closed comments", renamed.send("PATCH", "", "{\"commentPolicy\":{\"open\":false}}"));
    }

    @Test
    @DisplayName("of publication")
    void publication() {
        then("withdrawal", write("DELETE", talks.path() + "/publication", null));
        then("publication", talks.send("PUT", "/publication", Map.of()));
        then("an end", talks.send("PUT", "/publication", Map.of("unpublishAt", DAY.toString())));
        then("withdrawal of a source", write("DELETE", source.path() + "/publication", null));
        then("a schedule", source.send("PUT", "/publication", Map.of("publishAt", DAY.toString())));
        then("the trash", write("DELETE", talks.path(), null));
        then("restoration", talks.send("POST", "/restoration", Map.of()));
        then("publication again", talks.send("PUT", "/publication", Map.of()));
        then("the end of all", write("DELETE", talks.path() + "?permanent=true", null));
        then(
                "a new article in its place",
                Wire.as(Role.EDITOR, Map.of("title", "T", "slug", "renamed")).post("/articles"));
        then("its publication", new Made("", "renamed").send("PUT", "/publication", Map.of()));
    }

    @Test
    @DisplayName("of key outcomes")
    void outcomes() {
        String one = "/key-outcomes/" + agreed;
        Response added = then("an outcome", talks.send("POST", "/key-outcomes", outcome("They will meet again")));
        String other = added.path("id");
        reads.outcome(other);
        then("a statement", write("PATCH", one, Map.of("statement", "Other words")));
        then("parties", write("PATCH", one, Map.of("parties", List.of("Türkiye", "Russia"))));
        then("order", write("PUT", talks.path() + "/key-outcomes/order", Map.of("ids", List.of(other, agreed))));
        Map<String, Object> update = Map.of(
                "status", "fulfilled", "on", TODAY, "article", source.slug(), "evidence", Map.of("quote", "notes"));
        String reported =
                then("an update", write("POST", one + "/updates", update)).path("id");
        then("another title of its source", source.send("PATCH", "", Map.of("title", "Another title")));
        then("withdrawal of its source", write("DELETE", source.path() + "/publication", null));
        then("publication of its source", source.send("PUT", "/publication", Map.of()));
        then("a strike", write("PUT", one + "/updates/" + reported + "/strike", Map.of("reason", "Wrong")));
        then("no strike", write("DELETE", one + "/updates/" + reported + "/strike", null));
        then("a relation", write("PUT", one + "/relations/continues/" + planned, null));
        then("a statement beyond", write("PATCH", "/key-outcomes/" + planned, Map.of("statement", "Beyond")));
        then("withdrawal beyond", write("DELETE", energy.path() + "/publication", null));
        then("publication beyond", energy.send("PUT", "/publication", Map.of()));
        then("no relation", write("DELETE", one + "/relations/continues/" + planned, null));
        then("removal", write("DELETE", "/key-outcomes/" + other, null));
    }

    @Test
    @DisplayName("of parties and topics")
    void labels() {
        then("an alias", write("PATCH", "/parties/united-states", Map.of("aliases", List.of("USA"))));
        then("a party's name", write("PATCH", "/parties/russia", Map.of("name", "Russian Federation")));
        then("one party for two", write("POST", "/parties/russian-federation/merge", Map.of("into", "united-states")));
        then("a topic's name", write("PATCH", "/topics/diplomacy", Map.of("name", "Statecraft")));
        then("one topic for two", write("POST", "/topics/energy/merge", Map.of("into", "statecraft")));
        then("no topic", energy.send("PATCH", "", Map.of("topics", List.of())));
        then("none at all", talks.send("PATCH", "", Map.of("topics", List.of())));
        then("a topic less", write("DELETE", "/topics/statecraft", null));
    }

    @Test
    @DisplayName("of comments")
    void comments() {
        String reply = AComment.aComment().replyingTo(comment).shownOn(talks);
        reads.comment(reply);
        reads.agree("a reply");
        then("a pin", write("PUT", "/comments/" + comment + "/pin", null));
        then("no pin", write("DELETE", "/comments/" + comment + "/pin", null));
        then("a rejection", AComment.decide(comment, "rejected"));
        then("an approval", AComment.decide(comment, "approved"));
        then("spam", AComment.decide(reply, "spam"));
        then("no spam", AComment.decide(reply, "approved"));
        AComment own = AComment.aComment();
        String mine = own.shownOn(talks);
        reads.comment(mine);
        reads.agree("one more");
        then("a closure", write("PUT", talks.path() + "/comments/closure", Map.of("reason", "Enough")));
        then("no closure", write("DELETE", talks.path() + "/comments/closure", null));
        then("an erasure", Wire.as(Role.ADMIN).delete("/privacy/subjects?email=" + AComment.EMAIL));
    }

    @Test
    @DisplayName("of the clock")
    void clock() {
        Instant soon = Instant.now().plusMillis(1500);
        then("a schedule", source.send("PUT", "/publication", Map.of("unpublishAt", soon.toString())));
        reads.warm();
        await().until(() -> Instant.now().isAfter(soon.plusMillis(20)));
        reads.agree("the end of its time");
    }
}
