package se.sluss.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import se.sluss.protocol.visit.AttachmentView;
import se.sluss.protocol.visit.Visit;
import se.sluss.simulators.entra.EntraPerson;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.Tenant;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class AttachmentIntegrationTests {

    private static final String DAVID = "David Berg";
    private static final String NAME = "Beslut åäö.pdf";
    private static final String BOUNDARY = "boundary-of-the-form";
    private static final byte[] SMALL = "Beslut om bistånd".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    DatabaseClient database;

    @Test
    void listsAFileAndSendsItToThoseWhoHaveIdentified() {
        Booked booked = meetings.now(DAVID);
        byte[] large = new byte[1_000_000];
        new Random(1).nextBytes(large);
        var view = upload(booked, Tenant.ANNA, NAME, large).read(AttachmentView::read);
        assertThat(view).isEqualTo(new AttachmentView(view.id(), NAME, "application/pdf", large.length));

        Browser browser = browsers.identified(booked, DAVID);
        var visit = browser.visit(booked.invitation(DAVID)).read(Visit::read);
        assertThat(Objects.requireNonNull(visit.information()).attachments()).containsExactly(view);

        Answer file = download(browser, booked, DAVID, view);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.bytes()).isEqualTo(large);
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Beslut%20%C3%A5%C3%A4%C3%B6.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void sendsNothingToThoseWhoHaveNotIdentified() {
        Booked booked = meetings.now(DAVID);
        var view = upload(booked, Tenant.ANNA, NAME, SMALL).read(AttachmentView::read);
        Browser browser = browsers.opened(booked, DAVID);
        assertThat(download(browser, booked, DAVID, view).code()).isEqualTo("identification-required");
        assertThat(download(browsers.fresh(), booked, DAVID, view).code()).isEqualTo("session-required");
    }

    @Test
    void sendsNothingOfAnotherMeeting() {
        Booked booked = meetings.now(DAVID);
        var view = upload(booked, Tenant.ANNA, NAME, SMALL).read(AttachmentView::read);
        Booked other = meetings.now(DAVID);
        assertThat(download(browsers.identified(other, DAVID), other, DAVID, view)
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void takesFilesFromTheOfficialWhoBookedOnly() {
        Booked booked = meetings.now(DAVID);
        assertThat(upload(booked, Tenant.BO, NAME, SMALL).code()).isEqualTo("not-found");
        Answer stranger =
                browsers.fresh().post(path(booked), multipart(), BodyPublishers.ofByteArray(form(NAME, SMALL)));
        assertThat(stranger.status()).isBetween(400, 499);
    }

    @Test
    void refusesAFileThatIsTooLargeAndKeepsNothingOfIt() {
        Booked booked = meetings.now(DAVID);
        assertThat(upload(booked, Tenant.ANNA, NAME, new byte[Chunks.LARGEST + 1])
                        .code())
                .isEqualTo("too-large");
        StepVerifier.create(database.sql("select count(*) from attachment where meeting_id = :meeting")
                        .bind("meeting", booked.meeting().id().value())
                        .mapValue(Long.class)
                        .one())
                .expectNext(0L)
                .verifyComplete();
    }

    @Test
    void refusesAFormWithoutAFile() {
        Booked booked = meetings.now(DAVID);
        byte[] form = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ntext\r\n--"
                        + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(send(booked, Tenant.ANNA, form).code()).isEqualTo("not-valid");
    }

    @Test
    void storesNeitherNameNorContentReadably() {
        Booked booked = meetings.now(DAVID);
        var view = upload(booked, Tenant.ANNA, NAME, SMALL).read(AttachmentView::read);
        StepVerifier.create(database.sql("""
                                select a.sealed_name || p.sealed_content from attachment a
                                join attachment_part p on p.attachment_id = a.id where a.id = :id
                                """)
                        .bind("id", UUID.fromString(view.id()))
                        .mapValue(byte[].class)
                        .one())
                .assertNext(stored ->
                        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Beslut", "bistånd"))
                .verifyComplete();
    }

    private Answer upload(Booked booked, EntraPerson official, String name, byte[] content) {
        return send(booked, official, form(name, content));
    }

    private Answer send(Booked booked, EntraPerson official, byte[] form) {
        Browser browser = browsers.fresh();
        browser.bearer(Tenant.bearerToken(official));
        return browser.post(path(booked), multipart(), BodyPublishers.ofByteArray(form));
    }

    private static Answer download(Browser browser, Booked booked, String name, AttachmentView view) {
        return browser.get("/api/visits/" + booked.invitation(name) + "/attachments/" + view.id());
    }

    private static String path(Booked booked) {
        return "/api/meetings/" + booked.meeting().id() + "/attachments";
    }

    private static String multipart() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    private static byte[] form(String name, byte[] content) {
        var form = new ByteArrayOutputStream();
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
