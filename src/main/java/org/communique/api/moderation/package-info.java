/**
 * What moderators do over HTTP: the queue with its decisions, rules, trial runs, pins and closures.
 *
 * <p>{@code ModeratedComment} shows private members; no answer of this room is for the public.
 */
package org.communique.api.moderation;
