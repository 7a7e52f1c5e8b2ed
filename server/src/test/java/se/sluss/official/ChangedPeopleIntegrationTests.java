package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Channel;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.json.JsonArray;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Visit;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.SocketClient;
import se.sluss.testing.visit.Tenant;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class ChangedPeopleIntegrationTests {

    private static final String BO = "Bo Ek";
    private static final String CECILIA = "Cecilia Dahl";
    private static final String DAVID = "David Berg";
    private static final String MAIL = "david.berg@posten.example";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    private Changes changes;

    @BeforeEach
    void signIn() {
        Browser anna = browsers.fresh();
        anna.bearer(Tenant.bearerToken(Tenant.ANNA));
        changes = new Changes(anna);
    }

    @Test
    void endsTheSocketOfAParticipantWhoIsRemovedAndTakesEveryRight() {
        Booked booked = meetings.now(DAVID, BO);
        Browser david = browsers.identified(booked, DAVID);
        SocketClient socket = Changes.connect(david, booked, DAVID);
        SocketClient other = Changes.connect(browsers.identified(booked, BO), booked, BO);

        MeetingView view = changes.remove(booked, DAVID).read(MeetingView::read);

        assertThat(socket.ended()).isEqualTo("session-required");
        assertThat(david.visit(booked.invitation(DAVID)).code()).isEqualTo("session-required");
        assertThat(david.open(booked.token(DAVID)).code()).isEqualTo("link-not-valid");
        assertThat(view.participants()).extracting(ParticipantView::name).doesNotContain(DAVID);
        assertThat(other.heardMore()).isFalse();
    }

    @Test
    void invitesWhoIsAdded() {
        Booked booked = meetings.now(DAVID);
        var body = new JsonObject()
                .with("add", List.of(Changes.person("Cecilia Dahl", "070-174 06 07")), NewParticipant::json);

        MeetingView view = changes.change(booked, Changes.FIRST, body).read(MeetingView::read);

        assertThat(Changes.events(view, "Cecilia Dahl")).contains("INVITED");
        assertThat(Changes.events(view, DAVID)).doesNotContain("CHANGED");
    }

    @Test
    void invitesAnewWhoGetsAnotherNumberAndEndsWhatTheOldOneGave() {
        Booked booked = meetings.now(DAVID);
        Changes.connect(browsers.identified(booked, DAVID), booked, DAVID);
        String id = booked.participant(DAVID).id().toString();
        var changed = new JsonObject()
                .with("id", id)
                .with("now", Changes.person(DAVID, "070-174 06 08").json());

        MeetingView view = changes.change(
                        booked, Changes.FIRST, new JsonObject().with("change", new JsonArray(List.of(changed))))
                .read(MeetingView::read);

        assertThat(view.participants())
                .filteredOn(person -> person.name().equals(DAVID))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.id()).isNotEqualTo(id);
                    assertThat(person.mobile()).isEqualTo("+46701740608");
                });
        assertThat(browsers.fresh().open(booked.token(DAVID)).code()).isEqualTo("link-not-valid");
    }

    @Test
    void leavesTheSessionOfSomebodyWhoseIdentityIsNotTouched() {
        Booked booked = withMail("+46701799001");
        Browser david = browsers.identified(booked, DAVID);
        LocalDateTime start = Changes.localStart(booked).plusMinutes(5).truncatedTo(ChronoUnit.MINUTES);
        changes.change(
                booked, Changes.FIRST, Changes.times(start, start.plusHours(1)).with("subject", "Nytt ämne"));
        var interpreter = new NewParticipant(
                "David Karl Berg", MAIL, booked.mobile(DAVID), null, Means.SMS, null, Role.INTERPRETER, "en");

        changes.change(booked, "\"1\"", Changes.now(booked, DAVID, interpreter));

        var information =
                david.visit(booked.invitation(DAVID)).read(Visit::read).information();
        assertThat(Objects.requireNonNull(information).subject()).isEqualTo("Nytt ämne");
        assertThat(information.role()).isEqualTo(Role.INTERPRETER);
    }

    @Test
    void endsTheSessionOfWhoeverIdentifiesInAnotherWay() {
        Booked booked = withMail("+46701799002");
        Browser david = browsers.identified(booked, DAVID);
        var otherPhone = new NewParticipant(DAVID, MAIL, "+46701799003", null, Means.SMS, null, Role.PARTICIPANT, "sv");

        MeetingView view = changes.change(booked, Changes.FIRST, Changes.now(booked, DAVID, otherPhone))
                .read(MeetingView::read);

        assertThat(view.participants().getLast().id())
                .isEqualTo(booked.participant(DAVID).id().toString());
        assertThat(david.visit(booked.invitation(DAVID)).code()).isEqualTo("session-required");
    }

    @Test
    void bringsAChildToItsGuardianWhoIsThereAlready() {
        Booked booked = meetings.withChild(CECILIA, "Elsa Dahl");
        String guardian = booked.participant(CECILIA).id().toString();
        var body = new JsonObject().with("add", List.of(child("Alf Dahl", guardian)), NewParticipant::json);

        MeetingView view = changes.change(booked, Changes.FIRST, body).read(MeetingView::read);

        assertThat(view.participants().getLast().companionOf()).isEqualTo(guardian);
        assertThat(Changes.events(view, "Alf Dahl")).isEmpty();
    }

    @Test
    void takesTheChildAlongWhenItsGuardianGoes() {
        Booked booked = meetings.withChild(CECILIA, "Elsa Dahl");
        MeetingView view = changes.remove(booked, CECILIA).read(MeetingView::read);
        assertThat(view.participants()).extracting(ParticipantView::name).containsExactly(Booked.ANNA, DAVID);
    }

    @Test
    void leavesTheChildWithAGuardianWhoGetsAnotherNumber() {
        Booked booked = meetings.withChild(CECILIA, "Elsa Dahl");
        var body = Changes.now(booked, CECILIA, guardian("070-174 06 08"));

        MeetingView view = changes.change(booked, Changes.FIRST, body).read(MeetingView::read);

        String guardian = view.participants().getLast().id();
        assertThat(guardian).isNotEqualTo(booked.participant(CECILIA).id().toString());
        assertThat(view.participants())
                .filteredOn(person -> person.name().equals("Elsa Dahl"))
                .singleElement()
                .satisfies(child -> assertThat(child.companionOf()).isEqualTo(guardian));
    }

    @Test
    void leavesNoChildWithSomebodyWhoCannotAnswerForIt() {
        Booked booked = meetings.withChild(CECILIA, "Elsa Dahl");
        var body = Changes.now(booked, CECILIA, Changes.person(CECILIA, booked.mobile(CECILIA)));
        assertThat(changes.change(booked, Changes.FIRST, body)
                        .problem()
                        .errors()
                        .values())
                .containsExactly("is nobody who can answer for this person");
    }

    /** Somebody who is reached by mail, so that another phone is not another invitation. */
    private Booked withMail(String mobile) {
        var person = new Person(DAVID, MAIL, mobile, null, null);
        return meetings.book(
                Duration.ofMinutes(5),
                MeetingFixtures.OPEN,
                List.of(new Participant(
                        ParticipantId.random(),
                        Role.PARTICIPANT,
                        Channel.OUTSIDE_MAILBOX,
                        Means.SMS,
                        Assurance.SMS,
                        Locale.of("sv"),
                        person)));
    }

    private static NewParticipant guardian(String mobile) {
        return new NewParticipant(CECILIA, null, mobile, null, Means.E_IDENTITY, null, Role.GUARDIAN, "sv");
    }

    private static NewParticipant child(String name, String companionOf) {
        return new NewParticipant(name, null, null, null, Means.COMPANION, null, Role.CHILD, "sv", companionOf);
    }
}
