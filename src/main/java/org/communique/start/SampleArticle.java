package org.communique.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communique.article.ArticleContent;
import org.communique.article.Author;
import org.communique.article.CommentPolicy;
import org.communique.article.Event;
import org.communique.article.Image;
import org.communique.article.Source;
import org.communique.comment.CommentStatus;
import org.communique.keyoutcome.Kind;
import org.communique.keyoutcome.OutcomeContent;
import org.communique.keyoutcome.OutcomeStatus;
import org.communique.keyoutcome.UpdateContent;
import org.communique.text.Quote;

/** One file of sample content; the article's body stands in a Markdown file beside it. */
record SampleArticle(Head article, Instant publishedAt, List<Outcome> keyOutcomes, List<SampleComment> comments) {

    /** The article without its body. */
    record Head(
            String title,
            String slug,
            String language,
            String summary,
            List<Author> authors,
            List<String> topics,
            Image image,
            Event event,
            List<Source> sources,
            CommentPolicy commentPolicy) {

        ArticleContent with(String body) {
            return new ArticleContent(
                    title, slug, language, summary, body, authors, topics, image, event, sources, null, commentPolicy);
        }
    }

    /**
     * A key outcome.
     *
     * @param updates null for none
     */
    record Outcome(
            String statement,
            Kind kind,
            OutcomeStatus status,
            List<String> parties,
            LocalDate dueOn,
            Evidence evidence,
            List<Update> updates) {

        OutcomeContent content() {
            return new OutcomeContent(
                    statement, kind, status, parties, dueOn, new Quote(evidence.quote(), null, null), null);
        }
    }

    /**
     * What became of an outcome.
     *
     * @param quote from the article's text, with one
     */
    record Update(OutcomeStatus status, LocalDate on, String note, String article, String quote, String sourceUrl) {

        UpdateContent content() {
            return new UpdateContent(
                    status, on, note, article, article == null ? null : new Quote(quote, null, null), sourceUrl, null);
        }
    }

    /** What an outcome rests on. */
    record Evidence(String quote) {}

    /** A comment with its replies, null for none. */
    record SampleComment(
            String authorName,
            String authorEmail,
            String authorUrl,
            String body,
            Instant createdAt,
            CommentStatus status,
            List<SampleComment> replies) {}
}
