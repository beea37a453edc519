/**
 * Key outcomes: what came of the events that articles report, with the parties they bind and the evidence they rest on.
 *
 * <p>Follows articles by their events: a revised text re-anchors the evidence, a publication dates the report. Nothing
 * here knows comments or JSON.
 */
package org.communique.keyoutcome;
