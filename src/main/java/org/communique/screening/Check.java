package org.communique.screening;

/** One thing that is looked at. */
interface Check {

    /** What it finds. */
    Finding examine(Candidate comment, Circumstances circumstances);
}
