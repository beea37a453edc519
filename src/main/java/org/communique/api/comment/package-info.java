/**
 * Readers' comments over HTTP: the form, what the public posts and sees, and what authors do with their own comments. No
 * record of this room that goes out has a member for an email or network address.
 */
package org.communique.api.comment;
