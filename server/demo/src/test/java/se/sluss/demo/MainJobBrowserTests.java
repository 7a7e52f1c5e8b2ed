package se.sluss.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.MediaStatistics;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.Office;
import se.sluss.demo.browser.OfficeNames;
import se.sluss.demo.browser.Screen;

/** The main job, from the booking to the end of the meeting, as two people live through it. */
@ExtendWith(DemoWorld.Shared.class)
class MainJobBrowserTests {

    private static final Names SV = Names.SWEDISH;
    private static final String BO = "bo.ek@ekdalen.example";
    private static final String BOS_PHONE = "+46701740606";

    @Test
    void officialAndParticipantMeet(DemoWorld world) {
        try (var anna = Screen.of("sv");
                var bo = Screen.of("sv")) {
            MediaStatistics.watch(anna);
            MediaStatistics.watch(bo);
            var office = new Office(anna, OfficeNames.SWEDISH, world.address());
            var journey = new Journey(bo, SV, world.address());

            office.begin();
            office.describe("Uppföljning av boendestöd", "Vi går igenom beslutet tillsammans.");
            office.invite("Bo Ek", BO, BOS_PHONE);
            String leaderLink = office.send();

            journey.acceptInvitation(BO);
            journey.confirmAnswer();
            journey.openBooking(BO);
            journey.pressGreenButton();
            assertThat(bo.text()).doesNotContain("boendestöd");
            journey.identifyWithCode(BOS_PHONE);
            bo.heading("Uppföljning av boendestöd");
            journey.connect().click();
            bo.heading(SV.lobby());

            var leader = new Journey(anna, SV, world.address());
            anna.open(leaderLink);
            leader.signIn("Anna Lind");
            leader.connect().click();
            WebElement lobby = anna.find(Screen.Role.REGION, SV.inTheLobby());
            anna.find(lobby, Screen.Role.BUTTON, SV.admit()).click();

            awaitPicturesAndSound(anna);
            awaitPicturesAndSound(bo);
            bo.button(SV.leave()).click();
            anna.waitForText("Du är ensam i mötet just nu.");
            anna.button(SV.leave()).click();
        }
    }

    private static void awaitPicturesAndSound(Screen screen) {
        screen.waitUntil("pictures and sound from the other side", s -> {
            var received = MediaStatistics.of(s);
            return received.framesDecoded() > 0 && received.audioPackets() > 0;
        });
    }
}
