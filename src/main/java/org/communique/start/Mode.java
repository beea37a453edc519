package org.communique.start;

/** The two ways to run. */
enum Mode {

    /** With a PostgreSQL of the program's own, kept in the data directory. */
    EMBEDDED,

    /** Against a PostgreSQL that somebody else runs. */
    SERVED;

    // A system property because it has to outlive the class loader that a live reload throws away.
    private static final String CHOSEN = Mode.class.getName();

    static boolean isChosen() {
        return System.getProperty(CHOSEN) != null;
    }

    void choose() {
        System.setProperty(CHOSEN, name());
    }

    /** The chosen way; served where nothing was chosen, as in tests, which bring their own database. */
    static Mode current() {
        return valueOf(System.getProperty(CHOSEN, SERVED.name()));
    }
}
