package org.communique.start;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Lets beans ask for the {@link Mode} the program runs in. */
class ModeProducer {

    @Produces
    @Dependent
    Mode mode() {
        return Mode.current();
    }
}
