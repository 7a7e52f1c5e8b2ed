package se.sluss.client.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.sluss.browser.http.Trouble;
import se.sluss.client.media.Device;
import se.sluss.client.media.DeviceTrouble;
import se.sluss.client.visit.Countdown;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.Problem;
import se.sluss.protocol.signal.Companion;
import se.sluss.protocol.signal.DoorNotice;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;

class TextsTests {

    private final Texts swedish = Language.SWEDISH.texts();
    private final Texts english = Language.ENGLISH.texts();

    @Test
    void nameEveryControlAsTheGuideDoes() {
        assertThat(swedish.identifyLead(new MethodView(Method.SMS, null, null, null)))
                .isEqualTo("För att ta del av den säkra informationen, vänligen identifiera dig med SMS");
        assertThat(swedish.identifyLead(new MethodView(Method.BANKID, null, null, null)))
                .endsWith("vänligen identifiera dig med Svensk e-legitimation");
        assertThat(swedish.chooseMethod()).isEqualTo("Välj identifieringsmetod");
        assertThat(swedish.startIdentification()).isEqualTo("Starta identifiering");
        assertThat(swedish.codeField()).isEqualTo("Skriv in koden du ska ha fått i ditt sms");
        assertThat(swedish.identify()).isEqualTo("Identifiera");
        assertThat(swedish.resendCode()).isEqualTo("Skicka ny kod");
        assertThat(swedish.cancel()).isEqualTo("Avbryt");
        assertThat(swedish.connect()).isEqualTo("Anslut");
        assertThat(swedish.attachments()).isEqualTo("Bifogade filer");
        assertThat(swedish.testDevices()).isEqualTo("Testa kamera och mikrofon");
    }

    @Test
    void leadThroughBankIdAsTheGuideDoes() {
        assertThat(swedish.bankIdSteps())
                .containsExactly(
                        "Öppna BankID-appen i din enhet.",
                        "Tryck på QR-symbolen.",
                        "Rikta kameran mot QR-koden.",
                        "Följ processen i BankID-appen.");
        assertThat(swedish.qrCode()).isEqualTo("QR-kod för BankID");
        assertThat(swedish.startOnThisDevice()).isEqualTo("Starta på denna enhet");
        assertThat(english.qrCode()).isEqualTo("QR code for BankID");
        assertThat(english.startOnThisDevice()).isEqualTo("Start on this device");
    }

    @Test
    void neverCallAChildIdentified() {
        var elsa = new Companion("Elsa Dahl", true);
        assertThat(swedish.companion(elsa, "Cecilia Dahl"))
                .isEqualTo("Elsa Dahl, tillsammans med Cecilia Dahl · har inte identifierat sig själv");
        assertThat(english.companion(elsa, "Cecilia Dahl"))
                .isEqualTo("Elsa Dahl, with Cecilia Dahl · has not identified");
        assertThat(swedish.companion(new Companion("Elsa Dahl", false), "Cecilia Dahl"))
                .endsWith("inte bekräftad på plats");
    }

    @ParameterizedTest
    @EnumSource(BankIdMessage.class)
    void haveASentenceForEverythingThatBankIdHasToSay(BankIdMessage message) {
        assertThat(swedish.bankId(message)).endsWith(".").isNotEqualTo(english.bankId(message));
    }

    @Test
    void nameTheRoomAsTheGuideDoes() {
        assertThat(swedish.microphone()).isEqualTo("Mikrofon");
        assertThat(swedish.camera()).isEqualTo("Kamera");
        assertThat(swedish.joinMeeting()).isEqualTo("Anslut till mötet");
        assertThat(swedish.lobby()).isEqualTo("Lobby");
        assertThat(swedish.leaveLobby()).isEqualTo("Lämna");
        assertThat(swedish.leaveMeeting()).isEqualTo("Lämna mötet");
        assertThat(swedish.inLobby()).isEqualTo("I lobbyn");
        assertThat(swedish.admit()).isEqualTo("Släpp in");
        assertThat(swedish.refuse()).isEqualTo("Neka");
    }

    @Test
    void nameTheSameThingsInEnglish() {
        assertThat(english.chooseMethod()).isEqualTo("Choose how to identify");
        assertThat(english.codeField()).isEqualTo("Enter the code sent to you by text message");
        assertThat(english.connect()).isEqualTo("Connect");
        assertThat(english.joinMeeting()).isEqualTo("Join the meeting");
        assertThat(english.leaveMeeting()).isEqualTo("Leave the meeting");
        assertThat(english.inLobby()).isEqualTo("In the lobby");
        assertThat(english.admit()).isEqualTo("Admit");
        assertThat(english.refuse()).isEqualTo("Refuse");
    }

    @ParameterizedTest
    @EnumSource(DoorNotice.Kind.class)
    void tellTheLeaderWhatHappensBeforeTheLobby(DoorNotice.Kind kind) {
        var notice = new DoorNotice("n1", kind, "Bo Ek", "Erik Falk", "BankID", "");
        assertThat(swedish.notice(notice)).contains("Bo Ek").isNotEqualTo(english.notice(notice));
    }

    @Test
    void nameWhatTheLeaderDoesBeforeTheLobby() {
        assertThat(swedish.vouch()).isEqualTo("Intyga");
        assertThat(english.vouch()).isEqualTo("Vouch");
        assertThat(swedish.unlock()).isEqualTo("Lås upp");
        assertThat(english.unlock()).isEqualTo("Unlock");
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void haveASentenceForEveryRefusal(ErrorCode code) {
        assertThat(swedish.refusal(code)).endsWith(".").isNotEqualTo(english.refusal(code));
    }

    @Test
    void sayWhenToTryAgainAndWhatToTellTheSupport() {
        var trouble = new Trouble.Refusal(new Problem(ErrorCode.INTERNAL, 120, 0, "a1b2"));
        assertThat(swedish.trouble(trouble)).contains("om 2 minuter").contains("a1b2");
        assertThat(swedish.trouble(new Trouble.Unreachable())).contains("internetanslutning");
    }

    @ParameterizedTest
    @EnumSource(DeviceTrouble.class)
    void helpWithATroubleOfBothDevicesOnce(DeviceTrouble trouble) {
        assertThat(swedish.troubleOfBoth(trouble)).isNotEqualTo(english.troubleOfBoth(trouble));
    }

    @Test
    void helpWithEveryTroubleOfEveryDevice() {
        for (Device device : Device.values()) {
            for (DeviceTrouble trouble : DeviceTrouble.values()) {
                assertThat(swedish.trouble(device, trouble)).isNotEqualTo(english.trouble(device, trouble));
            }
        }
    }

    @Test
    void countDownInTheUnitsThatMatter() {
        assertThat(swedish.opensIn(new Countdown(90))).isEqualTo("Öppnar om 1 min 30 s");
        assertThat(swedish.opensIn(new Countdown(3_660))).isEqualTo("Öppnar om 1 tim 1 min");
        assertThat(english.opensIn(new Countdown(90_000))).isEqualTo("Opens in 1 d 1 h");
    }

    @Test
    void areFoundByTheTagOfTheirLanguage() {
        assertThat(Language.of("sv-SE")).isEqualTo(Language.SWEDISH);
        assertThat(Language.of("en")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("fi")).isNull();
        assertThat(Language.of(null)).isNull();
    }
}
