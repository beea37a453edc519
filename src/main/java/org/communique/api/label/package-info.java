/**
 * What topics and parties have in common over HTTP.
 */
package org.communique.api.label;
