/**
 * Who makes a request: how credentials travel over HTTP, whose tokens are taken, and the requester that resources
 * decide by.
 */
package org.communique.api.asking;
