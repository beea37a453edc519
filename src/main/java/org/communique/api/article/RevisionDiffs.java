package org.communique.api.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.communique.article.ArticleContent;
import org.communique.text.TextDiff;

/** Compares contents member by member. */
@ApplicationScoped
class RevisionDiffs {

    private static final Set<String> TEXTS = Set.of("title", "summary", "body");

    @Inject
    ObjectMapper json;

    RevisionDiff between(ArticleContent before, ArticleContent after, Integer against, int number) {
        JsonNode earlier = json.valueToTree(ArticleInput.of(before));
        JsonNode later = json.valueToTree(ArticleInput.of(after));
        List<RevisionDiff.Member> members = after.changedFrom(before).stream()
                .map(member -> member(member, earlier.path(member), later.path(member)))
                .toList();
        return new RevisionDiff(number, against, members);
    }

    private static RevisionDiff.Member member(String name, JsonNode before, JsonNode after) {
        if (TEXTS.contains(name)) {
            List<RevisionDiff.Segment> segments = TextDiff.between(before.asText(), after.asText()).stream()
                    .map(RevisionDiff.Segment::of)
                    .toList();
            return new RevisionDiff.Member(name, segments, null, null);
        }
        return new RevisionDiff.Member(name, null, present(before), present(after));
    }

    private static JsonNode present(JsonNode value) {
        return value.isMissingNode() ? null : value;
    }
}
