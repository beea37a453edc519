/**
 * How Java values lie in columns, the same for every noun: enums as lower-case text, records as JSON.
 *
 * <p>Nothing here knows an entity.
 */
package org.communique.storage;
