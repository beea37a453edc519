/**
 * The API's JSON: how bodies are read, strictly, and how answers are written, with their entity tags.
 *
 * <p>Knows no noun of the product.
 */
package org.communique.api.json;
