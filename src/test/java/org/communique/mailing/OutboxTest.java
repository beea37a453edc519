package org.communique.mailing;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.mailing.Outbox.Waiting;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    private static final int NODES = 6;

    @Inject
    Outbox outbox;

    @Test
    @DisplayName("Of several nodes that look for mails at the same time one gets each")
    void eachOnce() throws Exception {
        Made article = articleWith("first");
        for (int i = 0; i < 12; i++) {
            aComment().from("reader" + i + "@reader.example").takenOn(article);
        }
        Sql.run("update comment_mail set due_at = now()");
        List<UUID> claimed = new ArrayList<>();
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            List<Callable<List<UUID>>> claims = Collections.nCopies(NODES, this::claimAll);
            for (Future<List<UUID>> node : nodes.invokeAll(claims)) {
                claimed.addAll(node.get());
            }
        } finally {
            nodes.shutdown();
        }
        assertTrue(claimed.size() >= 10, "the program's own job may have got some: " + claimed.size());
        assertEquals(claimed.size(), new HashSet<>(claimed).size());
    }

    private List<UUID> claimAll() throws SQLException {
        List<UUID> claimed = new ArrayList<>();
        for (Optional<Waiting> mail = outbox.claim(); mail.isPresent(); mail = outbox.claim()) {
            claimed.add(mail.get().id());
        }
        return claimed;
    }
}
