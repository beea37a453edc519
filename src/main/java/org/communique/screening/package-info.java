/**
 * What is looked at before a comment shows: named checks that each let it pass, hold it or take it for spam, and the rules of
 * moderators that some of them go by. Knows comments only as candidates; what becomes of them is decided elsewhere.
 */
package org.communique.screening;
