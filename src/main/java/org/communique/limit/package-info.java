/**
 * How often somebody may do something: policies, what of them is used up, and where that is counted.
 *
 * <p>Knows neither requests nor what is done: who counts one says under which policy and for whom.
 */
package org.communique.limit;
