package org.communique.api.problem;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/** Finds the problem behind any exception, wrapped or not. */
@ApplicationScoped
class Faults {

    private static final Map<Integer, ErrorCode> BY_STATUS = Map.of(
            401, ErrorCode.UNAUTHENTICATED,
            403, ErrorCode.FORBIDDEN,
            404, ErrorCode.NOT_FOUND,
            405, ErrorCode.METHOD_NOT_ALLOWED,
            406, ErrorCode.NOT_ACCEPTABLE,
            413, ErrorCode.BODY_TOO_LARGE,
            415, ErrorCode.UNSUPPORTED_MEDIA_TYPE);

    /** What only the database can decide. */
    private static final Map<String, ErrorCode> BY_CONSTRAINT = Map.of(
            "uq_article_translation", ErrorCode.TRANSLATION_EXISTS,
            "uq_outcome_update_corrects", ErrorCode.ALREADY_CORRECTED,
            "fk_outcome_relation_other", ErrorCode.IN_USE,
            "uq_party_code", ErrorCode.CODE_TAKEN);

    ProblemException explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<ProblemException> problem = known(cause);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        return new ProblemException(ErrorCode.INTERNAL_ERROR);
    }

    private static Optional<ProblemException> known(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return Optional.of(problem);
        }
        if (cause instanceof WebApplicationException web) {
            return Optional.of(web.getResponse().getStatus())
                    .filter(status -> status < 500)
                    .map(Faults::ofStatus);
        }
        return Optional.ofNullable(code(cause)).map(Faults::of);
    }

    private static ErrorCode code(Throwable cause) {
        if (cause instanceof AuthenticationFailedException
                || cause instanceof UnauthorizedException
                || cause instanceof AuthenticationException) {
            return ErrorCode.UNAUTHENTICATED;
        }
        if (cause instanceof ForbiddenException) {
            return ErrorCode.FORBIDDEN;
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return ErrorCode.VERSION_CONFLICT;
        }
        if (cause instanceof ConstraintViolationException violation) {
            return BY_CONSTRAINT.getOrDefault(String.valueOf(violation.getConstraintName()), ErrorCode.CONFLICT);
        }
        boolean busy = cause instanceof PessimisticLockException || cause instanceof SQLTransientException;
        return busy || cause instanceof SQLException sql && passes(sql) ? ErrorCode.UNAVAILABLE : null;
    }

    /** Whether trying again may help: connection (08), transaction rollback (40), resources (53), operator (57). */
    private static boolean passes(SQLException cause) {
        String state = cause.getSQLState();
        return state != null && state.matches("(08|40|53|57).*")
                || String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    private static ProblemException ofStatus(int status) {
        return of(BY_STATUS.getOrDefault(status, ErrorCode.MALFORMED_REQUEST));
    }

    private static ProblemException of(ErrorCode code) {
        ProblemException problem = new ProblemException(code);
        return switch (code) {
            case UNAUTHENTICATED -> problem.withHeader("WWW-Authenticate", "Bearer");
            case UNAVAILABLE -> problem.withHeader("Retry-After", "2");
            default -> problem;
        };
    }
}
