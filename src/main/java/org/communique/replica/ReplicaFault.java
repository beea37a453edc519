package org.communique.replica;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;

/** Tells the failures of a replica from what the primary would say as well. */
public final class ReplicaFault {

    /**
     * Connection (08), nothing may be written (25006), cancelled in favour of what is replayed (40), too much at once (53), the
     * server ends or begins (57P), files (58), inside (XX). Not 57014, which is a statement that takes too long anywhere.
     */
    private static final String STATES = "08.*|25006|40.*|53.*|57P.*|58.*|XX.*";

    private ReplicaFault() {}

    /** Whether a replica, or the way to it, is behind a failure. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOfServer(sql)
                    || cause instanceof RollbackException
                    || cause instanceof SystemException) {
                return true;
            }
        }
        return false;
    }

    /** The pool gives no state when it has no connection to give, or the one given was closed. */
    private static boolean isOfServer(SQLException cause) {
        return cause.getSQLState() == null || cause.getSQLState().matches(STATES);
    }
}
