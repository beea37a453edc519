package org.communique.wire.roles;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.communique.wire.AnArticle;
import org.communique.wire.Wire;

/** How each operation is called, some in several ways. */
final class Calls {

    private static final Map<String, Object> OUTCOME =
            Map.of("statement", "S", "kind", "plan", "evidence", Map.of("quote", "meet again"));
    private static final Map<String, Object> UPDATE = Map.of(
            "status",
            "stalled",
            "on",
            LocalDate.now(ZoneOffset.UTC).toString(),
            "sourceUrl",
            "https://example.org/report");
    private static final Map<String, Object> TITLE = Map.of("title", "New");
    private static final Map<String, Object> COMMENT =
            Map.of("authorName", "A", "authorEmail", "a@b.example", "body", "Text");
    private static final Map<String, Object> DECISION = Map.of("status", "approved", "reason", "R");
    private static final Map<String, Object> TEXT = Map.of("body", "Text");
    private static final Map<String, Object> APPEAL = Map.of("text", "T");
    private static final String DECISIONS =
            "{\"decisions\":[{\"id\":\"{waiting comment}\",\"version\":0,\"status\":\"spam\",\"reason\":\"R\"}]}";
    private static final String RULE = "{\"kind\":\"word\",\"value\":\"{unused label}\"}";
    private static final String TRIAL =
            "{\"article\":\"{commented article}\",\"comment\":{\"authorName\":\"A\",\"authorEmail\":\"a@b.example\",\"body\":\"T\"}}";
    private static final String NAME = "{\"name\":\"Renamed {label}\"}";
    private static final String MERGER = "{\"into\":\"{label to join}\"}";

    private static final String ARTICLES = Wire.V1 + "/articles";
    private static final String ARTICLE = ARTICLES + "/{article}";
    private static final String OUTCOMES = Wire.V1 + "/key-outcomes";
    private static final String ONE_OUTCOME = OUTCOMES + "/{outcome}";
    private static final String ONE_UPDATE = ONE_OUTCOME + "/updates/{update}";
    private static final String RELATION = ONE_OUTCOME + "/relations/continues/{other outcome}";
    private static final String COMMENTS = Wire.V1 + "/comments";
    private static final String MODERATION = Wire.V1 + "/moderation";
    private static final String QUEUE = MODERATION + "/comments";
    private static final String RULES = MODERATION + "/rules";
    private static final String TOPICS = Wire.V1 + "/topics";
    private static final String PARTIES = Wire.V1 + "/parties";
    private static final String KEYS = Wire.V1 + "/api-keys";

    /** By the operation's id, and what sets the call apart from others of the same operation. */
    static final Map<String, Call> ALL = Map.ofEntries(
            entry("getArticle", get(ARTICLE)),
            entry("replaceArticle", new Call("PUT", ARTICLE, Map.of("title", "New", "body", AnArticle.BODY))),
            entry("patchArticle", new Call("PATCH", ARTICLE, TITLE)),
            entry("trashArticle", new Call("DELETE", ARTICLE, null)),
            entry("trashArticle for good", new Call("DELETE", ARTICLE + "?permanent=true", null)),
            entry("restoreArticle", new Call("POST", ARTICLE + "/restoration", null)),
            entry("getPublication", get(ARTICLE + "/publication")),
            entry("publishArticle", new Call("PUT", ARTICLE + "/publication", Map.of())),
            entry("publishArticle of draft", new Call("PUT", ARTICLE + "/publication", Map.of("draft", true))),
            entry("withdrawArticle", new Call("DELETE", ARTICLE + "/publication", null)),
            entry("getDraft", get(ARTICLE + "/draft")),
            entry("replaceDraft", new Call("PUT", ARTICLE + "/draft", TITLE)),
            entry("patchDraft", new Call("PATCH", ARTICLE + "/draft", TITLE)),
            entry("discardDraft", new Call("DELETE", ARTICLE + "/draft", null)),
            entry("listRevisions", get(ARTICLE + "/revisions")),
            entry("getRevision", get(ARTICLE + "/revisions/1")),
            entry("diffRevisions", get(ARTICLE + "/revisions/1/diff")),
            entry("restoreRevision", new Call("POST", ARTICLE + "/revisions/1/restoration", null)),
            entry("createPreview", new Call("POST", ARTICLE + "/previews", Map.of())),
            entry("correctArticle", new Call("POST", ARTICLE + "/corrections", Map.of("note", "N"))),
            entry("listArticleSlugs", get(ARTICLE + "/slugs")),
            entry("releaseArticleSlug", new Call("DELETE", ARTICLE + "/slugs/none", null)),
            entry("listArticleKeyOutcomes", get(ARTICLE + "/key-outcomes")),
            entry("createKeyOutcome", new Call("POST", ARTICLE + "/key-outcomes", OUTCOME)),
            entry("reorderKeyOutcomes", new Call("PUT", ARTICLE + "/key-outcomes/order", "{\"ids\":[\"{outcome}\"]}")),
            entry("suggestKeyOutcomes", new Call("POST", ARTICLE + "/key-outcomes/suggestions", Map.of())),
            entry("getKeyOutcome", get(ONE_OUTCOME)),
            entry("replaceKeyOutcome", new Call("PUT", ONE_OUTCOME, OUTCOME)),
            entry("patchKeyOutcome", new Call("PATCH", ONE_OUTCOME, Map.of("statement", "T"))),
            entry("deleteKeyOutcome", new Call("DELETE", ONE_OUTCOME, null)),
            entry("listOutcomeUpdates", get(ONE_OUTCOME + "/updates")),
            entry("createOutcomeUpdate", new Call("POST", ONE_OUTCOME + "/updates", UPDATE)),
            entry("getOutcomeUpdate", get(ONE_UPDATE)),
            entry("strikeOutcomeUpdate", new Call("PUT", ONE_UPDATE + "/strike", Map.of("reason", "R"))),
            entry("unstrikeOutcomeUpdate", new Call("DELETE", ONE_UPDATE + "/strike", null)),
            entry("getOutcomeUpdateAnnotation", get(ONE_UPDATE + "/annotation")),
            entry("getKeyOutcomeAnnotation", get(ONE_OUTCOME + "/annotation")),
            entry("relateKeyOutcome", new Call("PUT", RELATION, null)),
            entry("unrelateKeyOutcome", new Call("DELETE", RELATION, null)),
            entry("listArticleComments", get(ARTICLE + "/comments")),
            entry("postComment", new Call("POST", ARTICLE + "/comments", COMMENT)),
            entry("getCommentForm", get(ARTICLE + "/comments/form")),
            entry("getCommentClosure", get(ARTICLE + "/comments/closure")),
            entry("closeComments", new Call("PUT", ARTICLE + "/comments/closure", Map.of())),
            entry("openComments", new Call("DELETE", ARTICLE + "/comments/closure", null)),
            entry("listArticles", get(ARTICLES)),
            entry("listArticles by words", get(ARTICLES + "?q=talks")),
            entry("listArticles published", get(ARTICLES + "?status=published")),
            entry("listArticles in draft", get(ARTICLES + "?status=draft")),
            entry("listArticles scheduled", get(ARTICLES + "?status=scheduled")),
            entry("listArticles trashed", get(ARTICLES + "?status=trashed")),
            entry("listArticles of any status", get(ARTICLES + "?status=any")),
            entry("createArticle", new Call("POST", ARTICLES, TITLE)),
            entry("getPreview", get(Wire.V1 + "/previews/{preview}")),
            entry("listKeyOutcomes", get(OUTCOMES)),
            entry("listKeyOutcomes by evidence", get(OUTCOMES + "?evidence=lost")),
            entry("countKeyOutcomes", get(OUTCOMES + "/facets")),
            entry("listComments", get(COMMENTS)),
            entry("getComment", get(COMMENTS + "/{comment}")),
            entry("getComment that waits", get(COMMENTS + "/{waiting comment}")),
            entry("editComment without its token", new Call("PATCH", COMMENTS + "/{comment}", TEXT)),
            entry("removeComment without its token", new Call("DELETE", COMMENTS + "/{comment}", null)),
            entry("reportComment", new Call("POST", COMMENTS + "/{comment}/reports", Map.of("reason", "spam"))),
            entry("getStatementOfReasons without its token", get(COMMENTS + "/{comment}/statement")),
            entry(
                    "appealComment without its token",
                    new Call("POST", COMMENTS + "/{comment}/statement/appeal", APPEAL)),
            entry("showConfirmation without its token", get(COMMENTS + "/{comment}/confirmation?token=x")),
            entry(
                    "confirmComment without its token",
                    new Call("POST", COMMENTS + "/{comment}/confirmation", Map.of("token", "x"))),
            entry("showNotification without its token", get(COMMENTS + "/{comment}/notification?token=x")),
            entry(
                    "endNotification without its token",
                    new Call("POST", COMMENTS + "/{comment}/notification?token=x", null)),
            entry("pinComment", new Call("PUT", COMMENTS + "/{comment}/pin", null)),
            entry("unpinComment", new Call("DELETE", COMMENTS + "/{comment}/pin", null)),
            entry("decideComments", new Call("POST", MODERATION + "/decisions", DECISIONS)),
            entry("listModerationRules", get(RULES)),
            entry("createModerationRule", new Call("POST", RULES, RULE)),
            entry("getModerationRule", get(RULES + "/{rule}")),
            entry("patchModerationRule", new Call("PATCH", RULES + "/{rule}", Map.of("result", "spam"))),
            entry("deleteModerationRule", new Call("DELETE", RULES + "/{rule}", null)),
            entry("tryComment", new Call("POST", MODERATION + "/dry-run", TRIAL)),
            entry("recheckComments", new Call("POST", MODERATION + "/recheck", Map.of())),
            entry("getSubject", get(Wire.V1 + "/privacy/subjects?email=a@b.example")),
            entry("eraseSubject", new Call("DELETE", Wire.V1 + "/privacy/subjects?email=a@b.example", null)),
            entry("listModeratedComments", get(QUEUE)),
            entry("getModeratedComment", get(QUEUE + "/{waiting comment}")),
            entry("decideComment", new Call("PATCH", QUEUE + "/{waiting comment}", DECISION)),
            entry("listTopics", get(TOPICS)),
            entry("getTopic", get(TOPICS + "/{label}")),
            entry("getTopic unused", get(TOPICS + "/{unused label}")),
            entry("renameTopic", new Call("PATCH", TOPICS + "/{label}", NAME)),
            entry("mergeTopic", new Call("POST", TOPICS + "/{label}/merge", MERGER)),
            entry("deleteTopic", new Call("DELETE", TOPICS + "/{unused label}", null)),
            entry("listParties", get(PARTIES)),
            entry("getParty", get(PARTIES + "/{label}")),
            entry("getParty unused", get(PARTIES + "/{unused label}")),
            entry("patchParty", new Call("PATCH", PARTIES + "/{label}", NAME)),
            entry("mergeParty", new Call("POST", PARTIES + "/{label}/merge", MERGER)),
            entry("deleteParty", new Call("DELETE", PARTIES + "/{unused label}", null)),
            entry("whoami", get(Wire.V1 + "/whoami")),
            entry("listApiKeys", get(KEYS)),
            entry("createApiKey", new Call("POST", KEYS, Map.of("role", "reader", "label", "L"))),
            entry("getApiKey", get(KEYS + "/{key}")),
            entry("revokeApiKey", new Call("DELETE", KEYS + "/{key}", null)),
            entry("landing", get("/")),
            entry("listProblems", get("/problems")));

    private Calls() {}

    private static Call get(String path) {
        return new Call("GET", path, null);
    }
}
