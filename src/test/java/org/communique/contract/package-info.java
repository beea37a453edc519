/**
 * Holds the program to its committed contract: every answer that a test gets passes through here, and the documents
 * that the build makes are those that were committed.
 */
package org.communique.contract;
