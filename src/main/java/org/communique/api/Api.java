package org.communique.api;

/** Names that several resources share. */
public final class Api {

    /** The base path of the first version of the contract. */
    public static final String V1 = "/api/v1";

    public static final String READER = "reader";
    public static final String AUTHOR = "author";
    public static final String EDITOR = "editor";
    public static final String MODERATOR = "moderator";
    public static final String ADMIN = "admin";

    private Api() {}
}
