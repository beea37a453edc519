package org.communique.label;

import java.util.Arrays;
import java.util.List;

/** A topic or party as other things show it. */
public record LabelRef(String slug, String name) {

    private static final String BETWEEN_LABELS = "\u001e";
    private static final String WITHIN_LABEL = "\u001f";

    /**
     * HQL that gathers the labels of a row into one text for {@link #all}, so that a list needs no second statement. No
     * name holds the control characters that part them.
     *
     * @param path of the to-many association, for example {@code a.topics}
     */
    public static String gathered(String path) {
        return "(select listagg(label.slug || '%s' || label.name, '%s') within group (order by index(label)) from %s label)"
                .formatted(WITHIN_LABEL, BETWEEN_LABELS, path);
    }

    /**
     * HQL that holds for a row with a certain label. By its id, which is looked up before: so the database knows whether it is
     * a rare or a frequent one, and reads the rows of the one and looks through all rows for the other.
     *
     * @param path of the to-many association, for example {@code a.topics}
     * @param id the parameter with the label's id, for example {@code :topic}
     */
    public static String among(String path, String id) {
        return "exists (select 1 from %s label where label.id = %s)".formatted(path, id);
    }

    /**
     * HQL of the id of the label that has or had a slug.
     *
     * @param entity the label's, for example {@code Topic}
     * @param slug the parameter with the slug, for example {@code :topic}
     */
    public static String id(String entity, String slug) {
        return "(select s.labelId from %sSlug s where s.slug = %s)".formatted(entity, slug);
    }

    /** The labels that {@link #gathered} put into the text, null for none. */
    public static List<LabelRef> all(String gathered) {
        return gathered == null
                ? List.of()
                : Arrays.stream(gathered.split(BETWEEN_LABELS))
                        .map(label -> label.split(WITHIN_LABEL, 2))
                        .map(parts -> new LabelRef(parts[0], parts[1]))
                        .toList();
    }
}
