package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTests {

    private static final String EVENTS = "/users/b-1/events";

    private final Tenant tenant = new Tenant();
    private final GraphClient client = new GraphClient(tenant);

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void saysWhichEventIsThereOnlyWhereItIsItsHabit() {
        var first = write("2026-11-24T09:00:00", "UTC");
        var again = write("2026-11-24T09:00:00", "UTC");
        assertThat(again.error()).isEqualTo("ErrorDuplicateTransactionId");
        assertThat(again.json().get("error").get("@event.existingEventId").asString())
                .isEqualTo(first.id());
        tenant.graph.profile().namesExistingEvent(false);
        assertThat(write("2026-11-24T09:00:00", "UTC").json().get("error").has("@event.existingEventId"))
                .isFalse();
    }

    @Test
    void ignoresOrRefusesAChangeOfWhatIsFixed() {
        String id = write("2026-11-24T09:00:00", "UTC").id();
        String change = "{\"subject\": \"Nytt\", \"transactionId\": \"t-2\", \"iCalUId\": \"u\"}";
        var changed = client.patch(EVENTS + "/" + id, change);
        assertThat(changed.json().get("subject").asString()).isEqualTo("Nytt");
        assertThat(changed.json().get("transactionId").asString()).isEqualTo("t-1");
        tenant.graph.profile().fixedMember(Profile.FixedMember.REFUSED);
        assertThat(client.patch(EVENTS + "/" + id, change).status()).isEqualTo(400);
    }

    @Test
    void writesErrorsInEveryShapeThatHasBeenSeen() {
        assertThat(notFound().json().get("error").get("innerError").has("request-id"))
                .isTrue();
        tenant.graph.profile().errorShape(Profile.ErrorShape.NO_CODE);
        assertThat(notFound().error()).isEmpty();
        tenant.graph.profile().errorShape(Profile.ErrorShape.LOWER_CASE);
        assertThat(notFound().json().get("error").has("innererror")).isTrue();
        tenant.graph.profile().errorShape(Profile.ErrorShape.HTML);
        assertThat(notFound().body()).startsWith("<html>");
        assertThat(notFound().status()).isEqualTo(404);
    }

    @Test
    void letsAPageOfAGatewayThroughAsItIs() {
        tenant.graph.faults().on("GET", ".*").nth(1).refuse(GraphTroubles.badGateway());
        assertThat(notFound().status()).isEqualTo(502);
        assertThat(notFound().status()).isEqualTo(404);
    }

    @Test
    void strikesNobodyWithAFaultThatWasCalledOff() {
        var fault = tenant.graph.faults().on("GET", ".*").nth(1);
        fault.refuse(GraphTroubles.badGateway());
        fault.callOff();
        assertThat(notFound().status()).isEqualTo(404);
    }

    @Test
    void repeatsTheRequestIdOfTheClient() {
        var answer = client.send(client.request(EVENTS + "/nothing")
                .header("client-request-id", "mine-1")
                .build());
        assertThat(answer.headers().firstValue("client-request-id")).contains("mine-1");
        assertThat(answer.json()
                        .get("error")
                        .get("innerError")
                        .get("client-request-id")
                        .asString())
                .isEqualTo("mine-1");
    }

    @Test
    void saysHowLongToWaitOnlyWhereItIsItsHabit() {
        tenant.graph.faults().on("GET", ".*/events").refuse(GraphTroubles.throttled(Duration.ofSeconds(7)));
        assertThat(client.get(EVENTS).headers().firstValue("Retry-After")).contains("7");
        tenant.graph.profile().retryAfter(false);
        assertThat(client.get(EVENTS).headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void takesTenThousandRequestsInTenMinutes() {
        var window = new RequestWindow();
        var now = tenant.clock.instant();
        for (int i = 0; i < 10_000; i++) {
            assertThat(window.enter(now.plusMillis(i))).isZero();
        }
        assertThat(window.enter(now.plusSeconds(60))).isBetween(Duration.ofMinutes(9), Duration.ofSeconds(541));
        assertThat(window.enter(now.plus(Duration.ofMinutes(11)))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "W. Europe Standard Time, 2026-11-24T09:00:00, 2026-11-24T08:00:00.0000000",
        "Europe/Stockholm, 2026-11-24T09:00:00, 2026-11-24T08:00:00.0000000",
        "Europe/Stockholm, 2026-03-29T01:30:00, 2026-03-29T00:30:00.0000000",
        // Skipped by the clocks, and moved by the hour that was skipped.
        "Europe/Stockholm, 2026-03-29T02:30:00, 2026-03-29T01:30:00.0000000",
        // Comes twice; the first is meant.
        "Europe/Stockholm, 2026-10-25T02:30:00, 2026-10-25T00:30:00.0000000",
        "Tokyo Standard Time, 2026-11-24T09:00:00, 2026-11-24T00:00:00.0000000"
    })
    void keepsWallTimes(String zone, String wall, String utc) {
        assertThat(write(wall, zone).json().get("start").get("dateTime").asString())
                .isEqualTo(utc);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Ekdalen", "+02:00", "tzone://Microsoft/Custom", ""})
    void refusesWhatIsNoZone(String zone) {
        assertThat(write("2026-11-24T09:00:00", zone).error()).isEqualTo("TimeZoneNotSupportedException");
    }

    @Test
    void refusesZonesThatOnlyOthersKnow() {
        assertThat(write("2026-11-24T09:00:00", "Africa/Casablanca").error())
                .isEqualTo("ErrorPropertyValidationFailure");
        tenant.graph.profile().refuseZone("Europe/Stockholm");
        assertThat(write("2026-11-24T09:00:00", "Europe/Stockholm").status()).isEqualTo(400);
    }

    @Test
    void listsTheZonesThatItTakes() {
        assertThat(aliases("supportedTimeZones()"))
                .contains("W. Europe Standard Time")
                .doesNotContain("Europe/Oslo");
        assertThat(aliases("supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')"))
                .contains("Europe/Stockholm")
                .doesNotContain("Africa/Casablanca");
    }

    @Test
    void showsACustomZoneWhereTheProfileSaysSo() {
        tenant.graph.profile().customZones(true);
        assertThat(write("2026-11-24T09:00:00", "UTC")
                        .json()
                        .get("originalStartTimeZone")
                        .asString())
                .isEqualTo("tzone://Microsoft/Custom");
    }

    @Test
    void answersInItsUsualZoneWhereTheClientSaysNone() {
        tenant.graph.profile().usualZone("W. Europe Standard Time", ZoneId.of("Europe/Berlin"));
        var start = write("2026-11-24T08:00:00", "UTC").json().get("start");
        assertThat(start.get("timeZone").asString()).isEqualTo("W. Europe Standard Time");
        assertThat(start.get("dateTime").asString()).isEqualTo("2026-11-24T09:00:00.0000000");
    }

    @Test
    void takesTimesForOthersWhereItHasOtherRulesOfTheZone() {
        tenant.graph.profile().rulesOf("Europe/Minsk", ZoneId.of("Asia/Dubai"));
        assertThat(write("2026-11-24T09:00:00", "Europe/Minsk")
                        .json()
                        .get("start")
                        .get("dateTime")
                        .asString())
                .isEqualTo("2026-11-24T05:00:00.0000000");
    }

    @Test
    void takesAWholeDayOnlyFromMidnight() {
        String id = write("2026-11-24T09:00:00", "UTC").id();
        assertThat(client.patch(EVENTS + "/" + id, "{\"isAllDay\": true}").error())
                .isEqualTo("ErrorPropertyValidationFailure");
        assertThat(client.patch(EVENTS + "/" + id, """
                {"isAllDay": true, "start": {"dateTime": "2026-11-24T00:00:00", "timeZone": "UTC"},
                 "end": {"dateTime": "2026-11-25T00:00:00", "timeZone": "UTC"}}
                """).status()).isEqualTo(200);
    }

    @Test
    void remembersWhoDidNotAskForImmutableIds() {
        client.get(EVENTS, GraphClient.IMMUTABLE);
        assertThat(tenant.graph.callsWithoutImmutableIds()).isEmpty();
        client.get(EVENTS);
        assertThat(tenant.graph.callsWithoutImmutableIds()).hasSize(1);
    }

    private List<String> aliases(String function) {
        return client.get("/users/b-1/outlook/" + GraphClient.encoded(function))
                .value()
                .valueStream()
                .map(zone -> zone.get("alias").asString())
                .toList();
    }

    private GraphClient.Answer write(String dateTime, String zone) {
        return client.post(EVENTS, """
            {"subject": "Möte", "transactionId": "t-1",
             "start": {"dateTime": "%1$s", "timeZone": "%2$s"}, "end": {"dateTime": "%1$s", "timeZone": "%2$s"}}
            """.formatted(dateTime, zone));
    }

    private GraphClient.Answer notFound() {
        return client.get(EVENTS + "/nothing");
    }
}
