/**
 * A second database to read from, if the operator has one: a streaming replica of the first. Here is known whether it has replayed
 * what this node knows of, and which of the two a transaction reads.
 *
 * <p>Knows neither HTTP nor what is read. Without a replica nothing here runs.
 */
package org.communique.replica;
