package se.sluss.simulators.entra;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntraSimulatorTests {

    private static final String PAGE = "http://localhost:8080/addin/taskpane.html";
    private static final EntraPerson ANNA =
            new EntraPerson("11111111-aaaa", "anna.lind@ekdalen.example", "Anna Lind", List.of("Leader"));

    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final AppRegistration api = AppRegistration.of("api-id").exposing("api://api-id");
    private final EntraSimulator entra = new EntraSimulator(Clock.systemUTC(), 0, "tenant-id", List.of(ANNA));
    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void register() {
        entra.register(api);
        entra.register(AppRegistration.of("page-id").redirect(Platform.SPA, PAGE));
        entra.register(AppRegistration.of("daemon-id")
                .credential(new ClientCredential.Secret("hemligt"))
                .permitted("Mail.Send"));
    }

    @AfterEach
    void stop() {
        entra.close();
    }

    @Test
    void givesAPageATokenForTheApiOfThePersonWhoSignedIn() throws Exception {
        JWTClaimsSet claims = verified(redeem(code(Map.of()), Map.of(), "http://localhost:8080"));
        assertThat(claims.getIssuer()).isEqualTo(entra.issuer());
        assertThat(claims.getAudience()).containsExactly("api-id");
        assertThat(claims.getClaim("ver")).isEqualTo("2.0");
        assertThat(claims.getClaim("tid")).isEqualTo("tenant-id");
        assertThat(claims.getClaim("oid")).isEqualTo("11111111-aaaa");
        assertThat(claims.getClaim("azp")).isEqualTo("page-id");
        assertThat(claims.getClaim("scp")).isEqualTo("Meeting.ReadWrite");
        assertThat(claims.getStringListClaim("roles")).containsExactly("Leader");
    }

    @Test
    void asksWhomToSignInAsWhenNobodyIsKnown() throws Exception {
        HttpResponse<String> page = get(authorize(without("login_hint")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Logga in som Anna Lind");
    }

    @Test
    void goesBackWithACodeWhenAPersonIsChosen() throws Exception {
        HttpResponse<String> answer = post(authorize(without("login_hint")), Map.of("person", "11111111-aaaa"), "");
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(PAGE + "?")
                .contains("code=")
                .contains("state=mitt+tillst%C3%A5nd");
    }

    @Test
    void remembersTheBrowser() throws Exception {
        String cookie =
                get(authorize(Map.of())).headers().firstValue("Set-Cookie").orElseThrow();
        var again = HttpRequest.newBuilder(URI.create(authorize(without("login_hint"))))
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .build();
        assertThat(browser.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void refusesAnUnregisteredRedirect() throws Exception {
        HttpResponse<String> answer = get(authorize(Map.of("redirect_uri", "http://localhost:8080/other")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("AADSTS50011");
    }

    @Test
    void demandsProofOfPossessionFromPublicClients() throws Exception {
        HttpResponse<String> answer = get(authorize(without("code_challenge")));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("error=invalid_request");
    }

    @Test
    void refusesAWrongVerifier() throws Exception {
        HttpResponse<String> answer = redeem(code(Map.of()), Map.of("code_verifier", "fel"), "http://localhost:8080");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void redeemsACodeOnce() throws Exception {
        String code = code(Map.of());
        redeem(code, Map.of(), "http://localhost:8080");
        assertThat(redeem(code, Map.of(), "http://localhost:8080").body()).contains("invalid_grant");
    }

    @Test
    void givesNoTokenToAPageOfAnotherOrigin() throws Exception {
        assertThat(redeem(code(Map.of()), Map.of(), "https://evil.example").statusCode())
                .isEqualTo(400);
    }

    @Test
    void putsTheNonceInTheIdToken() throws Exception {
        JsonNode answer = json(redeem(code(Map.of()), Map.of(), "http://localhost:8080"));
        var id = SignedJWT.parse(answer.get("id_token").asString()).getJWTClaimsSet();
        assertThat(id.getClaim("nonce")).isEqualTo("engång");
        assertThat(id.getAudience()).containsExactly("page-id");
    }

    @Test
    void givesADaemonATokenForMicrosoftGraph() throws Exception {
        HttpResponse<String> answer = post(
                entra.tokenUrl(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "daemon-id",
                        "client_secret", "hemligt",
                        "scope", "https://graph.microsoft.com/.default"),
                "");
        JWTClaimsSet claims = verified(answer);
        assertThat(claims.getAudience()).containsExactly("https://graph.microsoft.com");
        assertThat(claims.getClaim("idtyp")).isEqualTo("app");
        assertThat(claims.getStringListClaim("roles")).containsExactly("Mail.Send");
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        HttpResponse<String> answer = post(
                entra.tokenUrl(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "daemon-id",
                        "client_secret", "gissning",
                        "scope", "https://graph.microsoft.com/.default"),
                "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client");
    }

    @Test
    void signsWithANewKeyAfterRotation() throws Exception {
        var claims =
                entra.delegatedClaims(ANNA, "page-id", api, "Meeting.ReadWrite").build();
        String before = entra.sign(claims);
        entra.rotateKeys();
        String after = entra.sign(claims);
        assertThat(SignedJWT.parse(after).getHeader().getKeyID())
                .isNotEqualTo(SignedJWT.parse(before).getHeader().getKeyID());
        assertThat(isGenuine(before)).isTrue();
        assertThat(isGenuine(after)).isTrue();
    }

    @Test
    void forgesATokenThatLooksLikeItsOwn() throws Exception {
        var claims =
                entra.delegatedClaims(ANNA, "page-id", api, "Meeting.ReadWrite").build();
        assertThat(isGenuine(entra.forge(claims))).isFalse();
    }

    private String code(Map<String, String> changes) throws Exception {
        String location =
                get(authorize(changes)).headers().firstValue("Location").orElseThrow();
        return location.replaceFirst(".*[?&]code=([^&]*).*", "$1");
    }

    private HttpResponse<String> redeem(String code, Map<String, String> changes, String origin) throws Exception {
        var form = new LinkedHashMap<>(Map.of(
                "grant_type", "authorization_code",
                "client_id", "page-id",
                "redirect_uri", PAGE,
                "code_verifier", VERIFIER,
                "code", code));
        form.putAll(changes);
        return post(entra.tokenUrl(), form, origin);
    }

    private String authorize(Map<String, String> changes) {
        var query = new LinkedHashMap<>(Map.of(
                "client_id", "page-id",
                "response_type", "code",
                "redirect_uri", PAGE,
                "scope", "openid api://api-id/Meeting.ReadWrite",
                "state", "mitt tillstånd",
                "nonce", "engång",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256",
                "login_hint", "anna.lind@ekdalen.example"));
        query.putAll(changes);
        return entra.authority() + "/oauth2/v2.0/authorize?" + encoded(query);
    }

    private static Map<String, String> without(String name) {
        return Map.of(name, "");
    }

    private HttpResponse<String> get(String url) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String url, Map<String, String> form, String origin) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private JWTClaimsSet verified(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String token = json(answer).get("access_token").asString();
        assertThat(isGenuine(token)).isTrue();
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private boolean isGenuine(String token) throws Exception {
        var parsed = SignedJWT.parse(token);
        var keys = JWKSet.load(entra.keySetUrl().toURL());
        var key = keys.getKeyByKeyId(parsed.getHeader().getKeyID());
        return parsed.verify(new RSASSAVerifier(key.toRSAKey()));
    }
}
