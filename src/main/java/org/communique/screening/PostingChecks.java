package org.communique.screening;

import org.communique.text.Markdown;

/** Checks of what somebody posts: how many links, and whether it was said before. */
final class PostingChecks {

    private PostingChecks() {}

    /** More links than an argument needs. */
    static final class Links implements Check {

        static final String NAME = "links";

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            int most = circumstances
                    .rules()
                    .number(RuleKind.MAX_LINKS, circumstances.settings().maxLinks());
            return Markdown.linkCount(comment.body()) > most
                    ? Finding.hold(NAME, "The comment has more than " + most + " links.")
                    : Finding.pass(NAME, "The comment has no more than " + most + " links.");
        }
    }

    /** The same words again from the same hand. */
    static final class RepeatedText implements Check {

        static final String NAME = "repeated_text";

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            return circumstances.past().repeated()
                    ? Finding.hold(NAME, "The same words were posted before.")
                    : Finding.pass(NAME, "The words were not posted before by the same author.");
        }
    }

    /** Nearly the same words as another comment of the last day. */
    static final class SimilarText implements Check {

        static final String NAME = "similar_text";

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            return circumstances.past().similar()
                    ? Finding.hold(NAME, "Nearly the same text was posted lately.")
                    : Finding.pass(NAME, "No text like it was posted lately.");
        }
    }
}
