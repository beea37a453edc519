package org.communique.api.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.communique.net.AddressLiteral;
import org.communique.net.Network;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("X-Forwarded-For")
class ForwardedForTest {

    private static final Predicate<InetAddress> TRUSTED =
            address -> Network.parse("10.0.0.0/8").contains(address)
                    || Network.parse("2001:db8:ffff::/48").contains(address);

    private static String client(String peer, String... headers) {
        return new ForwardedFor(List.of(headers))
                .client(AddressLiteral.parse(peer).orElseThrow(), TRUSTED)
                .getHostAddress();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.1 | 198.51.100.7 | 192.0.2.1",
                "192.0.2.1 | 10.0.0.1 | 192.0.2.1",
                "10.0.0.1 | 198.51.100.7 | 198.51.100.7",
                "10.0.0.1 | 203.0.113.1, 198.51.100.7 | 198.51.100.7",
                "10.0.0.1 | 203.0.113.1, 198.51.100.7, 10.0.0.2,10.0.0.3 | 198.51.100.7",
                "10.0.0.1 | 10.0.0.2 | 10.0.0.2",
                "10.0.0.1 | 10.0.0.3, 10.0.0.2 | 10.0.0.3",
                "10.0.0.1 | '' | 10.0.0.1",
                "::ffff:10.0.0.1 | ::ffff:198.51.100.7 | 198.51.100.7",
                "2001:db8:ffff::1 | 2001:db8::7 | 2001:db8:0:0:0:0:0:7"
            })
    @DisplayName("tells the client as far as trusted proxies do")
    void tellsTheClient(String peer, String header, String client) {
        assertEquals(client, client(peer, header));
    }

    @Test
    @DisplayName("may stand in several lines")
    void standsInSeveralLines() {
        assertEquals("10.0.0.1", client("10.0.0.1"));
        assertEquals("198.51.100.7", client("10.0.0.1", "203.0.113.1", "198.51.100.7, 10.0.0.3", "10.0.0.2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7:49152 | 198.51.100.7",
                "[2001:db8::7] | 2001:db8:0:0:0:0:0:7",
                "[2001:db8::7]:49152 | 2001:db8:0:0:0:0:0:7",
                "fe80::7%eth0 | fe80:0:0:0:0:0:0:7"
            })
    @DisplayName("may have ports and brackets")
    void mayHavePorts(String entry, String client) {
        assertEquals(client, client("10.0.0.1", entry));
        assertEquals(client, client("10.0.0.1", "203.0.113.1,\t" + entry + " , 10.0.0.2:80"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "unknown",
                "_hidden",
                "localhost",
                "client.example",
                "198.51.100",
                "198.51.100.7 198.51.100.8",
                "198.51.100.7:",
                "198.51.100.7:port",
                "[198.51.100.7",
                "[]",
                "[::1",
                "::1]",
                "for=198.51.100.7",
                "\"\""
            })
    @DisplayName("ends at what is no address: the last that is one counts")
    void endsAtGarbage(String entry) {
        assertEquals("10.0.0.2", client("10.0.0.1", "203.0.113.1, " + entry + ", 10.0.0.2"));
        assertEquals("10.0.0.1", client("10.0.0.1", entry));
    }

    @Test
    @DisplayName("is not walked forever, however long it is")
    void isBounded() {
        List<String> chain = new ArrayList<>(Collections.nCopies(100_000, "10.0.0.2"));
        chain.set(0, "198.51.100.7");
        assertEquals("10.0.0.2", client("10.0.0.1", String.join(",", chain)));
        List<String> longest = chain.subList(0, ForwardedFor.MOST_HOPS);
        assertEquals("198.51.100.7", client("10.0.0.1", String.join(",", longest)));
        assertEquals("10.0.0.1", client("10.0.0.1", ",".repeat(100_000)));
        assertEquals("10.0.0.1", client("10.0.0.1", "[".repeat(100_000)));
        assertEquals("10.0.0.1", client("10.0.0.1", " ".repeat(100_000)));
    }

    @Test
    @DisplayName("of any kind tells nothing of an untrusted peer, and never fails")
    void tellsNothingOfAnUntrustedPeer() {
        String characters = "0123456789.,: []%abf";
        for (int seed = 0; seed < 20_000; seed++) {
            String header = new Random(seed)
                    .ints(seed % 60, 0, characters.length())
                    .mapToObj(at -> characters.substring(at, at + 1))
                    .reduce("", String::concat);
            assertEquals("192.0.2.1", client("192.0.2.1", header), header);
            assertTrue(AddressLiteral.parse(client("10.0.0.1", header)).isPresent(), header);
        }
    }
}
