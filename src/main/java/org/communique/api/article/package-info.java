/**
 * Articles, their publication and topics over HTTP. An article's page is put together here from several domain rooms.
 */
package org.communique.api.article;
