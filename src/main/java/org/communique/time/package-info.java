/**
 * The clock and what is made from it, and work that goes on by itself.
 *
 * <p>Every instant of the program comes from here, so that what is stored, compared and shown has one precision.
 * Nothing here knows of requests, entities or JSON.
 */
package org.communique.time;
