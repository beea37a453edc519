package org.communique.address;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.secret.Keyring;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Email addresses")
class AddressKeysTest {

    private static final EmailAddress ADDRESS = new EmailAddress("Renée@exämple.com");

    private static final String OLD = "old:" + "o".repeat(32);
    private static final String NEW = "new:" + "n".repeat(32);

    private static AddressKeys keys(String... keys) {
        return new AddressKeys(Keyring.configured(List.of(keys), AddressKeys.SETTING));
    }

    private static boolean finds(AddressKeys keys, byte[] digest) {
        return keys.digests(ADDRESS).stream().anyMatch(one -> Arrays.equals(one, digest));
    }

    @Test
    @DisplayName(
            "are sealed so that nothing of them is to be read, differently each time, and opened as they were typed")
    void sealed() {
        SealedAddress one = keys(OLD).seal(ADDRESS);
        SealedAddress two = keys(OLD).seal(ADDRESS);
        assertFalse(Arrays.equals(one.sealed(), two.sealed()));
        assertArrayEquals(one.digest(), two.digest());
        assertEquals(32, one.digest().length);
        String kept = new String(one.sealed(), ISO_8859_1);
        assertFalse(kept.contains("mple") || kept.contains("Ren"), kept);
        assertEquals(Optional.of(ADDRESS), keys(OLD).open(one.sealed()));
    }

    @ParameterizedTest
    @DisplayName("are found in every spelling that reaches the same mailbox")
    @ValueSource(
            strings = {
                "renée@exämple.com",
                " RENÉE@EXÄMPLE.COM ",
                "rene\u0301e@xn--exmple-cua.com",
                "Renée@exa\u0308mple.com",
                "renée@exämple.com.",
                "renée@ｅｘämple。com"
            })
    void spelled(String spelling) {
        byte[] digest = keys(OLD).seal(new EmailAddress(spelling)).digest();
        assertArrayEquals(keys(OLD).seal(ADDRESS).digest(), digest);
    }

    @ParameterizedTest
    @DisplayName("are not found as others")
    @ValueSource(strings = {"renee@exämple.com", "renée@example.com", "renée@a.exämple.com", "ren.ée@exämple.com"})
    void others(String other) {
        assertFalse(finds(keys(OLD), keys(OLD).seal(new EmailAddress(other)).digest()));
    }

    @Test
    @DisplayName("outlive a rotation of keys: the old one reads, the new one writes, both find")
    void rotation() {
        SealedAddress before = keys(OLD).seal(ADDRESS);
        AddressKeys rotated = keys(NEW, OLD);
        SealedAddress after = rotated.seal(ADDRESS);
        assertEquals(Optional.of(ADDRESS), rotated.open(before.sealed()));
        assertEquals(Optional.of(ADDRESS), keys(NEW).open(after.sealed()));
        assertTrue(finds(rotated, before.digest()) && finds(rotated, after.digest()));
        assertFalse(Arrays.equals(before.digest(), after.digest()));
        assertFalse(finds(keys(NEW), before.digest()));
    }

    @Test
    @DisplayName("are not held any more when their key is gone, or another bears its name, or somebody changed them")
    void gone() {
        SealedAddress before = keys(OLD).seal(ADDRESS);
        assertEquals(Optional.empty(), keys(NEW).open(before.sealed()));
        assertEquals(Optional.empty(), keys("old:" + "x".repeat(32)).open(before.sealed()));
        byte[] changed = before.sealed().clone();
        changed[changed.length - 1] ^= 1;
        assertEquals(Optional.empty(), keys(OLD).open(changed));
    }

    @ParameterizedTest
    @DisplayName("are not sealed with keys that are none")
    @ValueSource(
            strings = {"short:x", "nothing", ":oooooooooooooooooooooooooooooooo", "a b:oooooooooooooooooooooooooooooooo"
            })
    void keysAreKeys(String key) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> keys(key)).getMessage();
        assertTrue(message.startsWith(AddressKeys.SETTING) && !message.contains("ooo"), message);
    }

    @Test
    @DisplayName("do not get into a text by mistake")
    void toText() {
        assertEquals("an email address", ADDRESS.toString());
        assertFalse(keys(OLD).seal(ADDRESS).toString().contains("mple"));
    }
}
