package org.communique.screening;

/**
 * What was posted before a comment.
 *
 * @param ofClient comments of its client in the last ten minutes, no more than matter
 * @param ofAddress comments of its email address in the last ten minutes, no more than matter
 * @param repeated whether its client or its address said the same words in the last thirty days; a few words in the last ten
 *     minutes, for short thoughts come again
 * @param similar whether somebody said nearly the same in the last day
 */
record Past(long ofClient, long ofAddress, boolean repeated, boolean similar) {}
