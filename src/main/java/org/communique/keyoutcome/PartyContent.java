package org.communique.keyoutcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.http.Violation;
import org.communique.http.ViolationCode;
import org.communique.text.Slugs;

/**
 * What of a party can be written.
 *
 * @param aliases further names, in their order
 * @param code of the country that it is, see {@link CountryCode}, or null
 * @param url a page about it, or null
 */
public record PartyContent(String name, List<String> aliases, String code, String url) {

    /** Aliases of one party at most. */
    public static final int MAX_ALIASES = 50;

    /** What it is to be after the present content. An alias that has become the name is no alias any more. */
    PartyContent after(PartyContent present) {
        if (!aliases.equals(present.aliases)) {
            return this;
        }
        String slug = Slugs.of(name);
        List<String> left =
                aliases.stream().filter(alias -> !Slugs.of(alias).equals(slug)).toList();
        return new PartyContent(name, left, code, url);
    }

    /**
     * The slugs of the aliases, in their order.
     *
     * @throws ProblemException {@code validation_failed} when two are the same, or one is that of the name
     */
    List<String> aliasSlugs() {
        Set<String> seen = new HashSet<>(Set.of(Slugs.of(name)));
        List<String> slugs = aliases.stream().map(Slugs::of).toList();
        List<Violation> twice = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            if (!seen.add(slugs.get(i))) {
                twice.add(Violation.at(
                        "/aliases/" + i, ViolationCode.DUPLICATE, "has the slug of the name or of another alias"));
            }
        }
        if (!twice.isEmpty()) {
            throw new ProblemException(ErrorCode.VALIDATION_FAILED, ErrorCode.VALIDATION_FAILED.advice(), twice);
        }
        return slugs;
    }
}
