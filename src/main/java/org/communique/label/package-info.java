/**
 * Things that are known by a name and told apart by the slug of that name: topics and parties.
 *
 * <p>Made on first use, by whoever is first; renamed, merged and deleted here, too. What a topic or a party means, and what is counted about it, is its room's.
 */
package org.communique.label;
