package se.sluss.addin.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.addin.fake.FakeClock;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

class DraftCheckTests {

    private static final String START = "2026-11-24T09:00";
    private static final String END = "2026-11-24T09:30";
    private static final DraftParticipant CECILIA = DraftSamples.cecilia("cecilia@posten.example", "0701740607");

    private final FakeClock clock = new FakeClock("2026-11-24T08:00");

    @Test
    void findsNothingWrongWithACompleteDraft() {
        assertThatFlawsOf(DraftSamples.complete()).isEmpty();
    }

    @Test
    void namesEveryEmptyFieldInTheOrderOfTheForm() {
        var nobody = new DraftParticipant("", "", "", "", Means.SMS, "", Role.PARTICIPANT, "sv", "");
        assertThatFlawsOf(DraftSamples.with(" ", "", "", nobody))
                .containsExactly(
                        new FieldFlaw("subject", Flaw.SUBJECT_MISSING),
                        new FieldFlaw("start", Flaw.TIME_MISSING),
                        new FieldFlaw("end", Flaw.TIME_MISSING),
                        new FieldFlaw("participants[0].name", Flaw.NAME_MISSING),
                        new FieldFlaw("participants[0].mobile", Flaw.MOBILE_MISSING_FOR_CODE));
    }

    @Test
    void refusesAStartThatHasPassed() {
        assertThatFlawsOf(DraftSamples.with("Samtal", "2026-11-24T07:59", END, CECILIA))
                .containsExactly(new FieldFlaw("start", Flaw.TIME_PAST));
    }

    @Test
    void refusesTimesThatTheClockIsSetForwardPast() {
        var stockholm = new FakeClock("2027-03-01T08:00", ZoneId.of("Europe/Stockholm"));
        var night = DraftSamples.with("Samtal", "2027-03-28T02:00", "2027-03-28T02:59", CECILIA);
        assertThat(DraftCheck.flaws(night, stockholm.now(), stockholm))
                .containsExactly(new FieldFlaw("start", Flaw.TIME_SKIPPED), new FieldFlaw("end", Flaw.TIME_SKIPPED));
    }

    @Test
    void takesTimesThatTheClockShowsTwice() {
        var stockholm = new FakeClock("2026-10-01T08:00", ZoneId.of("Europe/Stockholm"));
        var night = DraftSamples.with("Samtal", "2026-10-25T02:15", "2026-10-25T02:45", CECILIA);
        assertThat(DraftCheck.flaws(night, stockholm.now(), stockholm)).isEmpty();
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        assertThatFlawsOf(DraftSamples.with("Samtal", START, START, CECILIA))
                .containsExactly(new FieldFlaw("end", Flaw.END_NOT_AFTER_START));
    }

    @Test
    void needsNoMobileOfSomebodyWhoSignsIn() {
        assertThatFlawsOf(withPerson(new DraftParticipant(
                        "Bo Ek", "bo@ekdalen.example", "", "", Means.STAFF, "", Role.CO_LEADER, "sv", "")))
                .isEmpty();
    }

    @Test
    void needsSomeWayToReachAPerson() {
        assertThatFlawsOf(withPerson(
                        new DraftParticipant("Bo Ek", "", "", "", Means.VOUCHED, "", Role.PARTICIPANT, "sv", "")))
                .containsExactly(new FieldFlaw("participants[0].email", Flaw.CONTACT_MISSING));
    }

    @Test
    void needsAnAddressOfSomebodyWhoLeadsAlong() {
        assertThatFlawsOf(withPerson(
                        new DraftParticipant("Bo Ek", "", "", "", Means.STAFF, "", Role.CO_LEADER, "sv", "")))
                .containsExactly(new FieldFlaw("participants[0].email", Flaw.STAFF_ADDRESS_MISSING));
    }

    @Test
    void needsSomebodyForAChildToSitBeside() {
        assertThatFlawsOf(DraftSamples.with("Samtal", START, END, DraftSamples.guardian(), DraftSamples.child("0")))
                .isEmpty();
        assertThatFlawsOf(DraftSamples.with("Samtal", START, END, CECILIA, DraftSamples.child("0")))
                .containsExactly(new FieldFlaw("participants[1].companionOf", Flaw.COMPANION_MISSING));
        assertThatFlawsOf(DraftSamples.with("Samtal", START, END, CECILIA, DraftSamples.child("")))
                .containsExactly(new FieldFlaw("participants[1].companionOf", Flaw.COMPANION_MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cecilia", "@posten.example", "cecilia@posten", "cecilia@posten.", "c d@posten.example"})
    void refusesWhatIsNoAddress(String typed) {
        assertThatFlawsOf(withPerson(DraftSamples.cecilia(typed, "0701740607")))
                .containsExactly(new FieldFlaw("participants[0].email", Flaw.EMAIL_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"070", "070-174 O6 07", "46+701740607", "0701740607070174060"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatFlawsOf(withPerson(DraftSamples.cecilia("", typed)))
                .containsExactly(new FieldFlaw("participants[0].mobile", Flaw.MOBILE_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"070-174 06 07", "+46 70 174 06 07", "(070) 174/0607"})
    void takesNumbersAsPeopleWriteThem(String typed) {
        assertThatFlawsOf(withPerson(DraftSamples.cecilia("", typed))).isEmpty();
    }

    private static Draft withPerson(DraftParticipant person) {
        return DraftSamples.with("Samtal", START, END, person);
    }

    private ListAssert<FieldFlaw> assertThatFlawsOf(Draft draft) {
        return assertThat(DraftCheck.flaws(draft, clock.now(), clock));
    }
}
