package org.communique.article;

/** A revision with its content. */
public record RevisionRecord(RevisionLine line, ArticleContent content) {

    static RevisionRecord of(Revision revision) {
        return new RevisionRecord(
                new RevisionLine(
                        revision.id,
                        revision.number,
                        revision.draft,
                        revision.changed,
                        revision.restoredFrom,
                        revision.madeBy,
                        revision.madeAt),
                revision.content);
    }
}
