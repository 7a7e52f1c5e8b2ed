package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.signal.Role;

/** An official books, and sees what was booked. */
class BookingIntegrationTests extends WithBookingForm {

    @Autowired
    DatabaseClient database;

    @Test
    void booksAndInvites() {
        MeetingView view = booked(booking(NewPeople.CECILIA));
        assertThat(view.leaderLink()).startsWith("http://localhost:8080/m#").hasSize(24 + 43);
        assertThat(Instant.parse(view.startsAt()))
                .isEqualTo(start.atZone(ZoneId.of(ZONE)).toInstant());
        assertThat(view.participants()).extracting("name").containsExactly("Anna Lind", "Cecilia Dahl");
        assertThat(view.participants().getLast().mobile()).isEqualTo("+46701740607");
        assertThat(view.participants().getLast().timeline()).extracting("event").contains("INVITED");
    }

    @Test
    void showsAMeetingToWhoeverBookedItWithoutTheLink() {
        MeetingView view = booked(booking(NewPeople.CECILIA));
        get(EntraTenant.ANNA, "/api/meetings/" + view.id())
                .expectStatus()
                .isOk()
                .expectBody(MeetingView.class)
                .value(found -> {
                    assertThat(found.subject()).isEqualTo("Samtal om bostad");
                    assertThat(found.leaderLink()).isNull();
                });
        get(EntraTenant.ANNA, "/api/meetings")
                .expectBodyList(MeetingView.class)
                .value(found -> assertThat(found).extracting("id").contains(view.id()));
    }

    @Test
    void hidesAMeetingFromOtherOfficials() {
        MeetingView view = booked(booking(NewPeople.CECILIA));
        get(EntraTenant.BO, "/api/meetings/" + view.id()).expectStatus().isNotFound();
        get(EntraTenant.BO, "/api/meetings").expectBodyList(MeetingView.class).hasSize(0);
        get(EntraTenant.BO, "/api/meetings/no-id").expectStatus().isNotFound();
    }

    @Test
    void answersARepeatedRequestWithTheSameMeeting() {
        String key = UUID.randomUUID().toString();
        MeetingView first = bookedWithKey(key);
        MeetingView second = bookedWithKey(key);
        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void keepsAPersonalNumberToItself() {
        MeetingView view =
                booked(of("sensitive", NewPeople.person("740214-9814", Means.E_IDENTITY, "LOA4", Role.PARTICIPANT)));
        assertThat(view.participants().getLast().expected()).isTrue();
        assertThat(view.participants().getLast().assurance()).isEqualTo("LOA4");
        get(EntraTenant.ANNA, "/api/meetings/" + view.id())
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("9814"));
    }

    @Test
    void showsWhatAParticipantAnswered() {
        MeetingView view = booked(booking(NewPeople.CECILIA));
        var answer = database.sql("update invitation set answer = 'ACCEPTED' where participant_id = :id")
                .bind("id", UUID.fromString(view.participants().getLast().id()))
                .then();
        StepVerifier.create(answer).verifyComplete();
        get(EntraTenant.ANNA, "/api/meetings/" + view.id())
                .expectBody()
                .jsonPath("$.participants[1].answer")
                .isEqualTo("ACCEPTED")
                .jsonPath("$.participants[1].booking")
                .isEqualTo("NONE");
    }

    @Test
    void offersTheMeetingTypesInTheLanguageAskedFor() {
        get(EntraTenant.ANNA, "/api/meeting-types?language=en")
                .expectBody()
                .jsonPath("$[0].id")
                .isEqualTo("open")
                .jsonPath("$[0].name")
                .isEqualTo("Open consultation");
    }

    @Test
    void tellsTheBookingFormWhereToSignIn() {
        client.get()
                .uri("/api/sign-in-settings")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.authority")
                .isEqualTo(ENTRA.simulator().authority())
                .jsonPath("$.scope")
                .isEqualTo("api://" + EntraTenant.API + "/Meeting.ReadWrite");
    }

    private MeetingView bookedWithKey(String key) {
        return created(post(key, booking(NewPeople.CECILIA).json().text()));
    }
}
