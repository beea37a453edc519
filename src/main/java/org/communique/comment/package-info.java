/**
 * Readers' comments: how they are posted, decided on and shown in threads.
 *
 * <p>Two kinds of records leave this room and never mix: what the public sees has no member for an email or network
 * address; what moderators see has.
 */
package org.communique.comment;
