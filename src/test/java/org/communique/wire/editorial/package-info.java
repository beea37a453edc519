/** Tests of the life of articles between the first draft and their removal. */
package org.communique.wire.editorial;
