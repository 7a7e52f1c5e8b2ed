package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.meeting.Meeting;
import se.sluss.record.TimelineEvent;
import se.sluss.testing.SlussIntegrationTest;

/** An invitation there and its answer back, through mail servers that others wrote. */
@Tag("long")
@EnabledIf(
        value = "se.sluss.invitation.DebianMail#isInstalled",
        disabledReason = "needs root and the Debian packages postfix and dovecot-imapd")
@SlussIntegrationTest
class DebianMailIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();
    private static final Pattern UID = Pattern.compile("\\nUID:(\\S+)");
    private static final String HERS = ":mailto:" + SimulatedWorld.CECILIA;

    private static @Nullable DebianMail started;

    private final Journey journey;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    DebianMailIntegrationTests(@Autowired WebTestClient http, @Autowired ApplicationContext server) {
        this.journey = new Journey(WORLD, http, server);
    }

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) throws Exception {
        var mail = new DebianMail();
        started = mail;
        WORLD.register(registry);
        registry.add("spring.mail.port", mail::smtpPort);
        registry.add("sluss.mail.imap.host", () -> "localhost");
        registry.add("sluss.mail.imap.port", mail::imapPort);
        registry.add("sluss.mail.imap.password", () -> DebianMail.PASSWORD);
        registry.add("sluss.mail.imap.tls", () -> "starttls");
        registry.add("sluss.mail.imap.trusted-certificates", mail::certificate);
        // What arrives meanwhile must be announced.
        registry.add("sluss.mail.imap.look-again", () -> "29m");
    }

    @AfterAll
    static void close() throws Exception {
        if (started != null) {
            started.stop();
        }
        WORLD.close();
    }

    @Test
    void takesTheAnswerToAnInvitationAndCallsTheMeetingOff() throws Exception {
        Meeting meeting = journey.invite(Invited.cecilia());
        await().atMost(Journey.SOON).until(() -> objects().size() == 1);
        String request = objects().getFirst();
        assertThat(request).contains("METHOD:REQUEST");

        mail().send(SimulatedWorld.SENDER, ReplyPost.reply("REPLY", uid(request), 0, now, "PARTSTAT=ACCEPTED" + HERS));

        journey.awaitEvent(meeting, TimelineEvent.ACCEPTED);
        await().atMost(Journey.SOON).until(() -> mail().mails("mote", ".Sluss").size() == 1);
        assertThat(mail().mails("mote", "")).isEmpty();

        journey.change(meeting, Meeting::cancel);

        await().atMost(Journey.SOON).until(() -> objects().size() == 2);
        assertThat(objects().getLast()).contains("METHOD:CANCEL").contains("UID:" + uid(request));
    }

    @Test
    void learnsFromThisServerThatNobodyIsThere() {
        Meeting meeting = journey.invite(Invited.eva());

        journey.awaitEvent(meeting, TimelineEvent.NOT_SENT);
    }

    private static DebianMail mail() {
        return Objects.requireNonNull(started);
    }

    /** The calendar objects in Cecilia's inbox, oldest first. */
    private static List<String> objects() {
        return mail().mails("cecilia.dahl", "").stream()
                .map(DebianMailIntegrationTests::object)
                .toList();
    }

    private static String uid(String object) {
        var uid = UID.matcher(object);
        assertThat(uid.find()).isTrue();
        return uid.group(1);
    }

    /** Unfolded, with plain ends of lines. */
    private static String object(Part mail) {
        return parts(mail).findFirst().orElseThrow().replace("\r\n", "\n").replace("\n ", "");
    }

    private static Stream<String> parts(Part part) {
        try {
            if (part.getContent() instanceof Multipart parts) {
                return IntStream.range(0, parts.getCount()).boxed().flatMap(i -> parts(part(parts, i)));
            }
            return part.isMimeType("text/calendar") ? Stream.of(text(part)) : Stream.empty();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Part part(Multipart parts, int index) {
        try {
            return parts.getBodyPart(index);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Part part) throws IOException, MessagingException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
