package org.communique.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A network")
class NetworkTest {

    private static InetAddress address(String text) {
        return AddressLiteral.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, 192.0.3.0",
        "192.0.2.128/25, 192.0.2.128, 192.0.2.127",
        "0.0.0.0/0, 203.0.113.9, ::1",
        "::/0, 2001:db8::1, 192.0.2.1",
        "10.0.0.0/8, ::ffff:10.9.8.7, 11.0.0.0",
        "192.0.2.7, 192.0.2.7, 192.0.2.8",
        "2001:db8::/33, 2001:db8:7fff::, 2001:db8:8000::",
        "::1, ::1, ::2"
    })
    @DisplayName("holds the addresses that begin with its bits")
    void holds(String network, String inside, String outside) {
        assertTrue(Network.parse(network).contains(address(inside)));
        assertFalse(Network.parse(network).contains(address(outside)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/24",
                "192.0.2.0/",
                "192.0.2.0/33",
                "192.0.2.0/-1",
                "192.0.2.0/024",
                "192.0.2.0/24/24",
                "192.0.2.0/ 24",
                " 192.0.2.0/24",
                "192.0.2.1/24",
                "192.0.2/24",
                "192.0.2.0/255.255.255.0",
                "2001:db8::/129",
                "2001:db8::1/64",
                "::ffff:192.0.2.0/120",
                "localhost/8",
                "proxy.example"
            })
    @DisplayName("is written in one way, without bits after its length")
    void isStrict(String text) {
        assertThrows(IllegalArgumentException.class, () -> Network.parse(text));
    }

    @Test
    @DisplayName("of a client is an IPv4 address or an IPv6 /64")
    void ofClient() {
        assertEquals("192.0.2.7/32", Network.ofClient(address("192.0.2.7")).toString());
        assertEquals(
                "192.0.2.7/32", Network.ofClient(address("::ffff:192.0.2.7")).toString());
        assertEquals(
                "2001:db8:1:2::/64",
                Network.ofClient(address("2001:db8:1:2:3:4:5:6")).toString());
        assertNotEquals(Network.ofClient(address("2001:db8:1:2::")), Network.ofClient(address("2001:db8:1:3::")));
    }

    @Test
    @DisplayName("around any address holds that one, reads as it is written, and ends where its bits end")
    void properties() throws UnknownHostException {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            InetAddress address = InetAddress.getByAddress(bytes);
            int bits = bytes.length * 8;
            int length = random.nextInt(bits + 1);
            Network network = Network.around(address, length);
            assertTrue(network.contains(address), "seed " + seed);
            assertEquals(network, Network.parse(network.toString()), "seed " + seed);
            int flipped = random.nextInt(bits);
            byte[] other = flip(bytes, bits - 1 - flipped);
            assertEquals(flipped >= length, network.contains(InetAddress.getByAddress(other)), "seed " + seed);
        }
    }

    private static byte[] flip(byte[] bytes, int fromTheRight) {
        byte[] flipped = bytes.clone();
        byte[] mask = BigInteger.ONE.shiftLeft(fromTheRight).toByteArray();
        for (int i = 1; i <= Math.min(mask.length, bytes.length); i++) {
            flipped[bytes.length - i] ^= mask[mask.length - i];
        }
        return flipped;
    }
}
