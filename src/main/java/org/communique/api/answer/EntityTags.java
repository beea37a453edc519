package org.communique.api.answer;

/** Compares entity tags (RFC 9110, section 13.1.2). */
public final class EntityTags {

    private EntityTags() {}

    /**
     * Whether a client holds what has this tag, by weak comparison.
     *
     * @param ifNoneMatch the header, null when absent
     */
    public static boolean isKnown(String tag, String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.equals(tag)) {
            return true;
        }
        for (String known : ifNoneMatch.split(",")) {
            String stripped = known.strip();
            if (stripped.equals("*") || stripped.equals(tag) || stripped.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
