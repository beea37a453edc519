package org.communique.comment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.communique.text.Markdown;
import org.communique.time.Ids;

/** A reader's comment with all that is known of it. */
@Entity
class Comment extends PanacheEntityBase {

    /** How deep a tree goes; what replies to the deepest stands beside it. */
    static final int MAX_DEPTH = 5;

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "article_id")
    UUID articleId;

    @Column(name = "parent_id")
    UUID parentId;

    @Column(name = "thread_id")
    UUID threadId;

    @Column(name = "shown_under_id")
    UUID shownUnderId;

    int depth;

    @Column(name = "author_name")
    String authorName;

    @Column(name = "author_email")
    String authorEmail;

    @Column(name = "email_key")
    String emailKey;

    @Column(name = "author_url")
    String authorUrl;

    String body;

    @Column(name = "body_html")
    String bodyHtml;

    @Column(name = "client_address")
    InetAddress clientAddress;

    CommentStatus status;
    boolean visible;
    boolean pinned;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "edited_at")
    Instant editedAt;

    protected Comment() {}

    /** @param parent a visible comment of the same article, or null */
    Comment(UUID articleId, CommentDraft draft, Comment parent, Instant at) {
        this.id = Ids.next();
        this.articleId = articleId;
        this.authorName = draft.authorName();
        this.authorEmail = draft.authorEmail();
        this.emailKey = draft.emailKey();
        this.authorUrl = draft.authorUrl();
        this.body = draft.body();
        this.bodyHtml = Markdown.commentHtml(body);
        this.clientAddress = draft.clientAddress();
        this.createdAt = at;
        this.threadId = id;
        if (parent != null) {
            hangUnder(parent);
        }
    }

    private void hangUnder(Comment parent) {
        boolean deepest = parent.depth == MAX_DEPTH;
        parentId = parent.id;
        threadId = parent.threadId;
        shownUnderId = deepest ? parent.shownUnderId : parent.id;
        depth = deepest ? MAX_DEPTH : parent.depth + 1;
    }

    /** The thread of a comment, told without loading it: what is loaded before its lock is held may be stale. */
    static Optional<UUID> threadOf(UUID id) {
        return getEntityManager()
                .createQuery("select threadId from Comment where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    static Optional<Comment> locked(UUID id, LockModeType lock) {
        return find("id", id).withLock(lock).firstResultOptional();
    }

    /** Takes a verdict; whether it shows depends on its thread too, see {@link ThreadVisibility}. */
    void decide(Verdict verdict) {
        status = verdict.status();
    }
}
