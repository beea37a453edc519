package org.communique.http;

/** Why one member, parameter or header was refused; the code as clients see it is the lower-case name. */
public enum ViolationCode {
    DUPLICATE("stands more than once where once is allowed"),
    INVALID_FORMAT("does not have the form that is asked for"),
    NOT_ALLOWED("cannot be set here, or not to this value"),
    OUT_OF_RANGE("is smaller or larger than allowed"),
    REQUIRED("is missing, null or blank"),
    TOO_LONG("has too many characters or entries"),
    TOO_SHORT("has too few characters or entries"),
    UNFIT_CHARACTER("holds a character that cannot be stored or shown safely"),
    UNKNOWN("is not known to this operation"),
    UNKNOWN_VALUE("is none of the values that are allowed"),
    WRONG_TYPE("is of another JSON type than asked for");

    private final String meaning;

    ViolationCode(String meaning) {
        this.meaning = meaning;
    }

    /** What it means, as the end of a sentence about the member. */
    public String meaning() {
        return meaning;
    }
}
