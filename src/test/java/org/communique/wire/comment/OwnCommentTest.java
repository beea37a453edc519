package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("An own comment")
class OwnCommentTest {

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private Own own() {
        return Own.of(aComment().having("authorUrl", "https://ayse.example/"), article);
    }

    private static void refused(RequestSpecification request, String path, int status, String code) {
        for (Response answer : List.of(request.body(Map.of("body", "Mine now")).patch(path), request.delete(path))) {
            answer.then().statusCode(status).body("code", equalTo(code));
        }
    }

    @Test
    @DisplayName("is shown to its author while it waits, and how it stands; no cache keeps that")
    void read() {
        Own waiting = Own.of(aComment(), articleWith("all"));
        Response read = waiting.read();
        read.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("own.status", equalTo("pending"))
                .body("own.visible", equalTo(false))
                .body("own.reason", containsString("Every comment"))
                .body("own.body", containsString("*published*"));
        Response shown = Wire.anonymous().get(own().path());
        shown.then()
                .statusCode(200)
                .header("Cache-Control", containsString("s-maxage=10"))
                .body("own", nullValue());
        for (Response answer : List.of(read, shown)) {
            assertTrue(answer.headers().getValues("Vary").contains("Edit-Token"));
        }
        Wire.anonymous().get(waiting.path()).then().statusCode(404);
    }

    @Test
    @DisplayName("says something else, its name and page included, and since when")
    void edit() {
        Own own = own();
        Map<String, Object> patch = new HashMap<>(Map.of("body", " **Other** words ", "authorName", " Zoë "));
        patch.put("authorUrl", null);
        Response edited = own.edit(patch);
        edited.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("own.visible", equalTo(true));
        Wire.anonymous()
                .get(own.path())
                .then()
                .body("authorName", equalTo("Zoë"))
                .body("authorUrl", nullValue())
                .body("bodyHtml", equalTo("<p><strong>Other</strong> words</p>\n"))
                .body("editedAt", notNullValue());
        String before = Wire.anonymous().get(own.path()).header("ETag");
        own.say("**Other** words").then().statusCode(200);
        assertEquals(before, Wire.anonymous().get(own.path()).header("ETag"));
        assertEquals(1, Moderators.seen(own.id()).path("history").size());
    }

    @ParameterizedTest
    @DisplayName("takes no other members, none of its own taken away, and no other types")
    @ValueSource(
            strings = {
                "authorEmail:\"x@y.example\"",
                "status:\"approved\"",
                "visible:true",
                "pinned:true",
                "parentId:\"0190a000-0000-7000-8000-000000000000\"",
                "proven:true",
                "heldBy:[]",
                "createdAt:\"2026-01-01T00:00:00Z\"",
                "body:null",
                "body:1",
                "body:\"a\\u0000b\"",
                "body:\"\\ud800\"",
                "authorName:null",
                "authorName:\"a\\nb\"",
                "authorUrl:\"javascript:alert(1)\""
            })
    void refusesMembers(String member) {
        Own own = own();
        String name = member.substring(0, member.indexOf(':'));
        String patch = "{\"" + name + "\":" + member.substring(name.length() + 1) + "}";
        Wire.own(own.token())
                .body(patch)
                .patch(own.path())
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/" + name));
        own.read().then().body("editedAt", nullValue());
    }

    @Test
    @DisplayName("needs its token: 400 without, 403 with another for one that shows, 404 for one that does not")
    void needsToken() {
        Own own = own();
        Own waiting = Own.of(aComment(), articleWith("all"));
        refused(Wire.anonymous().contentType("application/json"), own.path(), 400, "invalid_header");
        refused(Wire.own(""), own.path(), 400, "invalid_header");
        for (String token : List.of(waiting.token(), own.token() + "x", "x", "\u00ff".repeat(3))) {
            refused(Wire.own(token), own.path(), 403, "edit_token_invalid");
            Wire.own(token).get(own.path()).then().statusCode(403).body("code", equalTo("edit_token_invalid"));
        }
        refused(Wire.own(own.token()), waiting.path(), 404, "not_found");
        refused(Wire.own(own.token()), AComment.path("0190a000-0000-7000-8000-000000000000"), 404, "not_found");
        Wire.own(own.token()).get(waiting.path()).then().statusCode(404);
        assertEquals(0, Moderators.seen(own.id()).path("history").size());
    }

    @Test
    @DisplayName("is its author's for a quarter of an hour, and to be read for longer")
    void windowEnds() {
        Own own = own().posted("14 minutes 30 seconds");
        own.say("In time").then().statusCode(200);
        own.posted("30 seconds");
        refused(Wire.own(own.token()), own.path(), 403, "edit_window_over");
        own.read().then().statusCode(200).body("own.body", equalTo("In time"));
    }

    @Test
    @DisplayName("is taken back: nothing is left of it, or a bare place while replies show")
    void remove() {
        Own alone = own();
        alone.remove().then().statusCode(204);
        Wire.anonymous().get(alone.path()).then().statusCode(404);
        alone.remove().then().statusCode(404);
        alone.say("Again").then().statusCode(404);
        Own parent = own();
        String reply = aComment().replyingTo(parent.id()).shownOn(article);
        parent.remove().then().statusCode(204);
        Wire.anonymous()
                .get(parent.path())
                .then()
                .statusCode(200)
                .body("deleted", equalTo(true))
                .body("authorName", nullValue())
                .body("bodyHtml", nullValue());
        AComment.decided(reply, "spam");
        Wire.anonymous().get(parent.path()).then().statusCode(404);
        assertEquals("deleted", Moderators.status(parent.id()));
        assertEquals(
                "author", Moderators.seen(parent.id()).at("/decisions/1/rule").asText());
    }

    @Test
    @DisplayName("is changed by several at once one after the other, and no text is lost")
    void concurrently() {
        Own own = own();
        var edits = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> own.say("Version " + i)))
                .toList();
        edits.forEach(edit -> edit.join().then().statusCode(200));
        var seen = Moderators.seen(own.id());
        assertEquals(8, seen.path("history").size());
        assertEquals(9, seen.path("decisions").size());
        Set<String> texts = new HashSet<>();
        seen.path("history").forEach(earlier -> texts.add(earlier.path("body").asText()));
        texts.add(seen.path("body").asText());
        assertEquals(9, texts.size());
    }
}
