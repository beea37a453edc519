package org.communique.label;

/**
 * Where a kind of label is given to something.
 *
 * @param type the labels
 * @param table joins them to what has them, in the order of its column {@code position}, from 0
 * @param user the column there for what has them
 */
public record LabelUse<L extends Label>(Class<L> type, String table, String user) {

    /** SQL with names for placeholders: {@code $table} and {@code $user} as above, {@code $label} for the label's column. */
    String in(String sql) {
        return sql.replace("$table", table).replace("$user", user).replace("$label", LabelRegister.table(type) + "_id");
    }
}
