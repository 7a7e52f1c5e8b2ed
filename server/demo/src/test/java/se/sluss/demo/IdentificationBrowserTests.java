package se.sluss.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Gallery;
import se.sluss.demo.browser.IdentificationNames;
import se.sluss.demo.browser.IdentificationSteps;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.Screen;
import se.sluss.demo.world.DemoPerson;

/** Every other way to prove who one is, from the link to the information; BankID and the leader's word have their own. */
@ExtendWith(DemoWorld.Shared.class)
class IdentificationBrowserTests {

    private static final String SUBJECT = "Uppföljning av din ansökan";
    private static final String FYR = "Fyr-ID";
    private static final String CECILIAS_PHONE = "+46701740607";
    private static final String DAVIDS_PHONE = "+46701740605";

    static Stream<IdentificationNames> languages() {
        return Stream.of(IdentificationNames.SWEDISH, IdentificationNames.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void byACodeToTheirPhone(IdentificationNames texts, DemoWorld world) {
        try (var david = Screen.of(texts.language())) {
            var journey = new Journey(david, texts.names(), world.address());
            List<String> before = journey.linksOnPhone(DAVIDS_PHONE);
            world.bookOfType("open", texts.language(), "david");
            david.open(journey.newLinkOnPhone(DAVIDS_PHONE, before));
            new IdentificationSteps(david, texts).choose(texts.codeByText());
            assertThat(david.text()).doesNotContain(SUBJECT, "Anna Lind");
            journey.identifyWithCode(DAVIDS_PHONE);
            david.heading(SUBJECT);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void withAnotherEIdentityThanBankId(IdentificationNames texts, DemoWorld world) {
        try (var cecilia = Screen.of(texts.language())) {
            cecilia.open(world.inviteByMail(DemoPerson.CECILIA, "sensitive", texts.language())
                    .link());
            var steps = new IdentificationSteps(cecilia, texts);
            steps.choose("BankID");
            steps.choose(FYR);
            var gallery = new Gallery(cecilia, texts.names());
            gallery.take("24-choose-e-identity");
            steps.start(FYR);
            cecilia.heading(FYR);
            gallery.take("25-e-identity-elsewhere");
            steps.identifyElsewhereAs(DemoPerson.CECILIA);
            cecilia.heading(SUBJECT);
            cecilia.button(texts.names().connect());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void withTheWorkAccountToLead(IdentificationNames texts, DemoWorld world) {
        try (var anna = Screen.of(texts.language())) {
            leading(anna, world.bookOfType("open", texts.language(), "david"), texts, world);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void onceMoreInPlaceWhenTheMeetingComesToDemandMore(IdentificationNames texts, DemoWorld world) {
        try (var cecilia = Screen.of(texts.language())) {
            var invited = world.inviteByMail(DemoPerson.CECILIA, "open", texts.language());
            cecilia.open(invited.link());
            new Journey(cecilia, texts.names(), world.address()).identifyWithCode(CECILIAS_PHONE);
            cecilia.heading(SUBJECT);
            cecilia.driver().executeScript("window.samePage = true");

            world.makeSensitive(invited.meeting(), texts.language());
            cecilia.button(texts.names().connect()).click();
            cecilia.waitForText(texts.identificationRequired());
            new Gallery(cecilia, texts.names()).take("26-identify-again");
            var steps = new IdentificationSteps(cecilia, texts);
            steps.start("BankID");
            cecilia.waitUntil(
                    "the app to know the code",
                    ignored -> world.identifyByScanning(steps.qrCode(), DemoPerson.CECILIA));
            cecilia.heading(SUBJECT);
            assertThat(cecilia.driver().executeScript("return window.samePage")).isEqualTo(true);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void stopsSomebodyElseAndTellsTheLeaderAlone(IdentificationNames texts, DemoWorld world) {
        Names names = texts.names();
        try (var anna = Screen.of(texts.language());
                var stranger = Screen.of(texts.language())) {
            var invited = world.inviteByMail(DemoPerson.CECILIA, "sensitive", texts.language());
            leading(anna, invited.meeting(), texts, world).connect().click();
            stranger.open(invited.link());
            var steps = new IdentificationSteps(stranger, texts);
            steps.start(FYR);
            steps.identifyElsewhereAs(DemoPerson.BO);
            stranger.waitForText(texts.otherPerson());
            new Gallery(stranger, names).take("27-somebody-else");
            assertThat(stranger.driver().getPageSource()).doesNotContain("Cecilia", "Dahl", "Anna Lind", SUBJECT);

            WebElement notices = anna.find(Screen.Role.REGION, names.beforeTheLobby());
            assertThat(notices.getText()).contains(texts.somebodyElseFor().formatted("Cecilia Dahl"), "Bo Ek");
            new Gallery(anna, names).take("28-leader-told-of-somebody-else");
        }
    }

    /** Signs Anna in as the leader, in the language of the test, up to the information. */
    private static Journey leading(
            Screen screen, DemoWorld.BookedMeeting meeting, IdentificationNames texts, DemoWorld world) {
        screen.open(meeting.leaderLink());
        screen.waitForHeading();
        if (texts.language().equals("en")) {
            screen.button("English").click();
        }
        new IdentificationSteps(screen, texts).choose(texts.workAccount());
        var leader = new Journey(screen, texts.names(), world.address());
        leader.signIn("Anna Lind");
        screen.heading(SUBJECT);
        return leader;
    }
}
