package org.communique.screening;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.address.EmailAddress;
import org.communique.net.AddressLiteral;
import org.communique.time.Ids;

/** Comments to be checked, and what they are judged by. */
final class Candidates {

    private static final Set<String> STAFF = Set.of("Admin", "Newsroom", "Ayşe Yılmaz");

    private Candidates() {}

    static Candidate saying(String body) {
        return of("Deniz", body, null, null, null);
    }

    static Candidate by(String name) {
        return of(name, "Thank you", null, null, null);
    }

    static Candidate from(String email, String client) {
        InetAddress address =
                client == null ? null : AddressLiteral.parse(client).orElseThrow();
        return of("Deniz", "Thank you", email == null ? null : new EmailAddress(email), address, null);
    }

    static Candidate using(FormUse form, Finding... earlier) {
        return of("Deniz", "Thank you", null, null, form, earlier);
    }

    private static Candidate of(
            String name, String body, EmailAddress email, InetAddress client, FormUse form, Finding... earlier) {
        return new Candidate(
                Ids.next(),
                name,
                null,
                email,
                body,
                TextPrint.of(body),
                client,
                form,
                List.of(earlier),
                STAFF,
                Instant.now());
    }

    /** Rules, each written as one that holds unless it says otherwise. */
    static Circumstances under(RuleBook.Rule... rules) {
        return new Circumstances(new Past(0, 0, false, false), new RuleBook(List.of(rules)), new Settings());
    }

    static Circumstances after(Past past, RuleBook.Rule... rules) {
        return new Circumstances(past, new RuleBook(List.of(rules)), new Settings());
    }

    static RuleBook.Rule rule(RuleKind kind, String value) {
        RuleContent content = new RuleContent(kind, value, Result.HOLD, null).normalised();
        return new RuleBook.Rule(content.kind(), content.value(), content.result());
    }

    /** The defaults, with an outside check. */
    static ScreeningSettings outside(URI url, String secret, Duration timeout) {
        return new Settings() {
            @Override
            public Optional<URI> outsideUrl() {
                return Optional.of(url);
            }

            @Override
            public Optional<String> outsideSecret() {
                return Optional.ofNullable(secret);
            }

            @Override
            public Duration outsideTimeout() {
                return timeout;
            }
        };
    }

    /** The defaults. */
    static class Settings implements ScreeningSettings {

        @Override
        public boolean formRequired() {
            return false;
        }

        @Override
        public Duration formFastest() {
            return Duration.ofSeconds(3);
        }

        @Override
        public Duration formOldest() {
            return Duration.ofHours(24);
        }

        @Override
        public int maxLinks() {
            return 3;
        }

        @Override
        public int postsPerClient() {
            return 5;
        }

        @Override
        public int postsPerAddress() {
            return 5;
        }

        @Override
        public List<String> reservedNames() {
            return List.of();
        }

        @Override
        public Optional<URI> outsideUrl() {
            return Optional.empty();
        }

        @Override
        public Optional<String> outsideSecret() {
            return Optional.empty();
        }

        @Override
        public Duration outsideTimeout() {
            return Duration.ofSeconds(1);
        }
    }
}
