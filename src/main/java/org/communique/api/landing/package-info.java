/**
 * The few answers outside the API's base path that lead people to it: the root and the table of problems.
 */
package org.communique.api.landing;
