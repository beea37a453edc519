package org.communique.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** What the program does once Quarkus has started it: says where it is, then waits to be stopped. */
class Program implements QuarkusApplication {

    private final Announcement announcement;

    Program(Announcement announcement) {
        this.announcement = announcement;
    }

    @Override
    public int run(String... arguments) {
        announcement.print();
        Quarkus.waitForExit();
        return 0;
    }
}
