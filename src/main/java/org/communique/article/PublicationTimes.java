package org.communique.article;

import java.time.Duration;
import java.time.Instant;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;

/** Which times a publication can have. */
final class PublicationTimes {

    /** A moment that has just passed was now when the request was written. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private static final Duration LONGEST_WAIT = Duration.ofDays(3653);

    private PublicationTimes() {}

    /**
     * From when an article is public.
     *
     * @param wanted null for now, or for since when it is
     * @throws ProblemException {@code validation_failed}; {@code conflict} when it is public already since another time
     */
    static Instant from(Instant wanted, Publication present, Instant now) {
        if (present.isPublic() && (wanted == null || wanted.equals(present.publishedAt()))) {
            return present.publishedAt();
        }
        if (wanted == null) {
            return now;
        }
        if (wanted.isBefore(now.minus(JUST_NOW))) {
            throw outOfRange("/publishAt", "must not lie in the past; leave it out to publish now");
        }
        requireNear("/publishAt", wanted, now);
        if (present.isPublic()) {
            throw new ProblemException(
                    ErrorCode.CONFLICT,
                    "The article is public already. Withdraw it first, or publish its next version.");
        }
        return wanted;
    }

    /**
     * Until when an article is public.
     *
     * @throws ProblemException {@code validation_failed}
     */
    static Instant until(Instant wanted, Instant from, Instant now) {
        if (wanted != null) {
            if (!wanted.isAfter(now) || !wanted.isAfter(from)) {
                throw outOfRange("/unpublishAt", "must lie ahead, and after publishAt");
            }
            requireNear("/unpublishAt", wanted, now);
        }
        return wanted;
    }

    private static void requireNear(String pointer, Instant wanted, Instant now) {
        if (wanted.isAfter(now.plus(LONGEST_WAIT))) {
            throw outOfRange(pointer, "must not lie more than ten years ahead");
        }
    }

    private static ProblemException outOfRange(String pointer, String message) {
        return ProblemException.invalid(pointer, ViolationCode.OUT_OF_RANGE, message);
    }
}
