package se.sluss.protocol.booking;

import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Method;

/**
 * By what means somebody shall identify. An official picks the means; which of its methods to use is for the person to
 * choose.
 */
public enum Means {
    /** A code by text message to the number in the booking. */
    SMS,
    /** Any e-identity that is strong enough. */
    E_IDENTITY,
    /** The sign-in of the authority's own staff. */
    STAFF,
    /** None of their own: the leader vouches for them. */
    VOUCHED,
    /** None of their own: they sit beside somebody who identifies, at the same device. */
    COMPANION;

    /** The means that a method belongs to. */
    public static Means of(Method method) {
        return switch (method) {
            case SMS -> SMS;
            case BANKID, OIDC -> E_IDENTITY;
            case ENTRA -> STAFF;
            case VOUCHED -> VOUCHED;
        };
    }

    /**
     * Whether somebody in that role may identify by these means. Who acts for somebody else must be known by name; an
     * interpreter is nobody whom a leader could know well; a child has an e-identity or sits beside somebody who has.
     */
    public boolean suits(Role role) {
        return switch (role) {
            case LEADER, CO_LEADER -> this == STAFF;
            case PARTICIPANT -> this == SMS || this == E_IDENTITY || this == VOUCHED;
            case INTERPRETER -> this == SMS || this == E_IDENTITY;
            case REPRESENTATIVE, GUARDIAN -> this == E_IDENTITY;
            case CHILD -> this == E_IDENTITY || this == COMPANION;
        };
    }
}
