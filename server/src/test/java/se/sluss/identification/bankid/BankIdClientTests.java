package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import se.sluss.platform.secrets.Secret;
import se.sluss.platform.settings.SettingNotValid;
import se.sluss.simulators.bankid.BankIdPerson;
import se.sluss.simulators.bankid.BankIdSimulator;
import se.sluss.simulators.http.Answer;

class BankIdClientTests {

    private static final BankIdSimulator BANKID = new BankIdSimulator(Clock.systemUTC(), 0);
    private static final BankIdPerson BO = new BankIdPerson("200002292399", "Bo", "Ek");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final AuthCall CALL = new AuthCall(
            "192.0.2.7",
            null,
            true,
            "SGVq",
            "simpleMarkdownV1",
            new AuthCall.Web("mote.ekdalen.se", "Firefox", "device"),
            null);

    private final BankIdClient client = client(settings(BANKID.keyStorePassword(), BANKID.trustStore()));

    @AfterEach
    void heal() {
        BANKID.faults().clear();
    }

    @AfterAll
    static void stop() {
        BANKID.close();
    }

    @Test
    void collectsWhoIdentified() {
        StartedOrder started = get(client.auth(CALL));
        assertThat(get(client.collect(started.orderRef()))).isEqualTo(new Collected.Pending(Hint.OUTSTANDING));
        approve();
        var complete = (Collected.Complete) get(client.collect(started.orderRef()));
        assertThat(complete.completion().user().name()).isEqualTo("Bo Ek");
        assertThat(complete.completion().isFrom("192.0.2.9")).isTrue();
        assertThat(complete.completion().isOfHighRisk()).isFalse();
    }

    @Test
    void namesWhatBankIdRefuses() {
        BANKID.faults().on("POST", ".*/collect").refuse(refused(400, "INVALIDPARAMETERS", "No such order"));
        assertThat(refusal(client.collect("none"))).isEqualTo(BankIdError.INVALID_PARAMETERS);
    }

    @Test
    void livesWithAnswersThatAreNoJson() {
        BANKID.faults().on("POST", ".*/collect").refuse(Answer.html(502, "<h1>Bad gateway</h1>"));
        assertThat(refusal(client.collect("none"))).isEqualTo(BankIdError.UNKNOWN);
    }

    @Test
    void takesACutConnectionForOneThatPasses() {
        BANKID.faults().on("POST", ".*/collect").cutBeforeCommit();
        assertThat(refusal(client.collect("none"))).isEqualTo(BankIdError.UNREACHABLE);
    }

    @Test
    void triesAgainDuringMaintenanceWithoutAWord() {
        BANKID.faults().on("POST", ".*/auth").nth(1).refuse(refused(503, "Maintenance", "Down"));
        assertThat(get(client.auth(CALL)).orderRef()).isNotEmpty();
    }

    @Test
    void believesNoServerUnderAnotherRoot(@TempDir Path directory) throws Exception {
        try (var other = new BankIdSimulator(Clock.systemUTC(), 0)) {
            Path foreign = Files.copy(other.trustStore(), directory.resolve("foreign.pem"));
            var stranger = client(settings(BANKID.keyStorePassword(), foreign));
            assertThat(refusal(stranger.auth(CALL))).isEqualTo(BankIdError.UNREACHABLE);
        }
    }

    @Test
    void namesTheKeyOfAWrongPasswordAndNotThePassword() {
        assertThatThrownBy(() -> client(settings("guess", BANKID.trustStore())))
                .isInstanceOf(SettingNotValid.class)
                .hasMessageContaining("sluss.identification.bankid.key-store-password")
                .hasMessageNotContaining("guess");
    }

    @Test
    void namesTheKeyOfARootThatIsNone() {
        assertThatThrownBy(() -> client(settings(BANKID.keyStorePassword(), BANKID.keyStore())))
                .isInstanceOf(SettingNotValid.class)
                .hasMessageContaining("sluss.identification.bankid.trust-store");
    }

    @Test
    void refusesToAskMoreOftenThanBankIdAllows() {
        assertThatThrownBy(() -> new BankIdSettings(
                        BANKID.endpoint(),
                        null,
                        Secret.of(""),
                        null,
                        List.of(),
                        Duration.ofMillis(500),
                        Duration.ofMinutes(5)))
                .isInstanceOf(SettingNotValid.class)
                .hasMessageContaining("sluss.identification.bankid.collect-interval");
    }

    @Test
    void refusesAnAddressThatIsNotEncrypted() {
        assertThatThrownBy(() -> new BankIdSettings(
                        URI.create("http://bankid.example"),
                        null,
                        Secret.of(""),
                        null,
                        List.of(),
                        Duration.ofSeconds(2),
                        Duration.ofMinutes(5)))
                .isInstanceOf(SettingNotValid.class)
                .hasMessageContaining("sluss.identification.bankid.endpoint");
    }

    private static Answer refused(int status, String code, String details) {
        return se.sluss.simulators.bankid.BankIdError.answer(status, code, details);
    }

    private static void approve() {
        BANKID.scan(BANKID.qr(BANKID.outstanding().getFirst()), BO, "192.0.2.9")
                .orElseThrow()
                .approve();
    }

    private static BankIdSettings settings(String password, Path trustStore) {
        return new BankIdSettings(
                BANKID.endpoint(),
                BANKID.keyStore(),
                Secret.of(password),
                trustStore,
                List.of(),
                Duration.ofSeconds(2),
                Duration.ofMinutes(5));
    }

    private static BankIdClient client(BankIdSettings settings) {
        return new BankIdClient(
                settings.endpoint(), MutualTls.context(RelyingPartyKey.read(settings), settings.presentTrustStore()));
    }

    private static <T> T get(Mono<T> mono) {
        return Objects.requireNonNull(mono.block(SOON));
    }

    private static BankIdError refusal(Mono<?> mono) {
        return Objects.requireNonNull(mono.<BankIdError>map(ignored -> {
                    throw new AssertionError("was not refused");
                })
                .onErrorResume(BankIdTrouble.class, trouble -> Mono.just(trouble.error()))
                .block(SOON));
    }
}
