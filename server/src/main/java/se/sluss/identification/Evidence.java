package se.sluss.identification;

import org.jspecify.annotations.Nullable;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.visit.Method;

/**
 * What an identification gave.
 *
 * @param issuer who vouches for the identity, such as the issuer of a token
 * @param transaction by what the issuer finds this identification again; kept, and never shown to a browser
 */
public record Evidence(
        Method method,
        Assurance assurance,
        String issuer,
        VerifiedPerson person,
        @Nullable String transaction) {}
