package se.sluss.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.MediaStatistics;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.Screen;
import se.sluss.demo.browser.Signals;
import tools.jackson.databind.json.JsonMapper;

/** Who was not let in sees and hears nothing and learns nothing of those who were. */
@ExtendWith(DemoWorld.Shared.class)
class UnadmittedBrowserTests {

    private static final Names SV = Names.SWEDISH;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DAVIDS_PHONE = "+46701740605";

    @Test
    void waitingAndRefusedPeopleGetNoMediaAndNoFacts(DemoWorld world) {
        try (var anna = Screen.of("sv");
                var david = Screen.of("sv")) {
            MediaStatistics.watch(david);
            Signals.watch(david);
            var meeting = world.book(5, "david");
            var journey = new Journey(david, SV, world.address());

            String link = journey.linkOnPhone(DAVIDS_PHONE);
            david.open(link);
            david.button(SV.startIdentification());
            String token = link.substring(link.indexOf('#') + 1);
            String opened = call(david, "POST", "/api/visits", "{\"token\":\"" + token + "\"}");
            assertThat(opened).startsWith("20").contains("\"information\":null").doesNotContain("Anna Lind");
            String visit = "/api/visits/"
                    + JSON.readTree(opened.substring(4)).path("id").asString();

            journey.identifyWithCode(DAVIDS_PHONE);
            journey.connect().click();
            david.heading(SV.lobby());

            var leader = new Journey(anna, SV, world.address());
            anna.open(meeting.leaderLink());
            leader.signIn("Anna Lind");
            leader.connect().click();
            WebElement lobby = anna.find(Screen.Role.REGION, SV.inTheLobby());
            assertThat(lobby.getText()).contains("David Berg");
            assertThat(Signals.typesReceivedBy(david)).isSubsetOf("welcome", "waiting", "pulse");
            assertNoMedia(david);

            anna.find(lobby, Screen.Role.BUTTON, SV.refuse()).click();
            david.waitForText("Du släpptes inte in");
            assertThat(anna.driver().switchTo().activeElement().getTagName()).isEqualTo("h1");
            assertThat(Signals.typesReceivedBy(david)).isSubsetOf("welcome", "waiting", "pulse", "ended");
            assertNoMedia(david);
            assertThat(call(david, "GET", visit, ""))
                    .startsWith("403")
                    .contains("refused")
                    .doesNotContain("Anna Lind");
            assertThat(call(david, "POST", visit + "/tickets", "{}"))
                    .startsWith("403")
                    .contains("refused");
        }
    }

    private static void assertNoMedia(Screen screen) {
        assertThat(MediaStatistics.of(screen)).isEqualTo(new MediaStatistics(0, 0, 0));
    }

    /** Calls the API from the page, with its cookies and its origin; status and body. */
    private static String call(Screen screen, String method, String path, String body) {
        Object answer = screen.driver().executeAsyncScript("""
                const [method, path, body, done] = arguments;
                const options = {method};
                if (method === 'POST') {
                  options.headers = {'content-type': 'application/json'};
                  options.body = body;
                }
                fetch(path, options).then(async response => done(response.status + ' ' + await response.text()));
                """, method, path, body);
        return String.valueOf(answer);
    }
}
