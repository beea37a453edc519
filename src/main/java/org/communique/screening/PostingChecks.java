package org.communique.screening;

import org.communique.text.Markdown;

/** Checks of how much somebody posts, and whether it was said before. */
final class PostingChecks {

    private PostingChecks() {}

    /** More from one client than one person writes. */
    static final class ClientRate implements Check {

        static final String NAME = "rate_client";

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            int most = circumstances
                    .rules()
                    .number(RuleKind.POSTS_PER_CLIENT, circumstances.settings().postsPerClient());
            return circumstances.past().ofClient() >= most
                    ? Finding.hold(NAME, "Many comments came from the same network in the last minutes.")
                    : Finding.pass(NAME, "Few comments came from the same network in the last minutes.");
        }
    }

    /** More under one email address than one person writes. */
    static final class AddressRate implements Check {

        static final String NAME = "rate_address";

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            int most = circumstances
                    .rules()
                    .number(RuleKind.POSTS_PER_ADDRESS, circumstances.settings().postsPerAddress());
            return circumstances.past().ofAddress() >= most
                    ? Finding.hold(NAME, "Many comments came under the same email address in the last minutes.")
                    : Finding.pass(NAME, "Few comments came under the same email address in the last minutes.");
        }
    }

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
