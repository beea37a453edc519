package org.communique.mailing;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
    private static final int MAILS = 3;
    private static final int ROUNDS = 40;

    @Inject
    Outbox outbox;

    @Test
    @DisplayName("Of several nodes that look for mails at the same time one gets each")
    void eachOnce() throws Exception {
        Made article = articleWith("first");
        for (int i = 0; i < MAILS; i++) {
            aComment().from("reader" + i + "@reader.example").takenOn(article);
        }
        int all = 0;
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Sql.run("update comment_mail set due_at = now(), attempts = 0, given_up_at = null");
                List<UUID> claimed = new ArrayList<>();
                for (Future<Optional<Waiting>> node :
                        nodes.invokeAll(Collections.<Callable<Optional<Waiting>>>nCopies(NODES, outbox::claim))) {
                    node.get().map(Waiting::id).ifPresent(claimed::add);
                }
                assertEquals(claimed.size(), new HashSet<>(claimed).size());
                all += claimed.size();
            }
        } finally {
            nodes.shutdown();
        }
        // The program's own job gets some, too.
        assertTrue(all > ROUNDS, "claimed in all: " + all);
    }
}
