/**
 * Keys and what is done with them: texts are sealed, digested and signed. Knows no noun of the product; whose keys they are
 * and what is signed is said by those who use it.
 */
package org.communique.secret;
