package se.sluss.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import se.sluss.protocol.visit.Visit;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class CalendarFileIntegrationTests {

    private static final String DAVID = "David Berg";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    DatabaseClient database;

    @Test
    void sendsTheBookingWithAWorkingLinkToSomebodyWithAPhone() {
        Booked booked = withNothingButAPhone(meetings.now(DAVID));
        Browser browser = browsers.identified(booked, DAVID);
        Visit visit = browser.visit(booked.invitation(DAVID)).read(Visit::read);
        assertThat(Objects.requireNonNull(visit.information()).calendarFile()).isTrue();

        Answer file = browser.get(path(booked));

        assertThat(file.header("Content-Type")).startsWith("text/calendar").contains("method=PUBLISH");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"mote.ics\"");
        String object = file.body().replace("\r\n ", "");
        assertThat(object).contains("METHOD:PUBLISH", "STATUS:CONFIRMED").doesNotContain(ReadyMeetings.SUBJECT);
        assertThat(object.split("/m#", -1)).hasSize(2);
        String token = object.substring(object.indexOf("/m#") + 3).substring(0, 43);
        assertThat(browsers.fresh().open(token).status()).isEqualTo(201);
    }

    @Test
    void sendsNothingToSomebodyWhoHasNotIdentified() {
        Booked booked = withNothingButAPhone(meetings.now(DAVID));
        Browser browser = browsers.fresh();
        assertThat(browser.get(path(booked)).code()).isEqualTo("session-required");

        browser.open(booked.token(DAVID));

        assertThat(browser.get(path(booked)).code()).isEqualTo("identification-required");
    }

    @Test
    void sendsNothingToSomebodyWhoseCalendarIsWrittenToAlready() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);

        assertThat(browser.get(path(booked)).status()).isEqualTo(404);
    }

    private Booked withNothingButAPhone(Booked booked) {
        database.sql("update participant set channel = 'SMS' where meeting_id = :meeting and role = 'PARTICIPANT'")
                .bind("meeting", booked.meeting().id().value())
                .then()
                .block();
        return booked;
    }

    private static String path(Booked booked) {
        return "/api/visits/" + booked.invitation(DAVID) + "/calendar.ics";
    }
}
