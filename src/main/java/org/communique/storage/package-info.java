/**
 * What all nouns have in common in the database: how Java values lie in columns, enums as lower-case text, records as JSON; its
 * clock and its plans; and what is told while it is away.
 *
 * <p>Nothing here knows an entity.
 */
package org.communique.storage;
