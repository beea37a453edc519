package org.communique.start;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import org.jboss.logging.Logger;

/** How the program ends when Quarkus could not run it. */
final class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class);

    private Failure() {}

    /** Called by Quarkus at the end, good (without a failure) or bad. */
    static void end(int status, Throwable failure) {
        if (failure != null) {
            say(failure);
        }
        // In dev mode this one does not end the JVM, which waits for a change to try again.
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(status, failure);
    }

    private static void say(Throwable failure) {
        Throwable cause = rootCause(failure);
        if (cause instanceof QuarkusBindException taken) {
            System.err.println(new HttpPort(taken.getHost(), taken.getPort())
                    .refusal(taken)
                    .getMessage());
            LOG.debug("The port was taken between the check and the start", failure);
        } else if (cause instanceof Refusal
                || cause instanceof ConfigurationException
                || cause instanceof ConfigValidationException) {
            System.err.println(oneLine(cause));
            LOG.debug("Refused to start", failure);
        } else {
            failure.printStackTrace();
        }
    }

    /** A failure's message without line breaks, or its kind if it has none. */
    static String oneLine(Throwable failure) {
        String message = failure.getMessage() == null || failure.getMessage().isBlank()
                ? failure.toString()
                : failure.getMessage();
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
