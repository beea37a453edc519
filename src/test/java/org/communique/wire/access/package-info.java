/** Who may do what with which key. */
package org.communique.wire.access;
