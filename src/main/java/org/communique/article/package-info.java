/**
 * Articles and their topics: what they consist of, who may see and change them, and how they become public.
 *
 * <p>Knows neither key outcomes nor comments. Rooms that depend on an article's text or state observe the events fired
 * here, inside the transaction that causes them, and may refuse it by throwing.
 */
package org.communique.article;
