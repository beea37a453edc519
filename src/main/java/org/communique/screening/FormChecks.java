package org.communique.screening;

import java.time.Duration;

/** Checks of how a comment was sent. */
final class FormChecks {

    private FormChecks() {}

    /** Filled in is the field that only programs see. */
    static final class Honeypot implements Check {

        static final String NAME = "honeypot";

        private static final String EMPTY = "The field that people do not see is empty.";

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            if (comment.form() == null) {
                return comment.earlier(NAME, EMPTY);
            }
            return comment.form().trapped()
                    ? Finding.spam(NAME, "A field was filled in that people do not see.")
                    : Finding.pass(NAME, EMPTY);
        }
    }

    /** Sent sooner than a person writes, or long after. */
    static final class Timing implements Check {

        static final String NAME = "form_timing";

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            FormUse form = comment.form();
            if (form == null) {
                return comment.earlier(NAME, "The form was looked at when the comment came.");
            }
            return switch (form.ticket()) {
                case ABSENT ->
                    circumstances.settings().formRequired()
                            ? Finding.hold(NAME, "The comment came without its form.")
                            : Finding.pass(NAME, "The comment came without its form, which is allowed.");
                case BAD -> Finding.hold(NAME, "The comment's form is not valid, or not valid any more.");
                case GOOD -> timed(form.age(), circumstances.settings());
            };
        }

        private static Finding timed(Duration age, ScreeningSettings settings) {
            if (age.compareTo(settings.formFastest()) < 0) {
                return Finding.hold(NAME, "The comment came sooner after its form than people write.");
            }
            return age.compareTo(settings.formOldest()) > 0
                    ? Finding.hold(NAME, "The comment came long after its form.")
                    : Finding.pass(NAME, "The comment came in the time that people take.");
        }
    }
}
