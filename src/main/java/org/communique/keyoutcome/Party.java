package org.communique.keyoutcome;

import jakarta.persistence.Entity;
import org.communique.label.Label;

/** Whom outcomes bind or concern: a state, a body, a company. */
@Entity
class Party extends Label {}
