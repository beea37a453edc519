package org.communique.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

/**
 * What the database makes of an article's other columns. What is searched in is named by queries only, and read by nobody; HQL
 * could name a column without its being here, at ten times the price of interpreting a query.
 */
@MappedSuperclass
abstract class DerivedColumns extends PanacheEntityBase {

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(name = "listed_at", insertable = false, updatable = false)
    Instant listedAt;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(name = "changed_at", insertable = false, updatable = false)
    Instant changedAt;

    /** Of title, summary and text. */
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String search;

    /** Of title and summary. */
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "search_head", insertable = false, updatable = false)
    String searchHead;

    /** Of the title. */
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "search_title", insertable = false, updatable = false)
    String searchTitle;
}
