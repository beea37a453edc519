package org.communique.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An Idempotency-Key")
class IdempotencyKeyTest {

    private static final String SCOPE = "somebody\nPOST\n/api/v1/articles";
    private static final IdempotencyKey KEY = IdempotencyKey.parse("key-1", SCOPE);

    @Test
    @DisplayName("reads what it wrote")
    void readsItsOwn() {
        Random random = new Random(20261123);
        for (int length : new int[] {0, 1, 15, 16, 17, 1_000, 100_000}) {
            byte[] plain = new byte[length];
            random.nextBytes(plain);
            assertArrayEquals(plain, IdempotencyKey.parse("key-1", SCOPE).decrypt(KEY.encrypt(plain)));
        }
    }

    @Test
    @DisplayName("cannot read what another key, or the same in another scope, wrote")
    void readsNoOther() {
        byte[] kept = KEY.encrypt("private".getBytes(StandardCharsets.UTF_8));
        for (IdempotencyKey other : List.of(
                IdempotencyKey.parse("key-2", SCOPE),
                IdempotencyKey.parse("key-1", SCOPE + "/x"),
                IdempotencyKey.parse("KEY-1", SCOPE))) {
            assertThrows(IllegalStateException.class, () -> other.decrypt(kept));
            assertFalse(Arrays.equals(KEY.place(), other.place()));
            assertFalse(Arrays.equals(KEY.digest(kept), other.digest(kept)));
            assertNotEquals(KEY.lock(), other.lock());
        }
    }

    @Test
    @DisplayName("notices every changed bit")
    void noticesChanges() {
        byte[] kept = KEY.encrypt(new byte[] {1, 2, 3});
        for (int bit = 0; bit < kept.length * 8; bit++) {
            byte[] changed = kept.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(IllegalStateException.class, () -> KEY.decrypt(changed));
        }
    }

    @Test
    @DisplayName("writes the same twice in different bytes, none of which tell key, scope or text")
    void tellsNothing() {
        byte[] plain = "a long enough private text".getBytes(StandardCharsets.UTF_8);
        assertFalse(Arrays.equals(KEY.encrypt(plain), KEY.encrypt(plain)));
        HexFormat hex = HexFormat.of();
        String kept = hex.formatHex(KEY.place()) + hex.formatHex(KEY.digest(plain)) + hex.formatHex(KEY.encrypt(plain));
        for (String part : List.of("key-1", "somebody", "articles", "private")) {
            assertFalse(kept.contains(hex.formatHex(part.getBytes(StandardCharsets.UTF_8))), part);
        }
        assertEquals(32, KEY.place().length);
    }

    @ParameterizedTest
    @DisplayName("is 1 to 64 letters, digits, - or _")
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a.b",
                "a\n",
                "ü",
                "\"a\"",
                "a,b",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void refuses(String header) {
        ProblemException problem = assertThrows(ProblemException.class, () -> IdempotencyKey.parse(header, SCOPE));
        assertEquals(ErrorCode.INVALID_HEADER, problem.code());
        IdempotencyKey.parse("x".repeat(64), SCOPE);
        IdempotencyKey.parse("-_aZ09", SCOPE);
    }
}
