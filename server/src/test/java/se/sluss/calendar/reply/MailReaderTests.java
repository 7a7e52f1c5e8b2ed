package se.sluss.calendar.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.calendar.reply.MailReply.Attendee;
import se.sluss.calendar.reply.MailReply.Participation;
import se.sluss.calendar.reply.MailReply.Subject;

class MailReaderTests {

    private static final String CECILIA = "cecilia.dahl@posten.example";

    @ParameterizedTest
    @CsvSource({
        "outlook, ACCEPTED, 2026-11-23T09:15:00Z",
        "gmail, TENTATIVE, 2026-11-23T09:20:00Z",
        "apple, DECLINED, 2026-11-23T09:30:00Z",
        "delegation, DELEGATED, 2026-11-23T09:50:00Z"
    })
    void readsAnswersOfManyMailPrograms(String program, Participation participation, Instant stampedAt) {
        assertThat(MailReader.read(SampleMails.named(program)))
                .isEqualTo(new Reading.Reply(new MailReply.Answered(
                        new Subject(SampleMails.UID, 1, stampedAt), List.of(new Attendee(CECILIA, participation)))));
    }

    @Test
    void readsTheTimeThatSomebodyProposesByTheZoneThatComesWithIt() {
        assertThat(MailReader.read(SampleMails.named("counter")))
                .isEqualTo(new Reading.Reply(new MailReply.Proposed(
                        new Subject(SampleMails.UID, 1, Instant.parse("2026-11-23T09:40:00Z")),
                        List.of(new Attendee(CECILIA, Participation.TENTATIVE)),
                        new MailReply.Proposal(
                                Instant.parse("2026-11-25T12:00:00Z"), Instant.parse("2026-11-25T13:00:00Z")))));
    }

    @Test
    void knowsWhichOfOurMailsCameBackFromWhom() {
        assertThat(MailReader.read(SampleMails.named("bounce")))
                .isEqualTo(
                        new Reading.Reply(new MailReply.NotDelivered("<" + SampleMails.UID + ">", CECILIA, "5.1.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"absence", "delay"})
    void knowsWhatProgramsWriteByThemselves(String name) {
        assertThat(MailReader.read(SampleMails.named(name))).isEqualTo(new Reading.Automatic());
    }

    @Test
    void leavesLettersToPeople() {
        assertThat(MailReader.read(SampleMails.named("letter"))).isEqualTo(new Reading.Other("a letter"));
    }

    @Test
    void readsAnObjectInAnotherCharacterSet() {
        String latin = SampleMails.around(reply("ATTENDEE;PARTSTAT=ACCEPTED;CN=Åsa:mailto:asa@posten.example"))
                .replace("charset=utf-8", "charset=iso-8859-1");

        assertThat(MailReader.read(latin.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(Reading.Reply.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-nothing", "\"\"", "utf-7\\\\", "=?utf-8?Q??="})
    void doesNotStumbleOverACharacterSetThatNobodyKnows(String charset) {
        String strange = SampleMails.around(reply("ATTENDEE;PARTSTAT=ACCEPTED:mailto:" + CECILIA))
                .replace("charset=utf-8", "charset=" + charset);

        assertThat(read(strange)).isInstanceOfAny(Reading.Reply.class, Reading.Other.class);
    }

    static Stream<String> hostile() {
        String attendee = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:" + CECILIA;
        return Stream.of(
                "",
                "\0\1\2",
                "Content-Type: ;;;\r\n\r\n",
                "Content-Type: multipart/mixed\r\n\r\nno boundary",
                nested(200),
                parts(5_000),
                SampleMails.around(""),
                SampleMails.around("BEGIN:VCALENDAR\r\n"),
                SampleMails.around("BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VEVENT\r\nBEGIN:VCALENDAR"),
                SampleMails.around("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(20_000)),
                SampleMails.around(reply((attendee + "\r\n").repeat(1_000).strip())),
                SampleMails.around(reply("X-LONG:" + "a".repeat(3_000_000))),
                SampleMails.around(reply(attendee).replace("SEQUENCE:1", "SEQUENCE:99999999999999999999")),
                SampleMails.around(reply(attendee).replace("UID:", "X-UID:")),
                SampleMails.around(reply(attendee).replace("DTSTAMP:20261123T091500Z", "DTSTAMP:yesterday")),
                SampleMails.around(reply(attendee).replace("METHOD:REPLY", "METHOD:REQUEST")),
                SampleMails.around(reply(attendee + "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2@mote.ekdalen.example")),
                SampleMails.around(reply(attendee)).replace("Encoding: 8bit", "Encoding: x-unknown"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void makesNothingOfHostileInput(String mail) {
        assertThat(read(mail)).isInstanceOf(Reading.Other.class);
    }

    /** Anything may stand anywhere: no prefix of a mail, and no mail with a damaged octet, may do harm. */
    @ParameterizedTest
    @ValueSource(strings = {"outlook", "gmail", "apple", "counter", "bounce"})
    void survivesDamageAnywhere(String name) {
        byte[] whole = SampleMails.named(name);
        for (int at = 0; at < whole.length; at += 23) {
            assertThat(MailReader.read(Arrays.copyOf(whole, at))).isNotNull();
            byte[] damaged = whole.clone();
            damaged[at] = (byte) (at % 2 == 0 ? 0 : 0xff);
            assertThat(MailReader.read(damaged)).isNotNull();
        }
    }

    private static Reading read(String mail) {
        return MailReader.read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static String reply(String attendees) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:test",
                "METHOD:REPLY",
                "BEGIN:VEVENT",
                "UID:" + SampleMails.UID,
                "DTSTAMP:20261123T091500Z",
                "SEQUENCE:1",
                attendees,
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    private static String nested(int depth) {
        var mail = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        return mail.append("Content-Type: text/calendar\r\n\r\n")
                .append(reply(""))
                .toString();
    }

    private static String parts(int number) {
        return "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(number) + "--b--\r\n";
    }
}
