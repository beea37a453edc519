/**
 * Readers' comments over HTTP: what the public posts and sees, and what moderators decide.
 *
 * <p>{@code CommentView} is for the public and has no private member; {@code ModeratedComment} is for moderators.
 */
package org.communique.api.comment;
