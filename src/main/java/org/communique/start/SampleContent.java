package org.communique.start;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.address.EmailAddress;
import org.communique.article.Articles;
import org.communique.article.PublicationWish;
import org.communique.article.Publications;
import org.communique.comment.CommentDraft;
import org.communique.comment.CommentStatus;
import org.communique.comment.CommentText;
import org.communique.comment.Comments;
import org.communique.comment.Decisions;
import org.communique.comment.Origin;
import org.communique.comment.PostedComment;
import org.communique.http.ExpectedVersion;
import org.communique.keyoutcome.KeyOutcomes;
import org.communique.keyoutcome.OutcomeUpdates;
import org.communique.start.SampleArticle.SampleComment;
import org.communique.start.SampleArticle.Update;

/** Fills an empty embedded database once, through the same doors as everybody else, so that there is something to see. */
@ApplicationScoped
class SampleContent {

    private static final Requester LOADER = new Requester("sample-content", Set.of(Role.values()));

    private static final PublicationWish AT_ONCE = new PublicationWish(null, null, false);

    private final StartSettings settings;
    private final Mode mode;
    private final ObjectMapper json;
    private final EntityManager entities;
    private final Articles articles;
    private final Publications publications;
    private final KeyOutcomes outcomes;
    private final OutcomeUpdates updates;
    private final Comments comments;
    private final Decisions decisions;

    SampleContent(
            StartSettings settings,
            Mode mode,
            ObjectMapper json,
            EntityManager entities,
            Articles articles,
            Publications publications,
            KeyOutcomes outcomes,
            OutcomeUpdates updates,
            Comments comments,
            Decisions decisions) {
        this.settings = settings;
        this.mode = mode;
        this.json = json;
        this.entities = entities;
        this.articles = articles;
        this.publications = publications;
        this.outcomes = outcomes;
        this.updates = updates;
        this.comments = comments;
        this.decisions = decisions;
    }

    @Transactional
    void load(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent started) throws IOException {
        if (settings.sampleContent().orElse(mode == Mode.EMBEDDED) && isEmpty()) {
            Map<UUID, List<Update>> histories = new LinkedHashMap<>();
            for (String slug : json.readValue(open("articles.json"), new TypeReference<List<String>>() {})) {
                histories.putAll(load(json.readValue(open(slug + ".json"), SampleArticle.class), slug));
            }
            // Of the outcomes as they are dated now.
            entities.clear();
            histories.forEach(
                    (outcome, history) -> history.forEach(update -> updates.append(outcome, update.content(), LOADER)));
        }
    }

    private boolean isEmpty() {
        return entities.createQuery("select count(*) from Article", Long.class).getSingleResult() == 0;
    }

    /** Loads an article and gives the updates of its outcomes, which later articles may report. */
    private Map<UUID, List<Update>> load(SampleArticle sample, String slug) throws IOException {
        Map<UUID, List<Update>> histories = new LinkedHashMap<>();
        String body = new String(open(slug + ".md").readAllBytes(), StandardCharsets.UTF_8);
        UUID id = articles.create(sample.article().with(body), LOADER);
        for (SampleArticle.Outcome sampled : sample.keyOutcomes()) {
            UUID outcome = outcomes.add(slug, sampled.content(), LOADER);
            if (sampled.updates() != null) {
                histories.put(outcome, sampled.updates());
            }
        }
        publications.publish(slug, ExpectedVersion.any(), AT_ONCE, LOADER);
        for (SampleComment comment : sample.comments()) {
            load(comment, slug, null);
        }
        date(id, sample.publishedAt());
        return histories;
    }

    private void load(SampleComment sample, String slug, UUID parent) {
        CommentDraft draft = new CommentDraft(
                new CommentText(sample.authorName(), sample.authorUrl(), sample.body()),
                new EmailAddress(sample.authorEmail()),
                parent,
                new Origin(InetAddress.getLoopbackAddress(), null, null, null));
        PostedComment posted = comments.post(slug, draft, LOADER);
        if (sample.status() == CommentStatus.APPROVED) {
            decisions.decide(posted.id(), ExpectedVersion.any(), CommentStatus.APPROVED, "Sample content", LOADER);
        }
        set("update comment set created_at = :at where id = :id", posted.id(), sample.createdAt());
        if (sample.replies() != null) {
            sample.replies().forEach(reply -> load(reply, slug, posted.id()));
        }
    }

    /** The doors know only now; what is told here happened earlier. */
    private void date(UUID article, Instant publishedAt) {
        set(
                "update article set published_at = :at, updated_at = :at, created_at = :at where id = :id",
                article,
                publishedAt);
        set("update revision set made_at = :at where article_id = :id", article, publishedAt);
        set("update publication_entry set at = :at, made_at = :at where article_id = :id", article, publishedAt);
        set("update key_outcome set reported_at = :at, updated_at = :at where article_id = :id", article, publishedAt);
    }

    private void set(String update, UUID id, Instant at) {
        entities.flush();
        entities.createNativeQuery(update)
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    private static InputStream open(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("sample/" + name);
    }
}
