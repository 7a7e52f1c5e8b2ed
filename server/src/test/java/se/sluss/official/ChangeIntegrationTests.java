package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.visit.MeetingState;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.SocketClient;
import se.sluss.testing.visit.Tenant;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class ChangeIntegrationTests {

    private static final String DAVID = "David Berg";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    private Browser anna;
    private Changes changes;

    @BeforeEach
    void signIn() {
        anna = browsers.fresh();
        anna.bearer(Tenant.bearerToken(Tenant.ANNA));
        changes = new Changes(anna);
    }

    @Test
    void movesAMeetingAndRaisesItsEntityTag() {
        Booked booked = meetings.now(DAVID);
        LocalDateTime start = Changes.localStart(booked).plusDays(2).truncatedTo(ChronoUnit.MINUTES);

        Answer answer = changes.change(booked, Changes.FIRST, Changes.times(start, start.plusHours(1)));

        MeetingView view = answer.read(MeetingView::read);
        assertThat(Instant.parse(view.startsAt()))
                .isEqualTo(start.atZone(booked.meeting().zone()).toInstant());
        assertThat(view.revision()).isOne();
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(Changes.events(view, DAVID)).contains("CHANGED");
        assertThat(anna.get(Changes.path(booked)).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void letsOnlyOneOfTwoOfficialsWin() {
        Booked booked = meetings.now(DAVID);

        var answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> changes.change(booked, Changes.FIRST, new JsonObject().with("subject", "Ämne " + i)))
                .map(answer -> answer.status() == 200 ? "won" : answer.code())
                .toList();

        assertThat(answers).containsOnlyOnce("won").contains("changed-meanwhile");
        assertThat(changes.read(booked).revision()).isOne();
    }

    @Test
    void changesNothingWithoutTheEntityTag() {
        Booked booked = meetings.now(DAVID);
        assertThat(changes.change(booked, "*", new JsonObject()).problem().errors())
                .containsKey("If-Match");
        assertThat(anna.delete(Changes.path(booked), "\"7\"", "").code()).isEqualTo("changed-meanwhile");
    }

    @Test
    void changesOnceWhenTheSameRequestComesTwice() {
        Booked booked = meetings.now(DAVID);
        var subject = new JsonObject().with("subject", "Nytt ämne");

        anna.patch(Changes.path(booked), Changes.FIRST, "same", subject);
        Answer again = anna.patch(Changes.path(booked), Changes.FIRST, "same", subject);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.read(MeetingView::read).revision()).isOne();
    }

    @Test
    void hidesItFromOtherOfficials() {
        Booked booked = meetings.now(DAVID);
        Browser bo = browsers.fresh();
        bo.bearer(Tenant.bearerToken(Tenant.BO));
        assertThat(bo.delete(Changes.path(booked), Changes.FIRST, "").status()).isEqualTo(404);
        assertThat(changes.read(booked).state()).isEqualTo(MeetingState.SCHEDULED);
    }

    @Test
    void takesTheNeutralTextAwayAndKeepsTheRest() {
        Booked booked = meetings.now(DAVID);
        changes.change(
                booked,
                Changes.FIRST,
                new JsonObject().with("neutralText", "Ta med papper.").with("description", ""));

        MeetingView view = changes.change(booked, "\"1\"", new JsonObject().with("neutralText", ""))
                .read(MeetingView::read);

        assertThat(view.neutralText()).isNull();
        assertThat(view.description()).isNull();
        assertThat(view.subject()).isEqualTo(ReadyMeetings.SUBJECT);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        Booked booked = meetings.now(DAVID);
        var wrong = new JsonObject()
                .with("subject", " ")
                .with("start", "2026-11-24T09:00")
                .withStrings("remove", List.of("nobody"))
                .with("add", List.of(Changes.person("Nils", "08-123")), NewParticipant::json);

        assertThat(changes.change(booked, Changes.FIRST, wrong).problem().errors())
                .containsOnlyKeys("subject", "end", "remove[0]", "add[0].email", "add[0].mobile");
        assertThat(changes.change(booked, Changes.FIRST, new JsonObject().with("type", "none"))
                        .problem()
                        .errors())
                .containsOnlyKeys("type");
    }

    @Test
    void endsEverySocketOfACancelledMeetingWithTheReason() {
        Booked booked = meetings.now(DAVID);
        SocketClient leader = Changes.connect(browsers.identified(booked, Booked.ANNA), booked, Booked.ANNA);
        Browser david = browsers.identified(booked, DAVID);
        SocketClient socket = Changes.connect(david, booked, DAVID);

        Answer answer = anna.delete(Changes.path(booked), Changes.FIRST, "");

        assertThat(answer.read(MeetingView::read).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(socket.ended()).isEqualTo("meeting-cancelled");
        assertThat(leader.ended()).isEqualTo("meeting-cancelled");
        assertThat(david.ticket(booked.invitation(DAVID)).code()).isEqualTo("meeting-cancelled");
        assertThat(changes.change(booked, "\"1\"", new JsonObject()).code()).isEqualTo("meeting-cancelled");
    }

    @Test
    void cancelsTheMeetingWithItsOnlyOccurrence() {
        Booked booked = meetings.now(DAVID);
        Answer answer = anna.delete(
                Changes.path(booked) + "/occurrences/" + booked.occurrence().id(), Changes.FIRST, "");
        assertThat(answer.read(MeetingView::read).state()).isEqualTo(MeetingState.CANCELLED);
    }
}
