package org.communique.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.communique.text.Markdown;
import org.communique.text.Words;

/**
 * What is derived from a body, once per save.
 *
 * @param html rendered and sanitised
 * @param plain the text as a reader sees it, which evidence is quoted from
 * @param words number of words in the plain text
 */
@Embeddable
public record ArticleText(
        @Column(name = "body_html") String html,
        @Column(name = "plain_text") String plain,
        @Column(name = "word_count") int words) {

    static ArticleText of(String body) {
        Markdown.Article article = Markdown.article(body);
        return new ArticleText(article.html(), article.plainText(), Words.count(article.plainText()));
    }
}
