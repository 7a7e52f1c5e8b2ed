package se.sluss.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.MediaStatistics;
import se.sluss.demo.browser.Names;
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
            var meeting = world.book(5, "bo");
            var journey = new Journey(bo, SV, world.address());

            journey.acceptInvitation(BO);
            journey.confirmAnswer();
            journey.openBooking(BO);
            journey.pressGreenButton();
            journey.identifyWithCode(BOS_PHONE);
            journey.connect().click();
            bo.heading(SV.lobby());

            var leader = new Journey(anna, SV, world.address());
            leader.screen().open(meeting.leaderLink());
            leader.signIn("Anna Lind");
            leader.connect().click();
            anna.find(anna.find(Screen.Role.REGION, SV.inTheLobby()), Screen.Role.BUTTON, SV.admit())
                    .click();

            assertThat(receives(anna)).isTrue();
            assertThat(receives(bo)).isTrue();
            bo.button(SV.leave()).click();
            anna.button(SV.leave()).click();
        }
    }

    private static boolean receives(Screen screen) {
        screen.waitUntil("pictures and sound from the other side", s -> {
            var received = MediaStatistics.of(s);
            return received.framesDecoded() > 0 && received.audioPackets() > 0;
        });
        return true;
    }
}
