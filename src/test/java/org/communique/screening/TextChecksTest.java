package org.communique.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.communique.screening.TextChecks.LookAlikeName;
import org.communique.screening.TextChecks.OddUnicode;
import org.communique.screening.TextChecks.Shouting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {

    private static void finds(Result result, Check check, Candidate comment) {
        Finding finding = check.examine(comment, Candidates.under());
        assertEquals(result, finding.result(), () -> comment.authorName() + ": " + comment.body());
    }

    @Nested
    @DisplayName("Odd characters")
    class Odd {

        private final Check check = new OddUnicode();

        @ParameterizedTest
        @DisplayName("hide, reorder or pile up, and are held")
        @ValueSource(
                strings = {
                    "zero\u200Bwidth",
                    "joined\u200Dletters",
                    "word\u2060joiner",
                    "\uFEFFmark",
                    "soft\u00ADhyphen",
                    "\u2067isolate\u2069",
                    "\u2066שלום\u2069",
                    "\u202Eשלום\u202C",
                    "\u202Bسلام\u202C",
                    "left\u200E",
                    "\u200Fright",
                    "\u061Carabic",
                    "שלום ca\u200Fsino",
                    "x\u2062y",
                    "x\u206Ay",
                    "filler\u3164",
                    "half filler\uFFA0",
                    "tag\uDB40\uDC41\uDB40\uDC42",
                    "smuggled\uDB40\uDD31\uDB40\uDD32",
                    "Z\u0351\u036B\u0343\u036A\u0302\u036Ba"
                })
        void areHeld(String text) {
            finds(Result.HOLD, check, Candidates.saying("A " + text + " b"));
        }

        @ParameterizedTest
        @DisplayName("are none of those that languages and emoji need")
        @ValueSource(
                strings = {
                    "👩\u200D🚀 👨\u200D👩\u200D👧 ❤\uFE0F 1\uFE0F\u20E3",
                    "🇩🇪🇹🇷",
                    "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
                    "می\u200Cخواهم",
                    "हिन्दी क्षत्रिय क्\u200Dष",
                    "Tiê\u0301ng Viê\u0323t, Tiếng Việt",
                    "בְּרֵאשִׁ֖ית שָׁלוֹם",
                    "葛\uDB40\uDD00",
                    "שלום (C++\u200E) לכולם",
                    "\u200Fהמחיר: 50\u200F",
                    "السعر\u061C 50% \u200FBBC\u200F!",
                    "เก็บน้ำ",
                    "e\u0302\u0323\u0301"
                })
        void pass(String text) {
            finds(Result.PASS, check, Candidates.saying(text));
        }
    }

    @Nested
    @DisplayName("A name")
    class Names {

        private final Check check = new LookAlikeName();

        @ParameterizedTest
        @DisplayName("that looks like somebody's of the house, or mixes scripts, is held")
        @ValueSource(
                strings = {
                    "Admin",
                    "ADMIN",
                    "ADMlN",
                    "АDMIN",
                    "Аdmin",
                    "adm1n",
                    "Adm|n",
                    "A d m i n",
                    "ad-min",
                    "Admın",
                    "ÁDMİN",
                    "Adrnin",
                    "Ａｄｍｉｎ",
                    "𝐀dmin",
                    "Newsrοom",
                    "NEWSR00M",
                    "ayse yilmaz",
                    "AYŞE  YILMAZ",
                    "Аyşe Yılmaz",
                    "Aусe Smith",
                    "Ivan Иванов",
                    "Γιώργος Smith",
                    "Aاi Smith",
                    "Aլi Smith",
                    "Ali ᎪᎷᎥ"
                })
        void areHeld(String name) {
            finds(Result.HOLD, check, Candidates.by(name));
        }

        @ParameterizedTest
        @DisplayName("of any script passes")
        @ValueSource(
                strings = {
                    "Adam",
                    "Ayşe",
                    "Łukasz Żółw",
                    "Иван Петров",
                    "Γιώργος",
                    "محمد",
                    "שרה לוי",
                    "राम कुमार",
                    "山田太郎",
                    "やまだ タロウ",
                    "김철수",
                    "Nguyễn Văn Ánh",
                    "สมชาย",
                    "አበበ",
                    "Վարդան",
                    "გიორგი",
                    "O’Brien, J. R.",
                    "Deniz 🕊",
                    "محمد Ali",
                    "Sarah שרה",
                    "राम Kumar",
                    "Kim 김철수",
                    "TAROさん",
                    "Վարդան Smith",
                    "42"
                })
        void pass(String name) {
            finds(Result.PASS, check, Candidates.by(name));
        }
    }

    @ParameterizedTest
    @DisplayName("Shouting is a text of thirty letters, most of them capitals; scripts without case never shout")
    @CsvSource({
        "THIS IS MOSTLY WRITTEN IN CAPITALS ok, HOLD",
        "THIS IS SHORT, PASS",
        "This text is Written In the Usual Way Of titles, PASS",
        "ЭТО ВСЁ НАПИСАНО ЗАГЛАВНЫМИ БУКВАМИ, HOLD",
        "これはすべてふつうのにほんごのぶんしょうですよこれはふつう, PASS"
    })
    void shouting(String text, Result result) {
        finds(result, new Shouting(), Candidates.saying(text));
    }
}
