package se.sluss.simulators.entra;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Faults;
import se.sluss.simulators.http.Gate;
import se.sluss.simulators.http.Journal;
import se.sluss.simulators.http.LoopbackServer;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Entra ID for one tenant, running from construction until {@link #close()}; {@link #neighbour} adds others, whose tokens
 * the same keys sign, as they do for real.
 */
public final class EntraSimulator implements AutoCloseable {

    private final Clock clock;
    private final Directory directory;
    private final Routes routes;
    private final SigningKeys keys;
    private final LoopbackServer server;
    private final TokenClaims claims;

    /** Port 0 takes a free one. */
    public EntraSimulator(Clock clock, int port, String tenantId, List<EntraPerson> people) {
        this(clock, port, new Routes(call -> Answer.empty(404)), tenantId, people);
    }

    private EntraSimulator(Clock clock, int port, Routes routes, String tenantId, List<EntraPerson> people) {
        this(clock, new LoopbackServer(port, routes, Gate.OPEN), routes, new SigningKeys(), tenantId, people);
    }

    private EntraSimulator(
            Clock clock,
            LoopbackServer server,
            Routes routes,
            SigningKeys keys,
            String tenantId,
            List<EntraPerson> people) {
        this.clock = clock;
        this.server = server;
        this.routes = routes;
        this.keys = keys;
        directory = new Directory(tenantId, people);
        var codes = new AuthorizationCodes(clock);
        claims = new TokenClaims(clock, tenantId, issuer());
        var clients = new ClientCheck(clock, tokenUrl());
        signingIn(new AuthorizeEndpoint(directory, codes));
        tokens(new TokenEndpoint(directory, codes, clients, claims, keys));
        metadata();
    }

    /** Another tenant at the same address, which ends with this one. */
    public EntraSimulator neighbour(String tenantId, List<EntraPerson> people) {
        return new EntraSimulator(clock, server, routes, keys, tenantId, people);
    }

    /** Adds an application, or replaces the one with the same client id. */
    public void register(AppRegistration app) {
        directory.register(app);
    }

    /** The address before the tenant. */
    public URI url() {
        return server.url();
    }

    /** The address of the tenant, {@code <url>/<tenant>}. */
    public String authority() {
        return server.url() + "/" + directory.tenantId();
    }

    public String issuer() {
        return authority() + "/v2.0";
    }

    public String tokenUrl() {
        return authority() + "/oauth2/v2.0/token";
    }

    public URI keySetUrl() {
        return URI.create(authority() + "/discovery/v2.0/keys");
    }

    public Faults faults() {
        return server.faults();
    }

    public Journal journal() {
        return server.journal();
    }

    /** The claims of a delegated token, to be changed by a test before it is signed or forged. */
    public JWTClaimsSet.Builder delegatedClaims(
            EntraPerson person, String clientId, AppRegistration api, String scope) {
        return claims.delegated(person, clientId, api, List.of(scope));
    }

    /** The claims of an app-only token for an API of the tenant. */
    public JWTClaimsSet.Builder appOnlyClaims(AppRegistration client, AppRegistration api) {
        return claims.appOnly(client, api);
    }

    /** The claims of an app-only token for Microsoft Graph. */
    public JWTClaimsSet.Builder graphClaims(AppRegistration client) {
        return claims.graphAppOnly(client);
    }

    /** Any claims, signed with the tenant's current key. */
    public String sign(JWTClaimsSet anyClaims) {
        return keys.sign(anyClaims);
    }

    /** Any claims, signed with a stranger's key under the id of the tenant's. */
    public String forge(JWTClaimsSet anyClaims) {
        return keys.forge(anyClaims);
    }

    /** From now on a new key signs; the old ones are still published. */
    public void rotateKeys() {
        keys.rotate();
    }

    /** Only the newest key is published any more. */
    public void retireOldKeys() {
        keys.retireOld();
    }

    @Override
    public void close() {
        server.close();
    }

    private void signingIn(AuthorizeEndpoint endpoint) {
        String path = "/" + directory.tenantId() + "/oauth2/v2.0/";
        routes.on("GET", path + "authorize", endpoint::authorize);
        routes.on("POST", path + "authorize", endpoint::choose);
        routes.on("GET", path + "logout", endpoint::signOut);
    }

    private void tokens(TokenEndpoint endpoint) {
        String path = "/" + directory.tenantId() + "/oauth2/v2.0/token";
        routes.on("POST", path, endpoint::token);
        routes.on("OPTIONS", path, endpoint::preflight);
    }

    private void metadata() {
        String path = "/" + directory.tenantId();
        routes.on("GET", path + "/v2.0/.well-known/openid-configuration", this::configuration);
        routes.on("GET", path + "/discovery/v2.0/keys", call -> Answer.json(200, keys.keySet()));
    }

    private Answer configuration(Call call) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("issuer", issuer());
        json.put("authorization_endpoint", authority() + "/oauth2/v2.0/authorize");
        json.put("token_endpoint", tokenUrl());
        json.put("end_session_endpoint", authority() + "/oauth2/v2.0/logout");
        json.put("jwks_uri", keySetUrl().toString());
        json.putArray("response_types_supported").add("code");
        json.putArray("response_modes_supported").add("query").add("fragment");
        json.putArray("subject_types_supported").add("pairwise");
        json.putArray("id_token_signing_alg_values_supported").add("RS256");
        json.putArray("token_endpoint_auth_methods_supported")
                .add("client_secret_post")
                .add("private_key_jwt");
        json.putArray("scopes_supported").add("openid").add("profile").add("email");
        return Answer.json(200, json).with("Access-Control-Allow-Origin", "*");
    }
}
