package se.sluss.signaling;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketCodecTests {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final ECKey key = newKey();
    private final Ticket ticket = new Ticket(UUID.randomUUID(), "hash", NOW.plusSeconds(60));

    @Test
    void readsWhatItWrote() {
        assertThat(TicketCodec.read(TicketCodec.write(ticket, NOW, key), NOW, key))
                .contains(ticket);
    }

    @Test
    void namesItsTypeAndNothingAboutThePerson() throws Exception {
        var jws = SignedJWT.parse(TicketCodec.write(ticket, NOW, key));
        assertThat(jws.getHeader().getType().getType()).isEqualTo("mote-join+jwt");
        assertThat(jws.getJWTClaimsSet().getClaims()).containsOnlyKeys("aud", "jti", "iat", "exp", "cnf");
    }

    @Test
    void refusesATicketWhoseTimeIsUp() {
        assertThat(TicketCodec.read(TicketCodec.write(ticket, NOW, key), NOW.plusSeconds(60), key))
                .isEmpty();
    }

    @Test
    void refusesATicketOfAnotherKey() {
        assertThat(TicketCodec.read(TicketCodec.write(ticket, NOW, newKey()), NOW, key))
                .isEmpty();
    }

    @Test
    void refusesATicketThatWasChanged() {
        String[] parts = TicketCodec.write(ticket, NOW, key).split("\\.", -1);
        String other = TicketCodec.write(new Ticket(UUID.randomUUID(), "other", NOW.plusSeconds(60)), NOW, key);
        String mixed = parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2];
        assertThat(TicketCodec.read(mixed, NOW, key)).isEmpty();
    }

    @Test
    void refusesATicketWithoutASignature() {
        assertThat(TicketCodec.read(new PlainJWT(claims("sluss-room")).serialize(), NOW, key))
                .isEmpty();
    }

    @Test
    void refusesAnotherAlgorithm() throws Exception {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).type(TicketCodec.TYPE).build();
        var jws = new SignedJWT(header, claims("sluss-room"));
        jws.sign(new MACSigner(key.toPublicJWK().toJSONString()));
        assertThat(TicketCodec.read(jws.serialize(), NOW, key)).isEmpty();
    }

    @Test
    void refusesATokenOfOursThatIsNoTicket() throws Exception {
        assertThat(TicketCodec.read(signed(TicketCodec.TYPE, "somebody else"), NOW, key))
                .isEmpty();
        assertThat(TicketCodec.read(signed(JOSEObjectType.JWT, "sluss-room"), NOW, key))
                .isEmpty();
        assertThat(TicketCodec.read(signed(TicketCodec.TYPE, "sluss-room"), NOW, key))
                .isPresent();
    }

    @Test
    void refusesAnythingElse() {
        assertThat(TicketCodec.read("", NOW, key)).isEmpty();
        assertThat(TicketCodec.read("a.b.c", NOW, key)).isEmpty();
    }

    private String signed(JOSEObjectType type, String audience) throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).build();
        var jws = new SignedJWT(header, claims(audience));
        jws.sign(new ECDSASigner(key));
        return jws.serialize();
    }

    private JWTClaimsSet claims(String audience) {
        return new JWTClaimsSet.Builder()
                .audience(audience)
                .jwtID(ticket.id().toString())
                .expirationTime(Date.from(ticket.expiresAt()))
                .claim("cnf", Map.of("sid", ticket.sessionHash()))
                .build();
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("key").generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
