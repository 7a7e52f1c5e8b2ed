package se.sluss.signaling;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Join tickets as text: a JWS (RFC 7515) with ES256 and nothing else, bound to a session by {@code cnf} (RFC 7800). It
 * says nothing about the person or the meeting.
 */
final class TicketCodec {

    static final JOSEObjectType TYPE = new JOSEObjectType("mote-join+jwt");

    private static final String AUDIENCE = "sluss-room";
    private static final String SESSION = "sid";

    private TicketCodec() {}

    static String write(Ticket ticket, Instant issuedAt, ECKey key) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .keyID(key.getKeyID())
                .build();
        var claims = new JWTClaimsSet.Builder()
                .audience(AUDIENCE)
                .jwtID(ticket.id().toString())
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(ticket.expiresAt()))
                .claim("cnf", Map.of(SESSION, ticket.sessionHash()))
                .build();
        try {
            var jws = new SignedJWT(header, claims);
            jws.sign(new ECDSASigner(key));
            return jws.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the ticket key does not sign", e);
        }
    }

    /** Reads what somebody presented. Empty unless it is a ticket of ours whose time is not up. */
    static Optional<Ticket> read(String text, Instant now, ECKey key) {
        try {
            var jws = SignedJWT.parse(text);
            return isOurs(jws, key)
                    ? Optional.of(ticket(jws.getJWTClaimsSet())).filter(t -> t.isGood(now))
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(SignedJWT jws, ECKey key) throws JOSEException, ParseException {
        return JWSAlgorithm.ES256.equals(jws.getHeader().getAlgorithm())
                && TYPE.equals(jws.getHeader().getType())
                && jws.verify(new ECDSAVerifier(key.toPublicJWK()))
                && jws.getJWTClaimsSet().getAudience().contains(AUDIENCE);
    }

    private static Ticket ticket(JWTClaimsSet claims) throws ParseException {
        Date expiresAt = claims.getExpirationTime();
        Map<String, Object> confirmation = claims.getJSONObjectClaim("cnf");
        if (expiresAt == null
                || claims.getJWTID() == null
                || confirmation == null
                || !(confirmation.get(SESSION) instanceof String session)) {
            throw new IllegalArgumentException("incomplete ticket");
        }
        return new Ticket(UUID.fromString(claims.getJWTID()), session, expiresAt.toInstant());
    }
}
