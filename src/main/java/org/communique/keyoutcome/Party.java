package org.communique.keyoutcome;

import jakarta.persistence.Entity;
import java.util.List;
import org.communique.label.Label;

/** Whom outcomes bind or concern: a state, a body, a company. */
@Entity
class Party extends Label {

    List<String> aliases;
    String code;
    String url;

    PartyContent content() {
        return new PartyContent(name(), aliases, code, url);
    }

    /** Takes over all but the name, which goes with a slug. */
    void write(PartyContent content) {
        aliases = content.aliases();
        code = content.code();
        url = content.url();
    }
}
