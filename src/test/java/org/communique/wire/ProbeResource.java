package org.communique.wire;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestPath;

/** Fails as the program may, so that a test can see what gets out. */
@Path("/probe")
public class ProbeResource {

    /** Stands in every message that must stay inside. */
    static final String SECRET = "hunter2";

    static final Map<String, Supplier<Exception>> FAULTS = Map.of(
            "runtime", () -> new IllegalStateException(SECRET, new RuntimeException(SECRET)),
            "constraint", () -> violation("uq_" + SECRET),
            "connection", () -> new RuntimeException(new SQLException(SECRET, "08006")),
            "statement", () -> new SQLException(SECRET, "42601"),
            "stateless", () -> new SQLException((String) null),
            "stale", () -> new OptimisticLockException(SECRET),
            "web", () -> new WebApplicationException(SECRET, Response.Status.BAD_REQUEST),
            "teapot", () -> new WebApplicationException(SECRET, 500));

    private static Exception violation(String constraint) {
        return new ConstraintViolationException(SECRET, new SQLException(SECRET, "23505"), constraint);
    }

    @GET
    @Path("/codes/{code}")
    @Operation(hidden = true)
    public void code(@RestPath String code) {
        throw new ProblemException(ErrorCode.valueOf(code.toUpperCase(Locale.ROOT)));
    }

    @GET
    @Path("/faults/{name}")
    @Operation(hidden = true)
    public void fault(@RestPath String name) throws Exception {
        throw FAULTS.get(name).get();
    }
}
