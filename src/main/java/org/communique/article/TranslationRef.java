package org.communique.article;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An article as its translations show it. */
public record TranslationRef(UUID id, String language, String slug, String title) {

    private static final String BETWEEN = "\u001e";
    private static final String WITHIN = "\u001f";
    private static final int PARTS = 4;

    /**
     * HQL that gathers the other articles of one's group into one text for {@link #all}; no title holds the control
     * characters that part them. Takes the parameter {@code insider}: whether those count that are not public.
     *
     * @param article alias of the one
     */
    static String gathered(String article) {
        return """
                (select listagg(concat(cast(t.id as string), '%2$s', t.language, '%2$s', t.slug, '%2$s', t.title), '%3$s')
                   within group (order by t.language)
                 from Article t
                 where coalesce(t.translationGroup, t.id) = coalesce(%1$s.translationGroup, %1$s.id) and t.id <> %1$s.id
                   and (%4$s or :insider = true and t.publication.status <> TRASHED))
                """.formatted(article, WITHIN, BETWEEN, Publicity.of("t"));
    }

    /** The articles that {@link #gathered} put into the text, null for none. */
    static List<TranslationRef> all(String gathered) {
        return gathered == null
                ? List.of()
                : Arrays.stream(gathered.split(BETWEEN))
                        .map(article -> article.split(WITHIN, PARTS))
                        .map(parts -> new TranslationRef(UUID.fromString(parts[0]), parts[1], parts[2], parts[3]))
                        .toList();
    }
}
