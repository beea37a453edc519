package org.communique.screening;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
                "[\\u115F\\u1160\\u200B\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\u180E\\u00AD"
                        + "\\u202A-\\u202E\\u2066-\\u2069\\x{E0000}-\\x{E007F}]"
                        + "|(?<!\\p{IsHan})[\\x{E0100}-\\x{E01EF}]"
                        + "|(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])[\\u200C\\u200D]"
                        + "|(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])[\\u200E\\u200F\\u061C]"
                        + "(?=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])");

        // Where words run both ways, these keep punctuation and numbers in their places.
        private static final Pattern DIRECTION = Pattern.compile("[\\u200E\\u200F\\u061C]");
        private static final Set<Integer> RIGHT_TO_LEFT =
                Set.of(UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC);

        private static final Pattern STACKED = Pattern.compile("[\\p{Mn}\\p{Me}]{5,}");

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            String text = comment.authorName() + '\n' + comment.body();
            if (HIDDEN.matcher(withoutFlags(text)).find()
                    || DIRECTION.matcher(text).find() && !runsRightToLeft(text)) {
                return Finding.hold(NAME, "The comment has characters that do not show or that reorder others.");
            }
            return STACKED.matcher(text).find()
                    ? Finding.hold(NAME, "The comment has marks stacked upon one another.")
                    : Finding.pass(NAME, "The comment has no odd characters.");
        }

        private static boolean runsRightToLeft(String text) {
            return text.codePoints()
                    .filter(UCharacter::isLetter)
                    .map(UCharacter::getDirection)
                    .anyMatch(RIGHT_TO_LEFT::contains);
        }

        /** Without the tags in flags such as Scotland's. */
        private static String withoutFlags(String text) {
            return text.replaceAll("\\x{1F3F4}[\\x{E0020}-\\x{E007E}]{2,6}\\x{E007F}", "");
        }
    }

    /** A name that looks like somebody's who belongs to the house, or like no one's. */
    static final class LookAlikeName implements Check {

        static final String NAME = "look_alike_name";

        /** Latin beside any script but Greek, Cyrillic and Cherokee. */
        private static final SpoofChecker NAMES = scripts(RestrictionLevel.MODERATELY_RESTRICTIVE);

        /** One script, or those of Chinese, Japanese or Korean with Latin: others have letters, too, that look like Latin. */
        private static final SpoofChecker WORDS = scripts(RestrictionLevel.HIGHLY_RESTRICTIVE);

        private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

        private static SpoofChecker scripts(RestrictionLevel level) {
            return new SpoofChecker.Builder()
                    .setChecks(SpoofChecker.RESTRICTION_LEVEL)
                    .setRestrictionLevel(level)
                    .build();
        }

        @Override
        public Finding examine(Candidate comment, Circumstances circumstances) {
            String looks = WrittenWords.looks(comment.authorName());
            if (comment.staff().stream()
                    .anyMatch(name -> WrittenWords.looks(name).equals(looks))) {
                return Finding.hold(NAME, "The name looks like that of somebody who writes here.");
            }
            return mixesScripts(BETWEEN_WORDS.split(comment.authorName()))
                    ? Finding.hold(NAME, "The name mixes letters of several scripts.")
                    : Finding.pass(NAME, "The name looks like nobody's who writes here.");
        }

        private static boolean mixesScripts(String[] words) {
            return NAMES.failsChecks(String.join("", words)) || Stream.of(words).anyMatch(WORDS::failsChecks);
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
