/**
 * How the program starts: with a PostgreSQL of its own when no database is configured (embedded), or against a
 * configured one (served). Only this package knows which of the two ways it is.
 */
package org.communique.start;
