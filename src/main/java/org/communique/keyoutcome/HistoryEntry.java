package org.communique.keyoutcome;

import java.util.UUID;

/**
 * An update as somebody reads it.
 *
 * @param correctedBy the entry that takes its place, null while it holds
 */
public record HistoryEntry(UpdateLine update, UUID correctedBy) {}
