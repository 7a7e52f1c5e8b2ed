package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.calendar.reply.SampleMails;
import se.sluss.meeting.Meeting;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.mail.ItipObject;
import se.sluss.simulators.mail.MailProgram;
import se.sluss.simulators.mail.Response;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class MailAnswersIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();
    private static final String INBOX = "INBOX";
    private static final String DONE = "Sluss";
    private static final String HERS = ":mailto:" + SimulatedWorld.CECILIA;

    /** Letters that tests have left in the inbox. */
    private static int left;

    private final Journey journey;
    private final DatabaseClient database;
    private final ReplyPost post = new ReplyPost(WORLD.mail());
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private int done;

    MailAnswersIntegrationTests(
            @Autowired WebTestClient http, @Autowired ApplicationContext server, @Autowired DatabaseClient database) {
        this.journey = new Journey(WORLD, http, server);
        this.database = database;
    }

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void waitForWhatIsOnItsWay() {
        await().atMost(Journey.SOON).until(() -> post.count(INBOX) == left);
        done = post.count(DONE);
    }

    @Test
    void takesTheAnswerOfAMailProgramAndPutsTheMailAway() {
        Meeting meeting = journey.invite(Invited.cecilia());
        arrived(meeting);
        cecilia().respond(cecilia().inbox().getFirst().id(), Response.ACCEPTED);

        awaitEvent(meeting, TimelineEvent.ACCEPTED);
        await().atMost(Journey.SOON).until(() -> post.count(DONE) == done + 1);
        assertThat(post.count(INBOX)).isEqualTo(left);
    }

    @Test
    void letsAnotherAnswerReplaceTheFirst() {
        Meeting meeting = journey.invite(Invited.cecilia());
        String uid = arrived(meeting).uid();

        post.send(ReplyPost.reply("REPLY", uid, 0, now.minusSeconds(9), "PARTSTAT=ACCEPTED" + HERS));
        post.send(ReplyPost.reply("REPLY", uid, 0, now.minusSeconds(5), "PARTSTAT=DECLINED" + HERS));

        awaitEvent(meeting, TimelineEvent.DECLINED);
        assertThat(journey.happened(meeting)).contains(TimelineEvent.ACCEPTED);
    }

    @Test
    void ignoresAnAnswerThatWasOvertakenByANewerOne() {
        Meeting meeting = journey.invite(Invited.cecilia());
        String uid = arrived(meeting).uid();

        post.send(ReplyPost.reply("REPLY", uid, 0, now.minusSeconds(5), "PARTSTAT=DECLINED" + HERS));
        post.send(ReplyPost.reply("REPLY", uid, 0, now.minusSeconds(9), "PARTSTAT=ACCEPTED" + HERS));

        awaitDone(2);
        assertThat(journey.happened(meeting)).contains(TimelineEvent.DECLINED).doesNotContain(TimelineEvent.ACCEPTED);
    }

    @Test
    void ignoresAnAnswerToATimeThatNoLongerHolds() {
        Meeting meeting = journey.invite(Invited.cecilia());
        String uid = arrived(meeting).uid();
        journey.move(meeting, Duration.ofHours(1));
        awaitEvent(meeting, TimelineEvent.CHANGE_SENT);

        post.send(ReplyPost.reply("REPLY", uid, 0, now.minusSeconds(5), "PARTSTAT=ACCEPTED" + HERS));
        awaitDone(1);
        assertThat(journey.happened(meeting)).doesNotContain(TimelineEvent.ACCEPTED);

        post.send(ReplyPost.reply("REPLY", uid, 1, now.minusSeconds(4), "PARTSTAT=TENTATIVE" + HERS));
        awaitEvent(meeting, TimelineEvent.TENTATIVE);
    }

    @Test
    void believesNobodyElse() {
        Meeting meeting = journey.invite(Invited.cecilia());
        String uid = arrived(meeting).uid();
        String withoutSeal = uid.substring(0, 36) + uid.substring(uid.indexOf('@'));

        post.send(ReplyPost.reply("REPLY", uid, 0, now, "PARTSTAT=ACCEPTED:mailto:mallory@evil.example"));
        post.send(ReplyPost.reply("REPLY", withoutSeal, 0, now, "PARTSTAT=ACCEPTED" + HERS));
        post.send(ReplyPost.reply("REPLY", forged(uid), 0, now, "PARTSTAT=ACCEPTED" + HERS));

        awaitDone(3);
        assertThat(journey.happened(meeting)).containsExactly(TimelineEvent.INVITED, TimelineEvent.SENT);
    }

    @Test
    void takesNoAnswerToAMeetingThatIsCancelled() {
        Meeting meeting = journey.invite(Invited.cecilia());
        String uid = arrived(meeting).uid();
        journey.change(meeting, Meeting::cancel);

        post.send(ReplyPost.reply("REPLY", uid, 9, now, "PARTSTAT=ACCEPTED" + HERS));

        awaitDone(1);
        assertThat(journey.happened(meeting)).doesNotContain(TimelineEvent.ACCEPTED);
    }

    @Test
    void showsTheOfficialWhichTimeSomebodyProposes() {
        Meeting meeting = journey.invite(Invited.cecilia());

        post.send(ReplyPost.reply("COUNTER", arrived(meeting).uid(), 0, now, "PARTSTAT=TENTATIVE" + HERS));

        awaitEvent(meeting, TimelineEvent.PROPOSED_TIME);
        assertThat(detail(meeting, TimelineEvent.PROPOSED_TIME)).isEqualTo("2027-01-12T09:00:00Z/2027-01-12T10:00:00Z");
        assertThat(journey.happened(meeting)).doesNotContain(TimelineEvent.TENTATIVE);
    }

    @Test
    void saysOnceThatAnInvitationIsPersonal() {
        Meeting meeting = journey.invite(Invited.cecilia());
        String uid = arrived(meeting).uid();
        int before = cecilia().inbox().size();

        String delegated = "PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:eva.holm@posten.example\"" + HERS;
        post.send(ReplyPost.reply("REPLY", uid, 0, now.minusSeconds(9), delegated));
        post.send(ReplyPost.reply("REPLY", uid, 0, now.minusSeconds(5), delegated));

        awaitDone(2);
        await().atMost(Journey.SOON).until(() -> cecilia().inbox().size() == before + 1);
        var letter = cecilia().inbox().getFirst();
        assertThat(letter.subject()).isEqualTo("Your invitation is personal – Ekdalens kommun");
        assertThat(letter.calendar().map(ItipObject::uid)).contains(uid);
        assertThat(journey.happened(meeting)).contains(TimelineEvent.DELEGATED);
    }

    @Test
    void noticesThatAnInvitationCameBack() {
        Meeting meeting = journey.invite(Invited.cecilia());
        arrived(meeting);
        String messageId = cecilia().inbox().getFirst().messageId();
        String report = SampleMails.text("bounce").replace("<" + SampleMails.UID + ">", messageId);

        post.send(report);
        post.send(report);
        post.send(report.replace(SimulatedWorld.CECILIA, "mallory@evil.example")
                .replace("Cecilia.Dahl@posten.example", "mallory@evil.example"));

        awaitDone(3);
        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.NOT_SENT);
        assertThat(detail(meeting, TimelineEvent.NOT_SENT)).isEqualTo("BOUNCED");
    }

    @Test
    void putsAbsenceNotesAwayAndLeavesLettersUnreadToPeople() {
        int unread = post.unread(INBOX);
        post.send(SampleMails.text("letter"));
        post.send(SampleMails.text("absence"));

        awaitDone(1);
        assertThat(post.unread(INBOX)).isEqualTo(unread + 1);
        left++;
    }

    @Test
    void doesNothingTwiceWhenItMustReadEverythingAgain() {
        Meeting meeting = journey.invite(Invited.cecilia());
        String reply = ReplyPost.reply("REPLY", arrived(meeting).uid(), 0, now, "PARTSTAT=ACCEPTED" + HERS);
        post.send(reply);
        awaitDone(1);

        database.sql("delete from mailbox_position").then().block(Journey.SOON);
        post.send(reply);

        awaitDone(2);
        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.ACCEPTED);
    }

    @Test
    void goesOnWithServersThatWereAwayAndLostEverything() {
        Meeting before = journey.invite(Invited.cecilia());
        post.send(ReplyPost.reply("REPLY", arrived(before).uid(), 0, now, "PARTSTAT=ACCEPTED" + HERS));
        awaitDone(1);

        WORLD.mail().goAway();
        Meeting meeting = journey.invite(Invited.cecilia());
        WORLD.mail().comeBack();
        left = 0;
        done = 0;

        post.send(ReplyPost.reply("REPLY", arrived(meeting).uid(), 0, now, "PARTSTAT=TENTATIVE" + HERS));
        awaitEvent(meeting, TimelineEvent.TENTATIVE);
        awaitDone(1);
    }

    @Test
    void goesOnAfterMailThatNobodyCanRead() {
        Meeting meeting = journey.invite(Invited.cecilia());
        String uid = arrived(meeting).uid();
        post.send("Subject: \0\1\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n--\r\n--");
        post.send(
                ReplyPost.reply("REPLY", uid, 0, now, "PARTSTAT=ACCEPTED;CN=\"" + "x".repeat(1_200_000) + "\"" + HERS));
        post.send(ReplyPost.reply("REPLY", uid, 0, now, "PARTSTAT=ACCEPTED" + HERS));

        awaitEvent(meeting, TimelineEvent.ACCEPTED);
        left += 2;
    }

    private static MailProgram cecilia() {
        return WORLD.mail().program(SimulatedWorld.CECILIA, "Cecilia Dahl");
    }

    /** Waits for the request, which is then the newest mail. */
    private ItipObject arrived(Meeting meeting) {
        Instant start = meeting.occurrences().getFirst().startsAt();
        await().atMost(Journey.SOON).until(() -> cecilia().inbox().stream()
                .flatMap(letter -> letter.calendar().stream())
                .anyMatch(object -> object.start().equals(start)));
        return cecilia().inbox().getFirst().calendar().orElseThrow();
    }

    private static String forged(String uid) {
        char last = uid.charAt(uid.indexOf('@') - 1);
        return uid.replace(last + "@", (last == '0' ? '1' : '0') + "@");
    }

    private void awaitEvent(Meeting meeting, TimelineEvent event) {
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(event));
    }

    private void awaitDone(int more) {
        await().atMost(Journey.SOON).until(() -> post.count(DONE) == done + more);
    }

    private String detail(Meeting meeting, TimelineEvent event) {
        List<TimelineEntry> timeline = journey.timeline(meeting);
        return Objects.requireNonNull(timeline.stream()
                .filter(entry -> entry.event() == event)
                .findFirst()
                .orElseThrow()
                .detail());
    }
}
