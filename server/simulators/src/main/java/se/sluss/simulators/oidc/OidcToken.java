package se.sluss.simulators.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import tools.jackson.databind.node.JsonNodeFactory;

/** Gives ID tokens for codes, to clients that prove themselves with their key and know the secret of the code. */
final class OidcToken {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<String, OidcClient> clients;
    private final OidcCodes codes;
    private final Supplier<String> issuer;
    private final Function<JWTClaimsSet.Builder, String> idTokens;

    OidcToken(
            Clock clock,
            Map<String, OidcClient> clients,
            OidcCodes codes,
            Supplier<String> issuer,
            Function<JWTClaimsSet.Builder, String> idTokens) {
        this.clock = clock;
        this.clients = clients;
        this.codes = codes;
        this.issuer = issuer;
        this.idTokens = idTokens;
    }

    Answer token(Call call) {
        Map<String, String> form = call.form();
        OidcClient client = clients.get(form.getOrDefault("client_id", ""));
        if (client == null || !isProved(client, form.getOrDefault("client_assertion", ""))) {
            return error(401, "invalid_client");
        }
        return codes.redeem(form.getOrDefault("code", ""))
                .filter(grant -> client.redirect().equals(form.get("redirect_uri")))
                .filter(grant -> challenge(form.getOrDefault("code_verifier", ""))
                        .equals(grant.request().get("code_challenge")))
                .map(grant -> tokens(client, grant))
                .orElseGet(() -> error(400, "invalid_grant"));
    }

    private Answer tokens(OidcClient client, OidcCodes.Grant grant) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("token_type", "Bearer");
        json.put("expires_in", LIFE.toSeconds());
        json.put("access_token", UUID.randomUUID().toString());
        json.put("id_token", idTokens.apply(claims(client, grant)));
        return Answer.json(200, json).with("Cache-Control", "no-store");
    }

    private JWTClaimsSet.Builder claims(OidcClient client, OidcCodes.Grant grant) {
        EidHolder holder = grant.holder();
        return new JWTClaimsSet.Builder()
                .issuer(issuer.get())
                .audience(client.id())
                .subject(holder.subject())
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plus(LIFE)))
                .claim("nonce", grant.request().get("nonce"))
                .claim("acr", holder.acr())
                .claim("auth_time", grant.at().getEpochSecond())
                .claim("txn", UUID.randomUUID().toString())
                .claim("name", holder.name())
                .claim("given_name", holder.givenName())
                .claim("family_name", holder.familyName())
                .claim("https://id.oidc.se/claim/personalIdentityNumber", holder.personalNumber());
    }

    private boolean isProved(OidcClient client, String assertion) {
        try {
            var token = SignedJWT.parse(assertion);
            var verifier = new DefaultJWSVerifierFactory()
                    .createJWSVerifier(token.getHeader(), ((AsymmetricJWK) client.key()).toPublicKey());
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return token.verify(verifier)
                    && client.id().equals(claims.getIssuer())
                    && client.id().equals(claims.getSubject())
                    && claims.getAudience().contains(issuer.get())
                    && clock.instant().isBefore(claims.getExpirationTime().toInstant());
        } catch (ParseException | JOSEException malformed) {
            return false;
        }
    }

    private static Answer error(int status, String code) {
        return Answer.json(status, JsonNodeFactory.instance.objectNode().put("error", code));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
