package org.communique.delivery;

import java.util.UUID;

/** Names of what answers show. The database tells changes by the same names, see {@code V017__purges.sql}. */
public final class Tags {

    /** Any list of articles. */
    public static final String ARTICLES = "articles";

    /** The list of topics. */
    public static final String TOPICS = "topics";

    /** Any list of key outcomes. */
    public static final String OUTCOMES = "outcomes";

    /** The list of parties. */
    public static final String PARTIES = "parties";

    /** The names of topics and parties, in lists that are narrowed to others of them. */
    public static final String LABELS = "labels";

    /** Comments on whichever article. */
    public static final String COMMENTS = "comments";

    /** Whatever there is. */
    static final String ALL = "*";

    /** When the clock changes what is public. */
    static final String SCHEDULE = "schedule";

    private Tags() {}

    /** An article, with what its page shows but for comments. */
    public static String article(UUID id) {
        return "article-" + id;
    }

    /** A topic and the articles that have it, by any slug of it. */
    public static String topic(String slug) {
        return "topic-" + slug;
    }

    /** A key outcome, its history and relations. */
    public static String outcome(UUID id) {
        return "outcome-" + id;
    }

    /** A party and the outcomes that name it, by any slug of it. */
    public static String party(String slug) {
        return "party-" + slug;
    }

    /** The comments on an article. */
    public static String comments(UUID article) {
        return "comments-" + article;
    }
}
