package org.communique.start;

import jakarta.inject.Singleton;

/** The few lines a person sees after the start. */
@Singleton
class Announcement {

    private final ApiAddress address;
    private final FirstAdminKey key;

    Announcement(ApiAddress address, FirstAdminKey key) {
        this.address = address;
        this.key = key;
    }

    void print() {
        String base = address.base();
        System.out.println("API   " + base + "/api/v1");
        System.out.println("Docs  " + base + "/q/swagger-ui");
        System.out.println("Key   " + key.line());
        System.out.flush();
    }
}
