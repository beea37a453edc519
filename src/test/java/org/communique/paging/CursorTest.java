package org.communique.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cursor")
class CursorTest {

    private static final long SEED = 20261123;
    private static final String BINDING = "/api/v1/key-outcomes{sort=[dueOn]}";
    private static final List<String> ODD = List.of(
            "",
            " ",
            "🕊️👩‍👩‍👧",
            "e\u0301\u0323",
            "\u202eabc",
            "المذكرات",
            "\u001f",
            "a\u001fb\u001e",
            "\ufeff",
            "\uffff",
            "\n",
            "\"",
            "\udbff\udfff");

    @Test
    @DisplayName("leads back to the key and id it was made of, whatever characters these hold")
    void roundTrips() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            Cursor cursor = new Cursor(text(random), new UUID(random.nextLong(), random.nextLong()).toString());
            String text = cursor.encode(BINDING);
            assertTrue(text.matches("[A-Za-z0-9_-]+"), text);
            assertEquals(cursor, Cursor.decode(text, BINDING));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            int any = 1 + random.nextInt(Character.MAX_CODE_POINT);
            boolean surrogate = Character.getType(any) == Character.SURROGATE;
            boolean odd = surrogate || random.nextBoolean();
            text.append(odd ? ODD.get(random.nextInt(ODD.size())) : Character.toString(any));
        }
        return text.toString();
    }

    @Test
    @DisplayName("of another list, sort or filter is invalid")
    void isBound() {
        String text = new Cursor("key", "id").encode(BINDING);
        for (String other : List.of("", BINDING + " ", BINDING.replace("dueOn", "duEOn"), "/api/v1/comments{}")) {
            assertInvalid(text, other);
        }
    }

    @Test
    @DisplayName("made of random bytes or characters is invalid, and nothing else happens")
    void refusesNoise() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[0] = 1;
            }
            assertInvalid(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), BINDING);
            assertInvalid(text(random), BINDING);
        }
    }

    @Test
    @DisplayName("with one byte changed is invalid or leads elsewhere, and never fails otherwise")
    void survivesDamage() {
        Random random = new Random(SEED);
        Cursor cursor = new Cursor("2026-11-23T00:00:00Z", UUID.randomUUID().toString());
        byte[] genuine = Base64.getUrlDecoder().decode(cursor.encode(BINDING));
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = genuine.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(damaged);
            if (at < 9) {
                assertInvalid(text, BINDING);
            } else {
                assertElsewhere(cursor, text);
            }
            assertInvalid(Base64.getUrlEncoder().encodeToString(Arrays.copyOf(genuine, Math.min(at, 9))), BINDING);
        }
    }

    private static void assertElsewhere(Cursor cursor, String text) {
        try {
            assertNotEquals(cursor, Cursor.decode(text, BINDING));
        } catch (ProblemException e) {
            assertEquals(ErrorCode.INVALID_CURSOR, e.code());
        }
    }

    private static void assertInvalid(String text, String binding) {
        ProblemException problem = assertThrows(ProblemException.class, () -> Cursor.decode(text, binding), text);
        assertEquals(ErrorCode.INVALID_CURSOR, problem.code());
    }

    @Test
    @DisplayName("of a page leads forwards or backwards, or is absent for the first page")
    void pages() {
        UUID id = UUID.randomUUID();
        PageRequest first = PageRequest.of(20, false, null, null, BINDING);
        assertNull(first.from());
        String cursor = first.cursorAfter("key", id);
        Cursor place = new Cursor("key", id.toString());
        assertEquals(new PageRequest(5, true, place, false, BINDING), PageRequest.of(5, true, cursor, null, BINDING));
        assertEquals(new PageRequest(5, true, place, true, BINDING), PageRequest.of(5, true, null, cursor, BINDING));
    }

    @ParameterizedTest
    @DisplayName("holds instants and dates of the years 0001 to 9999 only")
    @ValueSource(strings = {"+10000-01-01", "-0001-01-01", "0000-12-31", "+999999999-12-31", "2026-02-30", "", "x"})
    void boundsYears(String date) {
        assertThrows(RuntimeException.class, () -> SortKeys.date(date));
        assertThrows(RuntimeException.class, () -> SortKeys.instant(date + "T00:00:00Z"));
        assertEquals("0001-01-01", SortKeys.date("0001-01-01").toString());
        assertEquals(
                "9999-12-31T23:59:59.999Z",
                SortKeys.instant("9999-12-31T23:59:59.999Z").toString());
    }
}
