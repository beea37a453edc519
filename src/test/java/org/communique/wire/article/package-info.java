/** Articles and topics: their writing, their reading and who sees them. */
package org.communique.wire.article;
