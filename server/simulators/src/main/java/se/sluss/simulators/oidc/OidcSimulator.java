package se.sluss.simulators.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import se.sluss.simulators.entra.SigningKeys;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Faults;
import se.sluss.simulators.http.Gate;
import se.sluss.simulators.http.Journal;
import se.sluss.simulators.http.LoopbackServer;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.JsonNodeFactory;

/** An OpenID provider that runs from construction until {@link #close()}; it can be made to sign whatever a test wants. */
public final class OidcSimulator implements AutoCloseable {

    private final SigningKeys keys = new SigningKeys();
    private final Map<String, OidcClient> clients = new ConcurrentHashMap<>();
    private final LoopbackServer server;

    private volatile Function<JWTClaimsSet.Builder, String> idTokens = this::signed;

    /**
     * Starts at once.
     *
     * @param name what the sign-in page calls itself
     * @param port 0 takes a free one
     */
    public OidcSimulator(Clock clock, int port, String name, List<EidHolder> holders) {
        var codes = new OidcCodes(clock);
        var authorize = new OidcAuthorize(name, holders, clients, codes, this::issuer);
        var token = new OidcToken(clock, clients, codes, this::issuer, claims -> idTokens.apply(claims));
        server = new LoopbackServer(
                port,
                new Routes(call -> Answer.empty(404))
                        .on("GET", "/.well-known/openid-configuration", this::metadata)
                        .on("GET", "/keys", call -> Answer.text(200, keys.keySet())
                                .with("Content-Type", "application/json"))
                        .on("GET", "/authorize", authorize::show)
                        .on("POST", "/authorize", authorize::choose)
                        .on("POST", "/token", token::token),
                Gate.OPEN);
    }

    public String issuer() {
        return server.url().toString();
    }

    /** Lets a client in that proves itself with the private part of this key. */
    public void register(String clientId, URI redirect, JWK key) {
        clients.put(clientId, new OidcClient(clientId, redirect.toString(), key));
    }

    /** From now on ID tokens are what this makes of their claims. */
    public void idTokens(Function<JWTClaimsSet.Builder, String> made) {
        idTokens = made;
    }

    /** From now on ID tokens are as they should be. */
    public void honest() {
        idTokens = this::signed;
    }

    /** Signed with the newest key. */
    public String signed(JWTClaimsSet.Builder claims) {
        return keys.sign(claims.build());
    }

    /** Signed with a key that only claims to be the published one. */
    public String forged(JWTClaimsSet.Builder claims) {
        return keys.forge(claims.build());
    }

    public void rotateKeys() {
        keys.rotate();
    }

    public void retireOldKeys() {
        keys.retireOld();
    }

    public Faults faults() {
        return server.faults();
    }

    public Journal journal() {
        return server.journal();
    }

    @Override
    public void close() {
        server.close();
    }

    private Answer metadata(Call call) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("issuer", issuer());
        json.put("authorization_endpoint", issuer() + "/authorize");
        json.put("token_endpoint", issuer() + "/token");
        json.put("jwks_uri", issuer() + "/keys");
        json.put("authorization_response_iss_parameter_supported", true);
        json.put("claims_parameter_supported", true);
        json.putArray("response_types_supported").add("code");
        json.putArray("subject_types_supported").add("pairwise");
        json.putArray("id_token_signing_alg_values_supported").add("RS256");
        json.putArray("code_challenge_methods_supported").add("S256");
        json.putArray("token_endpoint_auth_methods_supported").add("private_key_jwt");
        return Answer.json(200, json);
    }
}
