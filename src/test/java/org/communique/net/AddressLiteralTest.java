package org.communique.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The written form of an address")
class AddressLiteralTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "0.0.0.0, 0.0.0.0",
        "255.255.255.255, 255.255.255.255",
        "::, 0:0:0:0:0:0:0:0",
        "::1, 0:0:0:0:0:0:0:1",
        "2001:DB8::1, 2001:db8:0:0:0:0:0:1",
        "2001:db8:0:0:0:0:0:1, 2001:db8:0:0:0:0:0:1",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "::ffff:c000:201, 192.0.2.1",
        "::192.0.2.1, 0:0:0:0:0:0:c000:201",
        "64:ff9b::192.0.2.1, 64:ff9b:0:0:0:0:c000:201"
    })
    @DisplayName("is read, IPv4 in IPv6 as IPv4")
    void isRead(String text, String address) {
        assertEquals(Optional.of(address), AddressLiteral.parse(text).map(InetAddress::getHostAddress));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost",
                "example.com",
                "face",
                "cafe.",
                "1",
                "127.1",
                "2130706433",
                "0x7f.0.0.1",
                "01.2.3.4",
                "1.2.3.4.",
                "1.2.3.256",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.-4",
                "١.2.3.4",
                "192.0.2.1%eth0",
                ":",
                ":::",
                "1::2::3",
                "12345::",
                "::01234",
                "g::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "::1.2.3",
                "::01.2.3.4",
                "[::1]",
                "::1/64",
                "%eth0",
                "unknown"
            })
    @DisplayName("is nothing else, and names are not looked up")
    void isNothingElse(String text) {
        assertEquals(Optional.empty(), AddressLiteral.parse(text));
    }

    @Test
    @DisplayName("is that of any address, and nothing that another reader would not take")
    void isThatOfAnyAddress() throws UnknownHostException {
        String characters = "0123456789abcdefAF.::::%";
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            InetAddress address = InetAddress.getByAddress(bytes);
            assertEquals(Optional.of(address), AddressLiteral.parse(address.getHostAddress()), "seed " + seed);
            assertEquals(Optional.of(address), AddressLiteral.parse(NetUtil.toAddressString(address)), "seed " + seed);
            String text = random.ints(random.nextInt(24), 0, characters.length())
                    .mapToObj(at -> characters.substring(at, at + 1))
                    .reduce("", String::concat);
            if (AddressLiteral.parse(text).isPresent()) {
                assertEquals(true, NetUtil.isValidIpV4Address(text) || NetUtil.isValidIpV6Address(text), text);
            }
        }
    }
}
