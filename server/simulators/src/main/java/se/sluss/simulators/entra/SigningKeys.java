package se.sluss.simulators.entra;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The RS256 keys of an issuer: the newest signs, all published ones are in the key set. */
public final class SigningKeys {

    private static final int BITS = 2048;

    private final List<RSAKey> published = new ArrayList<>();

    public SigningKeys() {
        published.add(generated());
    }

    /** From now on a new key signs; the old ones stay published, as they do for real. */
    public synchronized void rotate() {
        published.add(generated());
    }

    /** The old keys are gone from the key set. */
    public synchronized void retireOld() {
        RSAKey newest = published.getLast();
        published.clear();
        published.add(newest);
    }

    public synchronized String keySet() {
        return new JWKSet(List.<JWK>copyOf(published)).toString();
    }

    public synchronized String sign(JWTClaimsSet claims) {
        return signed(claims, published.getLast());
    }

    /** Signs with a key that claims to be the published one but is not. */
    public synchronized String forge(JWTClaimsSet claims) {
        return signed(
                claims,
                new RSAKey.Builder(generated())
                        .keyID(published.getLast().getKeyID())
                        .build());
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException unusable) {
            throw new IllegalStateException(unusable);
        }
        return token.serialize();
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
