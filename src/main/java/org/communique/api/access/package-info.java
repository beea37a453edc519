/**
 * The resources about access: API keys, and who is asking.
 */
package org.communique.api.access;
