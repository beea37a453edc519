package org.communique.access;

import java.util.Set;

/**
 * Who asks.
 *
 * @param subject stable name of the credentials, for what is recorded about changes; null for the public
 * @param roles all roles that they grant, included ones too
 */
public record Requester(String subject, Set<Role> roles) {

    /** Somebody without credentials. */
    public static final Requester PUBLIC = new Requester(null, Set.of());

    /** Whether no credentials came. */
    public boolean isAnonymous() {
        return subject == null;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether nothing but public answers may be shown: no credentials came, or they grant no role. */
    public boolean isPublic() {
        return roles.isEmpty();
    }

    /** Whether this is who made something, by the subject that was recorded then. */
    public boolean made(String recordedSubject) {
        return subject != null && subject.equals(recordedSubject);
    }
}
