package org.communique.article;

import jakarta.persistence.Entity;
import org.communique.label.Label;

/** A subject label of articles. */
@Entity
class Topic extends Label {}
