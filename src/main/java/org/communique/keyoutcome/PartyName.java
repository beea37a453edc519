package org.communique.keyoutcome;

/**
 * A way to name a party.
 *
 * @param name the party's name, or one of its aliases, as it is written
 * @param party the party's name
 */
public record PartyName(String name, String party) {}
