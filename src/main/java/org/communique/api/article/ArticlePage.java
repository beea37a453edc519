package org.communique.api.article;

/**
 * All that is shown of an article, in whichever form.
 *
 * @param plainText the body as plain text, into which evidence points
 * @param draftDue whether the next version of the article should be what it is by now
 * @param outcomesOvertaken whether the status of an outcome may be another by now
 * @param ofOneVersion whether the outcomes' evidence points into this very text
 */
record ArticlePage(
        ArticleView view, String plainText, boolean draftDue, boolean outcomesOvertaken, boolean ofOneVersion) {}
