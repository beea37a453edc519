/** Mails to those who comment, over real SMTP. */
package org.communique.wire.mail;
