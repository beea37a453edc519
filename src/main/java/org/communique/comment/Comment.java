package org.communique.comment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.communique.address.SealedAddress;
import org.communique.screening.TextPrint;
import org.communique.text.Markdown;
import org.communique.time.Ids;

/** A reader's comment with all that is known of it. */
@Entity
class Comment extends PanacheEntityBase {

    /** How deep a tree goes; what replies to the deepest stands beside it. */
    static final int MAX_DEPTH = 5;

    /** The rules of decisions that only a moderator's look ends. */
    static final List<String> BY_PEOPLE = List.of(Decisions.RULE, Reports.RULE);

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

    @Column(name = "email_sealed")
    byte[] emailSealed;

    @Column(name = "email_digest")
    byte[] emailDigest;

    /** Whether its author showed that the address is theirs. */
    boolean proven;

    @Column(name = "edit_token_digest")
    byte[] editTokenDigest;

    @Column(name = "author_url")
    String authorUrl;

    String body;

    @Column(name = "body_html")
    String bodyHtml;

    @Column(name = "client_address")
    InetAddress clientAddress;

    @Column(name = "text_digest")
    byte[] textDigest;

    @Column(name = "text_signature")
    Long textSignature;

    CommentStatus status;

    /** The rules that made it wait, by name. */
    @Column(name = "held_by")
    List<String> heldBy;

    /** When the checks last looked at it. */
    @Column(name = "judged_at")
    Instant judgedAt = Instant.EPOCH;

    boolean visible;
    boolean pinned;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "edited_at")
    Instant editedAt;

    protected Comment() {}

    /** @param parent a visible comment of the same article, or null */
    Comment(UUID articleId, CommentDraft draft, SealedAddress email, EditToken token, Comment parent, Instant at) {
        this.id = Ids.next();
        this.articleId = articleId;
        this.emailSealed = email.sealed();
        this.emailDigest = email.digest();
        this.editTokenDigest = token.digest();
        this.clientAddress = draft.origin().clientAddress();
        this.createdAt = at;
        this.threadId = id;
        say(draft.text());
        if (parent != null) {
            hangUnder(parent);
        }
    }

    private void say(CommentText text) {
        authorName = text.authorName();
        authorUrl = text.authorUrl();
        body = text.body();
        bodyHtml = Markdown.commentHtml(body);
        TextPrint print = TextPrint.of(body);
        textDigest = print.digest();
        textSignature = print.signature();
    }

    private void hangUnder(Comment parent) {
        boolean deepest = parent.depth == MAX_DEPTH;
        parentId = parent.id;
        threadId = parent.threadId;
        shownUnderId = deepest ? parent.shownUnderId : parent.id;
        depth = deepest ? MAX_DEPTH : parent.depth + 1;
    }

    /** A comment whose thread is locked: read after that, for what is loaded before its lock is held may be stale. */
    static Optional<Comment> inThread(UUID id, LockModeType lock) {
        Optional<UUID> thread = getEntityManager()
                .createQuery("select threadId from Comment where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        thread.ifPresent(first -> locked(first, lock));
        return thread.flatMap(
                known -> lock == LockModeType.PESSIMISTIC_WRITE ? locked(id, lock) : findByIdOptional(id));
    }

    private static Optional<Comment> locked(UUID id, LockModeType lock) {
        return find("id", id).withLock(lock).firstResultOptional();
    }

    /** Of the rules that hold it those that no check lifts, for people brought them about. */
    List<String> heldByPeople() {
        return heldBy.stream().filter(BY_PEOPLE::contains).toList();
    }

    /** Whether it waits for what checks and policies say, not for a person. */
    boolean waitsForChecks() {
        return status == CommentStatus.PENDING && heldByPeople().isEmpty();
    }

    /** What its body is recognised by when it comes again; not kept of comments from before there was such a thing. */
    TextPrint print() {
        return textDigest == null ? TextPrint.of(body) : new TextPrint(textDigest, textSignature);
    }

    /** What it says now. */
    CommentText text() {
        return new CommentText(authorName, authorUrl, body);
    }

    /** Says something else; what it said before is kept. */
    void rephrase(CommentText text, Instant at) {
        new CommentRevision(this, at).persist();
        say(text);
        editedAt = at;
    }

    /** Takes a verdict; whether it shows depends on its thread too, see {@link ThreadVisibility}. */
    Decision decide(Verdict verdict, String by, Instant at) {
        status = verdict.status();
        heldBy = verdict.heldBy();
        if (!verdict.findings().isEmpty()) {
            judgedAt = at;
        }
        return new Decision(id, verdict, by, at);
    }
}
