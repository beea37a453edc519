/**
 * Key outcomes and parties over HTTP.
 */
package org.communique.api.keyoutcome;
