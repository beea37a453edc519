package org.communique.api.article;

import java.util.Arrays;
import java.util.List;
import org.communique.api.answer.Accepted;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** The forms in which an article can be had. Of those that a client likes alike, it gets the first. */
enum ArticleForm {
    JSON(ArticleForm.JSON_TYPE, ArticleForm.UTF_8),
    LINKED_DATA(ArticleForm.LINKED_DATA_TYPE, ""),
    /** The source. */
    MARKDOWN(ArticleForm.MARKDOWN_TYPE, ArticleForm.UTF_8),
    /** What evidence points into. */
    PLAIN(ArticleForm.PLAIN_TYPE, ArticleForm.UTF_8);

    static final String JSON_TYPE = "application/json";
    static final String LINKED_DATA_TYPE = "application/ld+json";
    static final String MARKDOWN_TYPE = "text/markdown";
    static final String PLAIN_TYPE = "text/plain";

    private static final String UTF_8 = ";charset=UTF-8";

    private final String mediaType;
    private final String parameters;

    ArticleForm(String mediaType, String parameters) {
        this.mediaType = mediaType;
        this.parameters = parameters;
    }

    /**
     * The form for a client.
     *
     * @param accept the values of all its {@code Accept} headers
     * @throws ProblemException {@code not_acceptable}
     */
    static ArticleForm of(List<String> accept) {
        String best = Accepted.of(accept)
                .best(Arrays.stream(values()).map(form -> form.mediaType).toList())
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_ACCEPTABLE));
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(best))
                .findFirst()
                .orElseThrow();
    }

    String contentType() {
        return mediaType + parameters;
    }
}
