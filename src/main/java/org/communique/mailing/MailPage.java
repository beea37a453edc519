package org.communique.mailing;

import org.communique.text.Characters;

/**
 * What a page tells to which a mail leads.
 *
 * @param language that of the article
 * @param articleTitle in one line
 */
public record MailPage(String language, String articleTitle) {

    static MailPage of(Correspondence.Written written) {
        return new MailPage(written.language(), Characters.inOneLine(written.articleTitle()));
    }
}
