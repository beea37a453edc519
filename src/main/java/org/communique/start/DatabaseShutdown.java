package org.communique.start;

import io.quarkus.runtime.Application;

/** Stops the embedded database when the JVM ends, after the program has finished with it. */
final class DatabaseShutdown extends Thread {

    private final EmbeddedDatabase database;

    DatabaseShutdown(EmbeddedDatabase database) {
        super("stop the embedded database");
        this.database = database;
    }

    @Override
    public void run() {
        // Shutdown hooks run all at once: Quarkus is still answering its last requests in another one.
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        database.stop();
    }
}
