/**
 * What HTTP sees, a room per noun: resources, the records they read and write, and the mapping to the domain.
 *
 * <p>The only rooms that know JAX-RS, OpenAPI and the API's JSON. Rules live in the domain rooms; what several domain
 * rooms show together, such as an article's page, is put together here.
 */
package org.communique.api;
