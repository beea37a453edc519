package org.communique.wire.roles;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.communique.wire.AnArticle;

/**
 * How an operation is called.
 *
 * @param path below the API's base path; {@code {slug}} and {@code {outcome}} stand for those of the subject
 * @param body or null
 */
record Call(String method, String path, Object body) {

    private static final Map<String, Object> OUTCOME =
            Map.of("statement", "S", "kind", "plan", "evidence", Map.of("quote", "meet again"));
    private static final Map<String, Object> TITLE = Map.of("title", "New");
    private static final String ARTICLE = "/articles/{slug}";
    private static final String OUTCOME_PATH = "/key-outcomes/{outcome}";

    /** Every operation on an article and what belongs to it, by its id. */
    static final Map<String, Call> ON_ARTICLES = Map.ofEntries(
            Map.entry("getArticle", new Call("GET", ARTICLE, null)),
            Map.entry("replaceArticle", new Call("PUT", ARTICLE, Map.of("title", "New", "body", AnArticle.BODY))),
            Map.entry("patchArticle", new Call("PATCH", ARTICLE, TITLE)),
            Map.entry("trashArticle", new Call("DELETE", ARTICLE, null)),
            Map.entry("trashArticle for good", new Call("DELETE", ARTICLE + "?permanent=true", null)),
            Map.entry("restoreArticle", new Call("POST", ARTICLE + "/restoration", null)),
            Map.entry("getPublication", new Call("GET", ARTICLE + "/publication", null)),
            Map.entry("publishArticle", new Call("PUT", ARTICLE + "/publication", Map.of())),
            Map.entry("publishArticle of draft", new Call("PUT", ARTICLE + "/publication", Map.of("draft", true))),
            Map.entry("withdrawArticle", new Call("DELETE", ARTICLE + "/publication", null)),
            Map.entry("getDraft", new Call("GET", ARTICLE + "/draft", null)),
            Map.entry("replaceDraft", new Call("PUT", ARTICLE + "/draft", TITLE)),
            Map.entry("patchDraft", new Call("PATCH", ARTICLE + "/draft", TITLE)),
            Map.entry("discardDraft", new Call("DELETE", ARTICLE + "/draft", null)),
            Map.entry("listRevisions", new Call("GET", ARTICLE + "/revisions", null)),
            Map.entry("getRevision", new Call("GET", ARTICLE + "/revisions/1", null)),
            Map.entry("diffRevisions", new Call("GET", ARTICLE + "/revisions/1/diff", null)),
            Map.entry("restoreRevision", new Call("POST", ARTICLE + "/revisions/1/restoration", null)),
            Map.entry("createPreview", new Call("POST", ARTICLE + "/previews", Map.of())),
            Map.entry("correctArticle", new Call("POST", ARTICLE + "/corrections", Map.of("note", "N"))),
            Map.entry("listArticleSlugs", new Call("GET", ARTICLE + "/slugs", null)),
            Map.entry("releaseArticleSlug", new Call("DELETE", ARTICLE + "/slugs/none", null)),
            Map.entry("listArticleKeyOutcomes", new Call("GET", ARTICLE + "/key-outcomes", null)),
            Map.entry("createKeyOutcome", new Call("POST", ARTICLE + "/key-outcomes", OUTCOME)),
            Map.entry(
                    "reorderKeyOutcomes",
                    new Call("PUT", ARTICLE + "/key-outcomes/order", "{\"ids\":[\"{outcome}\"]}")),
            Map.entry("getKeyOutcome", new Call("GET", OUTCOME_PATH, null)),
            Map.entry("replaceKeyOutcome", new Call("PUT", OUTCOME_PATH, OUTCOME)),
            Map.entry("patchKeyOutcome", new Call("PATCH", OUTCOME_PATH, Map.of("statement", "T"))),
            Map.entry("deleteKeyOutcome", new Call("DELETE", OUTCOME_PATH, null)),
            Map.entry("listArticleComments", new Call("GET", ARTICLE + "/comments", null)),
            Map.entry(
                    "postComment",
                    new Call(
                            "POST",
                            ARTICLE + "/comments",
                            Map.of("authorName", "A", "authorEmail", "a@b.example", "body", "Text"))));

    boolean changes() {
        return !method.equals("GET");
    }

    /** Calls it on a subject. */
    Response send(RequestSpecification request, Subject subject) {
        if (changes() && (subject.hasDraft() || !path.endsWith("/draft"))) {
            request.header("If-Match", "*");
        }
        if (body != null) {
            String text = body instanceof String ? filled((String) body, subject) : null;
            request.contentType("application/json").body(text == null ? body : text);
        }
        return request.request(method, filled(path, subject));
    }

    private static String filled(String template, Subject subject) {
        return template.replace("{slug}", subject.article().slug()).replace("{outcome}", subject.outcome());
    }
}
