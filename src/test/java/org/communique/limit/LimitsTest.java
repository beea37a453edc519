package org.communique.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.communique.net.AddressLiteral;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Limits")
class LimitsTest {

    /** A time that goes on only when it is told to. */
    private static final class Stopped implements TimeMeter {

        private final AtomicLong now = new AtomicLong(-5_000_000_000L);

        void advance(Duration by) {
            now.addAndGet(by.toNanos());
        }

        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final Stopped time = new Stopped();

    private Limits limits(String... settings) {
        Map<String, String> values = new HashMap<>(Map.of("communique.limit.guest-writes", "3/10s"));
        for (int i = 0; i < settings.length; i += 2) {
            values.put("communique.limit." + settings[i], settings[i + 1]);
        }
        LimitSettings read = read(values);
        return new Limits(read, new Buckets(read, null, time), time);
    }

    private static LimitSettings read(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(LimitSettings.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(LimitSettings.class);
    }

    private static Client at(String address) {
        InetAddress read = AddressLiteral.parse(address).orElseThrow();
        return new Client(read, null);
    }

    private static String told(Limits limits, Client client) {
        return limits.count(Policy.GUEST_WRITES, client)
                .map(left -> left.granted() + " " + left.policyItem() + " " + left.limitItem())
                .orElse("unlimited");
    }

    @Test
    @DisplayName("tell what is left, refuse who has nothing left, and begin anew as the window ends")
    void countDown() {
        Limits limits = limits();
        Client client = at("192.0.2.1");
        String policy = " \"guest_writes\";q=3;w=10 ";
        assertEquals("true" + policy + "\"guest_writes\";r=2;t=10", told(limits, client));
        time.advance(Duration.ofMillis(2_500));
        assertEquals("true" + policy + "\"guest_writes\";r=1;t=8", told(limits, client));
        assertEquals(Optional.empty(), limits.refusal(Policy.GUEST_WRITES, client));
        assertEquals("true" + policy + "\"guest_writes\";r=0;t=8", told(limits, client));
        assertEquals("false" + policy + "\"guest_writes\";r=0;t=8", told(limits, client));
        assertFalse(limits.refusal(Policy.GUEST_WRITES, client).orElseThrow().granted());
        time.advance(Duration.ofMillis(7_499));
        assertEquals("false" + policy + "\"guest_writes\";r=0;t=1", told(limits, client));
        time.advance(Duration.ofMillis(1));
        assertEquals(Optional.empty(), limits.refusal(Policy.GUEST_WRITES, client));
        assertEquals("true" + policy + "\"guest_writes\";r=2;t=10", told(limits, client));
    }

    @Test
    @DisplayName("give nothing back before the window ends, and no more than all after a long time")
    void giveAllAtOnce() {
        Limits limits = limits();
        Client client = at("192.0.2.1");
        IntStream.range(0, 3).forEach(i -> told(limits, client));
        time.advance(Duration.ofHours(2));
        assertEquals(
                3,
                IntStream.range(0, 10)
                        .filter(i -> told(limits, client).startsWith("true"))
                        .count());
    }

    @Test
    @DisplayName("count addresses of one /64 together, credentials wherever they come from, and each policy by itself")
    void countTogether() {
        Limits limits = limits("writes", "2/h");
        told(limits, at("2001:db8:0:1::1"));
        assertTrue(told(limits, at("2001:db8:0:1:ffff::2")).endsWith("r=1;t=10"));
        assertTrue(told(limits, at("2001:db8:0:2::1")).endsWith("r=2;t=10"));
        Client editor = new Client(at("192.0.2.1").address(), "key:1");
        Client elsewhere = new Client(at("192.0.2.2").address(), "key:1");
        Client other = new Client(at("192.0.2.1").address(), "key:2");
        limits.count(Policy.WRITES, editor);
        assertEquals(0, limits.count(Policy.WRITES, elsewhere).orElseThrow().remaining());
        assertEquals(1, limits.count(Policy.WRITES, other).orElseThrow().remaining());
        assertEquals(
                299, limits.count(Policy.COSTLY_READS, editor).orElseThrow().remaining());
        assertTrue(told(limits, at("192.0.2.1")).endsWith("r=2;t=10"));
    }

    @Test
    @DisplayName("are by default what the README tells")
    void areDocumented() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Policy policy : Policy.values()) {
            String setting = "| `COMMUNIQUE_LIMIT_" + policy.name() + "` | `";
            String told = readme.substring(readme.indexOf(setting) + setting.length());
            assertEquals(Quota.parse(told.substring(0, told.indexOf('`'))), policy.quota(read(Map.of())));
        }
    }

    @Test
    @DisplayName("leave alone what is switched off and who is exempt")
    void leaveAlone() {
        Client client = at("192.0.2.1");
        assertEquals("unlimited", told(limits("enabled", "false"), client));
        assertEquals("unlimited", told(limits("guest-writes", "off"), client));
        Limits limits = limits("exempt", "192.0.2.0/25,2001:db8::/32");
        assertEquals("unlimited", told(limits, client));
        assertEquals("unlimited", told(limits, at("2001:db8:1::1")));
        assertEquals(Optional.empty(), limits.count(Policy.WRITES, new Client(client.address(), "key:1")));
        assertTrue(told(limits, at("192.0.2.128")).startsWith("true"));
    }
}
