package org.communique.api.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** Runs changes under {@code If-Match}, so that who comes too late learns the current entity tag. */
@ApplicationScoped
public class Changes {

    @Inject
    Renderer renderer;

    /**
     * Makes a change.
     *
     * @param current reads the thing as its {@code GET} shows it
     * @throws ProblemException what the change throws; a {@code version_conflict} carries the current {@code ETag}
     */
    public void make(Runnable change, Supplier<?> current) {
        try {
            change.run();
        } catch (ProblemException problem) {
            throw problem.code() == ErrorCode.VERSION_CONFLICT ? withTag(problem, current) : problem;
        }
    }

    /** There may be nothing now where the client expects something. */
    private ProblemException withTag(ProblemException conflict, Supplier<?> current) {
        try {
            return conflict.withHeader("ETag", renderer.render(current.get()).tag());
        } catch (ProblemException nothing) {
            return conflict;
        }
    }

    /** Makes a change and answers with the thing as it is then. */
    public <T> T makeAndShow(Runnable change, Supplier<T> current) {
        make(change, current);
        return current.get();
    }
}
