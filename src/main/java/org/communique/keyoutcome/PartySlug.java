package org.communique.keyoutcome;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.communique.label.LabelSlug;

/** A slug that a party has or had. */
@Entity
@Table(name = "party_slug")
class PartySlug extends LabelSlug {}
