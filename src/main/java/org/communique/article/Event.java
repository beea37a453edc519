package org.communique.article;

import java.time.LocalDate;

/**
 * What an article reports on. All but the name may be null; it ends no earlier than it starts.
 */
public record Event(String name, String place, LocalDate startsOn, LocalDate endsOn) {}
