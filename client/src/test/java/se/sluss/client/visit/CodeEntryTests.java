package se.sluss.client.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.browser.http.Trouble;
import se.sluss.client.visit.VisitStage.EnterCode;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.client.visit.VisitStage.Stopped;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;

class CodeEntryTests {

    private final VisitFixture page = new VisitFixture();
    private final FakeVisitApi api = page.api;
    private final VisitModel model = page.model;

    @Test
    void sendsACodeAndIdentifiesWithIt() {
        enterCode();
        model.code().submit(" 429 830 ");
        assertThat(api.calls()).contains("submit v1 429830");
        api.answer(Visits.identified());
        assertThat(model.stage()).isInstanceOf(Informed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef"})
    void asksForSixDigitsBeforeItTroublesTheServer(String typed) {
        enterCode();
        model.code().submit(typed);
        assertThat(page.trouble().code()).isEqualTo(ErrorCode.NOT_VALID);
        assertThat(api.calls()).noneMatch(call -> call.startsWith("submit"));
    }

    @Test
    void tellsHowManyAttemptsAreLeft() {
        enterCode();
        model.code().submit("000000");
        api.refuse(ErrorCode.CODE_WRONG, 3);
        assertThat(((Trouble.Refusal) page.trouble()).problem().attemptsLeft()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"INVITATION_LOCKED", "LINK_NOT_VALID", "MEETING_CANCELLED", "MEETING_OVER", "OTHER_PERSON"})
    void stopsWhenNoCodeCanHelp(ErrorCode code) {
        enterCode();
        model.code().submit("000000");
        api.refuse(code);
        assertThat(model.stage()).isInstanceOfSatisfying(Stopped.class, stopped -> {
            assertThat(stopped.trouble().code()).isEqualTo(code);
            assertThat(stopped.organisation()).isNotNull();
        });
    }

    @Test
    void startsOverWhenTheSessionHasEnded() {
        enterCode();
        model.code().submit("429830");
        api.refuse(ErrorCode.SESSION_REQUIRED);
        api.refuse(ErrorCode.SESSION_REQUIRED);
        api.answer(Visits.unknown(Method.SMS));
        assertThat(model.stage()).isInstanceOf(Identify.class);
    }

    @Test
    void countsTheCodesThatWereSent() {
        enterCode();
        model.code().resend();
        api.answer(Visits.codeSent());
        assertThat(model.stage()).isInstanceOfSatisfying(EnterCode.class, stage -> assertThat(stage.sent())
                .isEqualTo(2));
    }

    @Test
    void staysWithTheOldCodeWhenNoNewOneCanBeSent() {
        enterCode();
        model.code().resend();
        api.refuse(ErrorCode.TOO_MANY_REQUESTS);
        assertThat(page.trouble().code()).isEqualTo(ErrorCode.TOO_MANY_REQUESTS);
    }

    @Test
    void goesBackToTheMethodsWhenCancelled() {
        enterCode();
        model.code().cancel();
        assertThat(api.calls()).contains("cancel v1");
        assertThat(model.stage()).isInstanceOf(Identify.class);
    }

    private void enterCode() {
        page.identify(Method.SMS);
        model.startIdentification();
        api.answer(Visits.codeSent());
        assertThat(model.stage()).isInstanceOf(EnterCode.class);
    }
}
