/**
 * Text as values: Markdown made safe to show, plain text and quotations of it, differences, slugs, sort keys, word
 * counts and the Bean Validation constraints on single strings. Every function is pure and takes hostile input: it
 * neither fails nor slows down out of proportion to the length. No injection, HTTP, persistence or JSON belongs here.
 */
package org.communique.text;
