/** Tests of who may do what, by operation, role and state of the article. */
package org.communique.wire.roles;
