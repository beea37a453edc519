package org.communique.http;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code If-Match} (RFC 9110, section 13.1.1) says of the version that a change starts from. Of an entity tag only
 * the version counts, the part before the dot; weak tags never match.
 */
public final class ExpectedVersion {

    /** An element of the list; recipients ignore empty ones (RFC 9110, section 5.6.1). */
    private static final Pattern TAG = Pattern.compile("\\s*(?:(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\")?\\s*(,|$)");

    private static final Pattern VERSION = Pattern.compile("(\\d{1,18})(\\..*)?");

    private final boolean any;
    private final Set<Long> versions;

    private ExpectedVersion(boolean any, Set<Long> versions) {
        this.any = any;
        this.versions = versions;
    }

    /** Whatever is there: {@code If-Match: *}, or a change that the program itself makes. */
    public static ExpectedVersion any() {
        return new ExpectedVersion(true, Set.of());
    }

    /** One version, as a body names it. */
    public static ExpectedVersion of(long version) {
        return new ExpectedVersion(false, Set.of(version));
    }

    /**
     * Reads the header.
     *
     * @param ifMatch the header's value, null when it is absent
     * @throws ProblemException {@code invalid_header} when it is no list of entity tags
     */
    public static ExpectedVersion parse(String ifMatch) {
        if (ifMatch == null) {
            return new ExpectedVersion(false, null);
        }
        return ifMatch.strip().equals("*") ? any() : new ExpectedVersion(false, versionsIn(ifMatch));
    }

    private static Set<Long> versionsIn(String ifMatch) {
        Set<Long> versions = new HashSet<>();
        Matcher tag = TAG.matcher(ifMatch);
        boolean any = false;
        int end = 0;
        while (end < ifMatch.length() && tag.lookingAt()) {
            any |= tag.group(2) != null;
            Matcher version = VERSION.matcher(tag.group(2) == null ? "" : tag.group(2));
            if (tag.group(1) == null && version.matches()) {
                versions.add(Long.valueOf(version.group(1)));
            }
            end = tag.end();
            tag.region(end, ifMatch.length());
        }
        if (!any || end < ifMatch.length()) {
            throw ProblemException.invalidHeader("If-Match", "must be * or a list of quoted entity tags");
        }
        return versions;
    }

    /**
     * Lets a change go on only from an expected version.
     *
     * @throws ProblemException {@code precondition_required} when the client named none, {@code version_conflict} when it
     *     named others
     */
    public void require(long version) {
        if (any) {
            return;
        }
        if (versions == null) {
            throw new ProblemException(ErrorCode.PRECONDITION_REQUIRED);
        }
        if (!versions.contains(version)) {
            throw new ProblemException(ErrorCode.VERSION_CONFLICT);
        }
    }

    /**
     * Lets a thing be made only when the client knows of none: one that it has read must be gone by now.
     *
     * @throws ProblemException {@code version_conflict} when the client named a version, or any
     */
    public void requireNothing() {
        if (any || versions != null) {
            throw new ProblemException(ErrorCode.VERSION_CONFLICT);
        }
    }
}
