package se.sluss.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Gallery;
import se.sluss.demo.browser.IdentificationNames;
import se.sluss.demo.browser.IdentificationSteps;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.Screen;
import se.sluss.demo.world.DemoPerson;

/** A child without e-identity takes part beside its guardian, who identifies. */
@ExtendWith(DemoWorld.Shared.class)
class ChildBrowserTests {

    /** Those who lead are spoken to in the language of the authority. */
    private static final Names LEADERS = Names.SWEDISH;

    private static final String ELSA = "Elsa Dahl";

    static Stream<IdentificationNames> languages() {
        return Stream.of(IdentificationNames.SWEDISH, IdentificationNames.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void comesInWithTheGuardianWhoSaysThatItIsThere(IdentificationNames texts, DemoWorld world) {
        Names names = texts.names();
        try (var anna = Screen.of(LEADERS.language());
                var cecilia = Screen.of(names.language())) {
            var invited = world.inviteWithChild(DemoPerson.CECILIA, ELSA, names.language());
            cecilia.open(invited.link());
            var steps = new IdentificationSteps(cecilia, texts);
            steps.start("BankID");
            cecilia.waitUntil(
                    "the app to know the code",
                    ignored -> world.identifyByScanning(steps.qrCode(), DemoPerson.CECILIA));
            WebElement box = cecilia.field(names.isBeside(ELSA));
            assertThat(box.isSelected()).isFalse();
            box.sendKeys(Keys.SPACE);
            cecilia.waitUntil("a tick that the server has understood", ignored -> box.isSelected());
            new Gallery(cecilia, names).take("29-child-beside");
            new Journey(cecilia, names, world.address()).connect().click();

            var leader = new Journey(anna, LEADERS, world.address());
            anna.open(invited.meeting().leaderLink());
            leader.signIn("Anna Lind");
            leader.connect().click();
            WebElement lobby = anna.find(Screen.Role.REGION, LEADERS.inTheLobby());
            assertThat(lobby.getText()).contains(ELSA + ", tillsammans med Cecilia Dahl");
            new Gallery(anna, LEADERS).take("30-child-in-the-lobby");
            anna.find(lobby, Screen.Role.BUTTON, LEADERS.admit()).click();
            anna.waitForText("Cecilia Dahl · Vårdnadshavare · med " + ELSA);
            cecilia.waitForText(names.ownTileWith(ELSA));
        }
    }
}
