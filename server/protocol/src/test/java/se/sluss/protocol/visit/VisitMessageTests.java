package se.sluss.protocol.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.GoldenFile;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;

class VisitMessageTests {

    @Test
    void tellsNothingOfTheMeetingBeforeIdentification() throws Exception {
        assertThat(Visit.read(golden("visit")))
                .isEqualTo(new Visit(
                        "v1",
                        new OrganisationView("Ekdalens kommun", "08-123 456 00", "support@ekdalen.example"),
                        "sv",
                        List.of(
                                new MethodView(Method.SMS, null, null, "•• •• 06"),
                                new MethodView(Method.OIDC, "freja", "Freja", null),
                                new MethodView(Method.ENTRA, null, null, null)),
                        null));
    }

    @Test
    void tellsTheMeetingAfterIdentification() throws Exception {
        assertThat(Visit.read(golden("visit-identified")).information())
                .isEqualTo(new Information(
                        "Uppföljning",
                        "Rad ett\nRad två",
                        "2026-11-24T08:00:00Z",
                        "2026-11-24T08:45:00Z",
                        "Europe/Stockholm",
                        "2026-11-24T07:45:00Z",
                        "2026-11-24T07:50:00.250Z",
                        "2026-11-24T11:45:00Z",
                        MeetingState.SCHEDULED,
                        "Anna Lind",
                        "Bo Ek",
                        Role.PARTICIPANT,
                        List.of(new CompanionView("p2", "Elsa Dahl", true)),
                        List.of(new AttachmentView("a1", "Ritning.pdf", "application/pdf", 1_254_000)),
                        true));
    }

    @Test
    void readsTheStepsOfAnIdentification() throws Exception {
        assertThat(StartIdentification.read(golden("start-identification")))
                .isEqualTo(new StartIdentification(Method.SMS));
        assertThat(StartIdentification.read(golden("start-identification-bankid")))
                .isEqualTo(new StartIdentification(Method.BANKID, null, BankIdMode.SAME_DEVICE));
        assertThat(StartedIdentification.read(golden("started-identification")))
                .isEqualTo(new StartedIdentification(
                        Method.SMS, "•• •• 06", "2026-11-24T07:55:00Z", "2026-11-24T07:50:30Z", null));
        assertThat(StartedIdentification.read(golden("started-identification-entra")))
                .isEqualTo(new StartedIdentification(
                        Method.ENTRA, null, null, null, "https://login.example/authorize?state=x"));
        assertThat(SmsCode.read(golden("sms-code"))).isEqualTo(new SmsCode("429830"));
    }

    @Test
    void readsHowItGoesWithBankId() throws Exception {
        assertThat(BankIdProgress.read(golden("bankid-progress")))
                .isEqualTo(new BankIdProgress(
                        BankIdState.PENDING, BankIdMessage.START_APP, "data:image/svg+xml;base64,PHN2Zy8+", null));
        assertThat(BankIdReturn.read(golden("bankid-return"))).isEqualTo(new BankIdReturn("q83vEjRWeJASNFZ4kBI0Vg"));
    }

    @Test
    void readsTheAnswerToAnInvitation() throws Exception {
        assertThat(AnswerInvitation.read(golden("answer-invitation")).answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(InvitationView.read(golden("invitation-view")).answer()).isEqualTo(Answer.TENTATIVE);
    }

    @Test
    void readsWhoSitsBesideTheVisitor() throws Exception {
        assertThat(SayBeside.read(golden("say-beside")).companions()).containsExactly("p2", "p3");
    }

    @Test
    void readsTheTicket() throws Exception {
        assertThat(JoinTicket.read(golden("join-ticket")).expiresAt()).isEqualTo("2026-11-24T07:51:00Z");
    }

    @Test
    void refusesAMethodThatDoesNotExist() {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> StartIdentification.read(Json.parse("{\"method\":\"TRUST_ME\"}")));
    }

    private static Json golden(String name) throws MalformedJson {
        return Json.parse(GoldenFile.of(name).text());
    }
}
