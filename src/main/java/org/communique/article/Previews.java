package org.communique.article;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.ArticleAccess.Held;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.secret.Keyring;
import org.communique.secret.Keyrings;
import org.communique.secret.SignedToken;

/** Lets somebody without credentials see one revision of an article for a time. */
@ApplicationScoped
@Transactional
public class Previews {

    /** What the key was called when it was the only one that the program made. */
    private static final String KEYS = "made";

    private static final String KEYS_SETTING = "COMMUNIQUE_ARTICLE_PREVIEW_KEYS";
    private static final String AUDIENCE = "preview";
    private static final Duration USUAL_LIFE = Duration.ofDays(7);
    private static final Duration LONGEST_LIFE = Duration.ofDays(90);

    @Inject
    ArticleAccess access;

    @Inject
    ArticleSettings settings;

    @Inject
    Keyrings keyrings;

    /** Refuses to start with keys that cannot sign. */
    void check(@Observes StartupEvent started) {
        settings.previewKeys().ifPresent(keys -> Keyring.configured(keys, KEYS_SETTING));
    }

    /** What opens a revision, and until when. */
    public record Preview(String token, int revision, Instant expiresAt) {}

    /**
     * Makes what opens a revision.
     *
     * @param revision its number; null for that of the next version, or of the article when there is none
     * @param expiresAt until when, 90 days ahead at most; null for 7 days
     * @throws ProblemException as {@link Articles} for who may not change the article; {@code validation_failed} when there
     *     is no such revision, or for a time that cannot be
     */
    public Preview make(String slugOrId, Integer revision, Instant expiresAt, Requester requester) {
        Held held = access.editable(slugOrId, ExpectedVersion.any(), requester);
        Article article = held.article();
        int number = revision == null
                ? Draft.behind(article.id).map(draft -> draft.revision).orElse(article.revision)
                : revision;
        if (Revision.of(article.id, number).isEmpty()) {
            throw ProblemException.invalid("/revision", ViolationCode.NOT_ALLOWED, "is not a revision of the article");
        }
        Instant end = (expiresAt == null ? held.now().plus(USUAL_LIFE) : expiresAt).truncatedTo(ChronoUnit.SECONDS);
        if (!end.isAfter(held.now()) || end.isAfter(held.now().plus(LONGEST_LIFE))) {
            throw ProblemException.invalid(
                    "/expiresAt", ViolationCode.OUT_OF_RANGE, "must lie ahead, by 90 days at most");
        }
        SignedToken token = new SignedToken(AUDIENCE, article.id.toString(), held.now(), end, number);
        return new Preview(token.sign(keys()), number, end);
    }

    /**
     * The article as a revision says.
     *
     * @throws ProblemException {@code not_found} when the token opens nothing, or the article or its revision is there no
     *     longer
     */
    public PreviewRecord open(String token) {
        return SignedToken.read(token, AUDIENCE, keys())
                .flatMap(opened -> Article.<Article>findByIdOptional(UUID.fromString(opened.subject()))
                        .filter(article -> !article.isTrashed())
                        .flatMap(article -> Revision.of(article.id, (int) opened.number())
                                .map(revision -> PreviewRecord.of(article, revision))))
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }

    private Keyring keys() {
        return keyrings.of(KEYS, settings.previewKeys(), KEYS_SETTING);
    }
}
