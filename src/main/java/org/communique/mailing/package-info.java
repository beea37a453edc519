/**
 * Mails to those who comment: links that confirm an address, and word of replies. They are queued in the transaction of what
 * they are about and sent afterwards, until they are sent.
 *
 * <p>No address is kept here and none is ever logged: each is opened from its comment when a mail goes there.
 */
package org.communique.mailing;
