package org.communique.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.communique.article.ArticleStatus;
import org.communique.article.CommentPolicy;
import org.communique.article.Moderation;
import org.communique.article.Publication;
import org.communique.comment.CommentDoors.CommentState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The days after which comments close")
class CommentDoorsTest {

    private static final Instant PUBLISHED = Instant.parse("2026-03-01T00:00:00Z");

    @Inject
    EntityManager entities;

    private CommentState state(Integer setting, Integer policy, Duration age) {
        CommentDoors doors = new CommentDoors();
        doors.entities = entities;
        doors.settings = new Settings(Optional.ofNullable(setting));
        return QuarkusTransaction.requiringNew()
                .call(() -> doors.state(
                        UUID.randomUUID(),
                        new CommentPolicy(true, policy, Moderation.ALL),
                        new Publication(ArticleStatus.PUBLISHED, PUBLISHED, null, true),
                        PUBLISHED.plus(age)));
    }

    @Test
    @DisplayName("are those of the article's policy, or of the setting where it does not say, or none")
    void days() {
        Duration week = Duration.ofDays(7);
        Instant end = PUBLISHED.plus(week);
        assertEquals(new CommentState(0, true, null), state(null, null, Duration.ofDays(9_999)));
        assertEquals(new CommentState(0, true, end), state(7, null, week.minusMillis(1)));
        assertEquals(new CommentState(0, false, end), state(7, null, week));
        assertEquals(new CommentState(0, false, end), state(30, 7, week));
        assertEquals(new CommentState(0, true, PUBLISHED.plus(Duration.ofDays(30))), state(7, 30, week));
    }

    private record Settings(Optional<Integer> closesAfterDays) implements CommentSettings {

        @Override
        public Duration editWindow() {
            return Duration.ofMinutes(15);
        }

        @Override
        public int reportsToHold() {
            return 3;
        }

        @Override
        public Duration keepsClientAddress() {
            return Duration.ofDays(30);
        }

        @Override
        public Optional<List<String>> tokenKeys() {
            return Optional.empty();
        }
    }
}
