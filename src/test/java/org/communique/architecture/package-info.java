/**
 * Tests of the house itself: which rooms may know which, and the shape of its classes.
 */
package org.communique.architecture;
