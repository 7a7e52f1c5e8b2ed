package se.sluss.simulators.bankid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankIdSimulatorTests {

    private static final BankIdPerson BO = new BankIdPerson("200002292399", "Bo", "Ek");
    private static final BankIdPerson CECILIA = new BankIdPerson("199001012385", "Cecilia", "Dahl");
    private static final String ANYBODY = "{\"endUserIp\":\"192.0.2.7\",\"returnRisk\":true}";
    private static final String ONLY_BO =
            "{\"endUserIp\":\"192.0.2.7\",\"requirement\":{\"personalNumber\":\"200002292399\"}}";

    private static final MovableClock CLOCK = new MovableClock();
    private static final BankIdSimulator BANKID = new BankIdSimulator(CLOCK, 0);
    private static final RelyingParty PARTY = RelyingParty.known(BANKID);

    @AfterEach
    void forgetEverything() {
        CLOCK.advance(Duration.ofMinutes(10));
        BANKID.faults().clear();
        BANKID.risk(Optional.of(Risk.LOW));
    }

    @AfterAll
    static void stop() {
        PARTY.close();
        BANKID.close();
    }

    @Test
    void identifiesWhoScansAndApproves() throws Exception {
        String order = auth(ANYBODY);
        assertThat(PARTY.collect(order).text("hintCode")).isEqualTo("outstandingTransaction");
        var opened = scan(BO).orElseThrow();
        assertThat(PARTY.collect(order).text("hintCode")).isEqualTo("userSign");
        assertThat(opened.approve()).isTrue();
        var done = PARTY.collect(order);
        assertThat(done.text("status")).isEqualTo("complete");
        assertThat(done.json().at("/completionData/user/personalNumber").asString())
                .isEqualTo(BO.personalNumber());
        assertThat(done.json().at("/completionData/device/ipAddress").asString())
                .isEqualTo("198.51.100.9");
        assertThat(done.json().at("/completionData/risk").asString()).isEqualTo("low");
    }

    @Test
    void tellsAResultOnce() throws Exception {
        String order = auth(ANYBODY);
        scan(BO).orElseThrow().decline();
        assertThat(PARTY.collect(order).text("hintCode")).isEqualTo("userCancel");
        assertThat(PARTY.collect(order).text("errorCode")).isEqualTo("invalidParameters");
    }

    @Test
    void forgetsAResultThatNobodyCollects() throws Exception {
        String order = auth(ANYBODY);
        scan(BO).orElseThrow().approve();
        CLOCK.advance(BankIdOrder.COMPLETE_KEPT);
        assertThat(PARTY.collect(order).text("errorCode")).isEqualTo("invalidParameters");
    }

    @Test
    void endsAnOrderThatNobodyOpensAfterHalfAMinute() throws Exception {
        String order = auth(ANYBODY);
        CLOCK.advance(BankIdOrder.UNSTARTED);
        assertThat(scan(BO)).isEmpty();
        assertThat(PARTY.collect(order).text("hintCode")).isEqualTo("startFailed");
    }

    @Test
    void endsAnOrderThatNobodyCompletes() throws Exception {
        String order = auth(ANYBODY);
        var opened = scan(BO).orElseThrow();
        CLOCK.advance(BankIdOrder.LONGEST);
        assertThat(opened.approve()).isFalse();
        assertThat(PARTY.collect(order).text("hintCode")).isEqualTo("expiredTransaction");
    }

    @Test
    void refusesAQrCodeThatIsTooOld() throws Exception {
        auth(ANYBODY);
        String qr = BANKID.qr(BANKID.outstanding().getFirst());
        CLOCK.advance(Duration.ofSeconds(10));
        assertThat(BANKID.scan(qr, BO, "198.51.100.9")).isEmpty();
    }

    @Test
    void opensAnOrderOnItsOwnDeviceAndComesBack() throws Exception {
        auth("{\"endUserIp\":\"192.0.2.7\",\"returnUrl\":\"https://mote.example/m#x\"}");
        String token = BANKID.outstanding().getFirst().autoStartToken();
        assertThat(BANKID.start(token, BO, "192.0.2.7").orElseThrow().returnUrl())
                .contains("https://mote.example/m#x");
    }

    @Test
    void endsAnOrderThatSomebodyElseOpens() throws Exception {
        String order = auth(ONLY_BO);
        assertThat(scan(CECILIA)).isEmpty();
        assertThat(PARTY.collect(order).text("hintCode")).isEqualTo("certificateErr");
    }

    @Test
    void endsBothOrdersOfOnePerson() throws Exception {
        String order = auth(ONLY_BO);
        var second = PARTY.post("/auth", ONLY_BO);
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.text("errorCode")).isEqualTo("alreadyInProgress");
        assertThat(PARTY.collect(order).text("hintCode")).isEqualTo("cancelled");
    }

    @Test
    void cancelsAnOrder() throws Exception {
        String order = auth(ANYBODY);
        assertThat(PARTY.post("/cancel", "{\"orderRef\":\"" + order + "\"}").status())
                .isEqualTo(200);
        assertThat(PARTY.collect(order).text("errorCode")).isEqualTo("invalidParameters");
        assertThat(BANKID.outstanding()).isEmpty();
    }

    @Test
    void failsAnOrderOfHigherRiskThanAccepted() throws Exception {
        BANKID.risk(Optional.of(Risk.HIGH));
        String order = auth("{\"endUserIp\":\"192.0.2.7\",\"requirement\":{\"risk\":\"moderate\"}}");
        assertThat(scan(BO)).isPresent();
        assertThat(PARTY.collect(order).text("hintCode")).isEqualTo("transactionRiskBlocked");
    }

    @Test
    void showsTheTextInTheApp() throws Exception {
        String text = Base64.getEncoder().encodeToString("Hej på dig".getBytes(StandardCharsets.UTF_8));
        auth("{\"endUserIp\":\"192.0.2.7\",\"userVisibleData\":\"" + text
                + "\",\"userVisibleDataFormat\":\"simpleMarkdownV1\"}");
        assertThat(scan(BO).orElseThrow().text()).isEqualTo("Hej på dig");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{",
                "{\"endUserIp\":\"home\"}",
                "{\"endUserIp\":\"192.0.2.7\",\"personalNumber\":\"200002292399\"}",
                "{\"endUserIp\":\"192.0.2.7\",\"returnUrl\":\"\"}",
                "{\"endUserIp\":\"192.0.2.7\",\"userVisibleData\":\"not base64\"}",
                "{\"endUserIp\":\"192.0.2.7\",\"userVisibleDataFormat\":\"html\"}",
                "{\"endUserIp\":\"192.0.2.7\",\"web\":{},\"app\":{}}",
                "{\"endUserIp\":\"192.0.2.7\",\"web\":{\"referringDomain\":\"a\"}}",
                "{\"endUserIp\":\"192.0.2.7\",\"requirement\":{\"personalNumber\":\"200002292398\"}}",
                "{\"endUserIp\":\"192.0.2.7\",\"requirement\":{\"risk\":\"high\"}}",
                "{\"endUserIp\":\"192.0.2.7\",\"requirement\":{\"cardReader\":\"class2\"}}"
            })
    void refusesWhatTheApiDoesNotAllow(String body) throws Exception {
        var refused = PARTY.post("/auth", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("errorCode")).isEqualTo("invalidParameters");
    }

    @Test
    void wantsPostAndJsonAndKnownPaths() throws Exception {
        assertThat(PARTY.send("GET", "/auth", "application/json", "").status()).isEqualTo(405);
        var typed = PARTY.send("POST", "/auth", "application/json; charset=utf-8", ANYBODY);
        assertThat(typed.status()).isEqualTo(415);
        assertThat(typed.text("errorCode")).isEqualTo("unsupportedMediaType");
        assertThat(PARTY.post("/nothing", ANYBODY).text("errorCode")).isEqualTo("notFound");
    }

    @Test
    void answersWithTheFaultThatWasOrdered() throws Exception {
        BANKID.faults().on("POST", ".*/auth").refuse(BankIdError.answer(503, "Maintenance", "Down"));
        assertThat(PARTY.post("/auth", ANYBODY).status()).isEqualTo(503);
    }

    @Test
    void speaksWithNobodyWhoHasNoCertificate() throws Exception {
        try (var stranger = RelyingParty.withoutCertificate(BANKID)) {
            assertThatThrownBy(() -> stranger.post("/auth", ANYBODY)).isInstanceOf(IOException.class);
        }
    }

    private String auth(String body) throws Exception {
        var begun = PARTY.post("/auth", body);
        assertThat(begun.status()).isEqualTo(200);
        return begun.text("orderRef");
    }

    private Optional<OpenedOrder> scan(BankIdPerson person) {
        return BANKID.outstanding().stream()
                .findFirst()
                .flatMap(order -> BANKID.scan(BANKID.qr(order), person, "198.51.100.9"));
    }
}
