/** What holds for every path: bodies, parameters, pages, validators, retries, headers. */
package org.communique.wire.convention;
