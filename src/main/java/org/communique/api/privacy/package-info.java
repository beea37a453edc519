/** What administrators do for people who ask what is held about them, or want it erased. */
package org.communique.api.privacy;
