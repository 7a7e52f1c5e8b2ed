package se.sluss.protocol.booking;

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
    VOUCHED;

    /** The means that a method belongs to. */
    public static Means of(Method method) {
        return switch (method) {
            case SMS -> SMS;
            case BANKID, OIDC -> E_IDENTITY;
            case ENTRA -> STAFF;
            case VOUCHED -> VOUCHED;
        };
    }
}
