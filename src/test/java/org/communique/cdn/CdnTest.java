package org.communique.cdn;

import static org.communique.cdn.CdnForm.CLOUDFLARE;
import static org.communique.cdn.CdnForm.FASTLY;
import static org.communique.cdn.CdnForm.NONE;
import static org.communique.cdn.CdnForm.VARNISH;
import static org.communique.cdn.FakeCdn.TOKEN;
import static org.communique.cdn.FakeCdn.settings;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Caches in front are told")
class CdnTest {

    private static final Duration PATIENT = Duration.ofSeconds(20);

    private final FakeCdn fake = new FakeCdn();

    @AfterEach
    void close() {
        fake.close();
    }

    private String told(Cdn cdn, String... tags) throws InterruptedException {
        assertEquals(Optional.empty(), cdn.purge(new LinkedHashSet<>(List.of(tags))));
        return String.join("\n", fake.calls());
    }

    @Test
    @DisplayName("as Fastly wants it")
    void fastly() throws InterruptedException {
        String head = "POST /id/purge\nFastly-Key: " + TOKEN;
        assertEquals(head + "\nSurrogate-Key: articles topic-x", told(fake.told(FASTLY), "articles", "topic-x"));
        assertEquals(head.replace("purge\n", "purge_all\n"), told(fake.told(FASTLY), "articles", "*"));
    }

    @Test
    @DisplayName("as Cloudflare wants it")
    void cloudflare() throws InterruptedException {
        String head = "POST /id/purge\nAuthorization: Bearer " + TOKEN + "\n\n";
        assertEquals(
                head + "{\"tags\":[\"articles\",\"topic-x\"]}", told(fake.told(CLOUDFLARE), "articles", "topic-x"));
        assertEquals(head + "{\"purge_everything\":true}", told(fake.told(CLOUDFLARE), "articles", "*"));
    }

    @Test
    @DisplayName("as Varnish wants it, with a token or without")
    void varnish() throws InterruptedException {
        String head = "PURGE /id/purge\nAuthorization: Bearer " + TOKEN;
        assertEquals(head + "\nxkey-purge: articles topic-x", told(fake.told(VARNISH), "articles", "topic-x"));
        Cdn open = new Cdn(settings(VARNISH, null, PATIENT, fake.at("/")));
        assertEquals("PURGE /\nxkey-purge: *", told(open, "articles", "*"));
    }

    @Test
    @DisplayName("each of several, also while one is away")
    void several() throws InterruptedException {
        Cdn cdn = new Cdn(
                settings(VARNISH, null, PATIENT, URI.create("http://127.0.0.1:1/"), fake.at("/a"), fake.at("/b")));
        assertEquals(Optional.of("ConnectException"), cdn.purge(Set.of("articles")));
        assertEquals(
                Set.of("PURGE /a\nxkey-purge: articles", "PURGE /b\nxkey-purge: articles"), Set.copyOf(fake.calls()));
    }

    @ParameterizedTest
    @DisplayName("until they say that they took it, and nobody else is")
    @ValueSource(ints = {302, 307, 401, 429, 500})
    void failures(int status) throws InterruptedException {
        assertEquals(
                Optional.of("status " + status),
                fake.answering(status).told(FASTLY).purge(Set.of("articles")));
        assertEquals(1, fake.calls().size());
    }

    @Test
    @DisplayName("for a time only")
    void silence() throws InterruptedException {
        Cdn hasty = new Cdn(
                settings(VARNISH, null, Duration.ofMillis(200), fake.silent().at("/")));
        assertEquals(Optional.of("TimeoutException"), hasty.purge(Set.of("articles")));
    }

    private static String refusal(CdnForm form, String token, Duration timeout, String... urls) {
        URI[] all = List.of(urls).stream().map(URI::create).toArray(URI[]::new);
        return assertThrows(IllegalArgumentException.class, () -> Cdn.check(settings(form, token, timeout, all)))
                .getMessage();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @DisplayName("only where it is known where they are, and how long they may take")
    void demands(CdnForm form) {
        String url = "https://cdn.example/id/purge";
        assertDoesNotThrow(() -> Cdn.check(settings(form, TOKEN, PATIENT, URI.create(url))));
        String message = "COMMUNIQUE_CDN_FORM needs COMMUNIQUE_CDN_URL, where purges are sent.";
        assertEquals(message, refusal(form, TOKEN, PATIENT));
        assertEquals(message, refusal(form, TOKEN, PATIENT, "ftp://cdn.example/purge"));
        assertEquals(message, refusal(form, TOKEN, PATIENT, "cdn.example/purge"));
        assertTrue(refusal(form, TOKEN, Duration.ZERO, url).startsWith("COMMUNIQUE_CDN_TIMEOUT "));
        assertTrue(refusal(form, TOKEN, Duration.ofMinutes(1), url).startsWith("COMMUNIQUE_CDN_TIMEOUT "));
        String token = refusal(form, "line\nbreak", PATIENT, url);
        assertTrue(token.startsWith("COMMUNIQUE_CDN_TOKEN "));
        assertFalse(token.contains("break"));
    }

    @Test
    @DisplayName("not by settings that do not go together")
    void combinations() {
        String url = "https://cdn.example/id/purge";
        assertEquals("COMMUNIQUE_CDN_FORM needs COMMUNIQUE_CDN_TOKEN.", refusal(CLOUDFLARE, null, PATIENT, url));
        assertEquals("COMMUNIQUE_CDN_FORM needs COMMUNIQUE_CDN_TOKEN.", refusal(FASTLY, null, PATIENT, url));
        assertTrue(refusal(FASTLY, TOKEN, PATIENT, "https://cdn.example/id").startsWith("COMMUNIQUE_CDN_URL must end"));
        assertTrue(refusal(FASTLY, TOKEN, PATIENT, url, url).startsWith("COMMUNIQUE_CDN_URL must be one"));
        assertTrue(refusal(NONE, null, PATIENT, url).startsWith("COMMUNIQUE_CDN_URL needs COMMUNIQUE_CDN_FORM"));
    }
}
