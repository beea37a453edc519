package org.communique.label;

import java.util.UUID;

/**
 * A label became one with another, told inside the transaction in which it happens, while nobody else changes labels of the
 * kind or gives them to something.
 *
 * @param vanishing the label that is about to be gone
 * @param staying the one that has taken its place
 */
public record LabelsMerged(UUID vanishing, UUID staying) {}
