package org.communique.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.communique.label.LabelSlug;

/** A slug that a topic has or had. */
@Entity
@Table(name = "topic_slug")
class TopicSlug extends LabelSlug {}
