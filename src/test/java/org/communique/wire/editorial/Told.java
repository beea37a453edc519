package org.communique.wire.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.communique.article.ArticleEvents.ArticleErased;
import org.communique.article.ArticleEvents.ArticlePublished;
import org.communique.article.ArticleEvents.ArticleRestored;
import org.communique.article.ArticleEvents.ArticleRevised;
import org.communique.article.ArticleEvents.ArticleScheduled;
import org.communique.article.ArticleEvents.ArticleTrashed;
import org.communique.article.ArticleEvents.ArticleUnscheduled;
import org.communique.article.ArticleEvents.ArticleWithdrawn;

/** Remembers what the program tells of articles, by the names of the events. */
@ApplicationScoped
public class Told {

    private record Entry(String article, String event) {}

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /** The events of an article, in their order. */
    public List<String> of(String article) {
        return entries.stream()
                .filter(entry -> entry.article().equals(article))
                .map(Entry::event)
                .toList();
    }

    void revised(@Observes ArticleRevised event) {
        note(event.articleId(), event);
    }

    void scheduled(@Observes ArticleScheduled event) {
        note(event.articleId(), event);
    }

    void unscheduled(@Observes ArticleUnscheduled event) {
        note(event.articleId(), event);
    }

    void published(@Observes ArticlePublished event) {
        note(event.articleId(), event);
    }

    void withdrawn(@Observes ArticleWithdrawn event) {
        note(event.articleId(), event);
    }

    void trashed(@Observes ArticleTrashed event) {
        note(event.articleId(), event);
    }

    void restored(@Observes ArticleRestored event) {
        note(event.articleId(), event);
    }

    void erased(@Observes ArticleErased event) {
        note(event.articleId(), event);
    }

    private void note(Object article, Object event) {
        entries.add(new Entry(article.toString(), event.getClass().getSimpleName()));
    }
}
