/**
 * Completes the OpenAPI document while the program is built: what follows from a rule is added here by the rule, so
 * that resources say only what is their own.
 *
 * <p>Runs in the build alone. May look into any room; no room looks in here.
 */
package org.communique.api.openapi;
