package org.communique.screening;

/** Checks that go by the rules of moderators. */
final class RuleChecks {

    private RuleChecks() {}

    private static Finding found(String name, Result worst, String matched, String passed) {
        return worst == Result.PASS ? Finding.pass(name, passed) : new Finding(name, worst, matched);
    }

    /** Words, phrases and patterns in the name or the text. */
    static final class BlockedWords implements Check {

        static final String NAME = "blocked_words";

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            String link = comment.authorUrl() == null ? "" : comment.authorUrl();
            return found(
                    NAME,
                    circumstances.rules().ofText(String.join("\n", comment.authorName(), link, comment.body())),
                    "The comment has words that a moderator is to look at.",
                    "The comment has no blocked words.");
        }
    }

    /** Networks. */
    static final class BlockedNetworks implements Check {

        static final String NAME = "blocked_networks";

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            return found(
                    NAME,
                    circumstances.rules().ofClient(comment.clientAddress()),
                    "Comments from this network are looked at by a moderator.",
                    "The network is not blocked.");
        }
    }

    /** Domains of email addresses. */
    static final class BlockedDomains implements Check {

        static final String NAME = "blocked_domains";

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            return found(
                    NAME,
                    circumstances.rules().ofEmail(comment.email()),
                    "Comments under email addresses of this domain are looked at by a moderator.",
                    "The domain of the email address is not blocked.");
        }
    }
}
