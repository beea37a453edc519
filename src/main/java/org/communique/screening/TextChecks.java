package org.communique.screening;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.regex.Pattern;

/** Checks of how a text is written. */
final class TextChecks {

    private TextChecks() {}

    /** Characters that hide, reorder or pile up. */
    static final class OddUnicode implements Check {

        static final String NAME = "odd_unicode";

        // Joiners have their use in some scripts and in emoji, not between letters of Latin, Greek or Cyrillic; the
        // later
        // variation selectors choose forms of Han characters.
        private static final Pattern HIDDEN = Pattern.compile(
                "[\\u115F\\u1160\\u200B\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\u180E\\u00AD\\u061C\\u200E\\u200F"
                        + "\\u202A-\\u202E\\u2066-\\u2069\\x{E0000}-\\x{E007F}]"
                        + "|(?<!\\p{IsHan})[\\x{E0100}-\\x{E01EF}]"
                        + "|(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])[\\u200C\\u200D]");
        private static final Pattern STACKED = Pattern.compile("[\\p{Mn}\\p{Me}]{5,}");

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            String text = comment.authorName() + '\n' + comment.body();
            if (HIDDEN.matcher(withoutFlags(text)).find()) {
                return Finding.hold(NAME, "The comment has characters that do not show or that reorder others.");
            }
            return STACKED.matcher(text).find()
                    ? Finding.hold(NAME, "The comment has marks stacked upon one another.")
                    : Finding.pass(NAME, "The comment has no odd characters.");
        }

        /** Without the tags in flags such as Scotland's. */
        private static String withoutFlags(String text) {
            return text.replaceAll("\\x{1F3F4}[\\x{E0020}-\\x{E007E}]{2,6}\\x{E007F}", "");
        }
    }

    /** A name that looks like somebody's who belongs to the house, or like no one's. */
    static final class LookAlikeName implements Check {

        static final String NAME = "look_alike_name";

        private static final SpoofChecker SPOOFS = new SpoofChecker.Builder()
                .setChecks(SpoofChecker.RESTRICTION_LEVEL)
                .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
                .build();

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            String looks = looks(comment.authorName());
            if (comment.staff().stream().anyMatch(name -> looks(name).equals(looks))) {
                return Finding.hold(NAME, "The name looks like that of somebody who writes here.");
            }
            return SPOOFS.failsChecks(comment.authorName().replaceAll("[^\\p{L}\\p{M}]", ""))
                    ? Finding.hold(NAME, "The name mixes letters of several scripts.")
                    : Finding.pass(NAME, "The name looks like nobody's who writes here.");
        }

        /** What all texts have in common that look the same (UTS #39), case and gaps aside. */
        private static String looks(String name) {
            String folded = FoldedText.of(SPOOFS.getSkeleton(name)).words().replace(" ", "");
            // A capital i is taken for an l, so that all that look like either are one.
            return SPOOFS.getSkeleton(folded).replace('i', 'l');
        }
    }

    /** Mostly capitals. */
    static final class Shouting implements Check {

        static final String NAME = "shouting";

        private static final int FEWEST_LETTERS = 30;
        private static final int PERCENT = 70;

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            long upper =
                    comment.body().codePoints().filter(UCharacter::isUpperCase).count();
            long lower =
                    comment.body().codePoints().filter(UCharacter::isLowerCase).count();
            return upper + lower >= FEWEST_LETTERS && upper * 100 > (upper + lower) * PERCENT
                    ? Finding.hold(NAME, "The comment is mostly in capitals.")
                    : Finding.pass(NAME, "The comment is not mostly in capitals.");
        }
    }
}
