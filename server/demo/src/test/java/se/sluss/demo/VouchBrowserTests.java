package se.sluss.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.Screen;

/** Somebody without e-identity comes in on the word of the leader. */
@ExtendWith(DemoWorld.Shared.class)
class VouchBrowserTests {

    /** Those who lead are spoken to in the language of the authority. */
    private static final Names LEADERS = Names.SWEDISH;

    private static final String DAVIDS_PHONE = "+46701740605";

    static Stream<Names> languages() {
        return Stream.of(Names.SWEDISH, Names.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void goesOnByItselfOnceTheLeaderHasVouched(Names names, DemoWorld world) {
        try (var anna = Screen.of(LEADERS.language());
                var david = Screen.of(names.language())) {
            var visitor = new Journey(david, names, world.address());
            List<String> before = visitor.linksOnPhone(DAVIDS_PHONE);
            var meeting = world.bookVouched("david", names.language());
            david.open(visitor.newLinkOnPhone(DAVIDS_PHONE, before));
            david.button(names.startIdentification()).click();
            david.heading(names.awaitWord());

            var leader = new Journey(anna, LEADERS, world.address());
            anna.open(meeting.leaderLink());
            leader.signIn("Anna Lind");
            leader.connect().click();
            WebElement notices = anna.find(Screen.Role.REGION, LEADERS.beforeTheLobby());
            assertThat(notices.getText()).contains("David Berg");
            anna.find(notices, Screen.Role.BUTTON, LEADERS.vouch()).click();

            visitor.connect().click();
            assertThat(anna.find(Screen.Role.REGION, LEADERS.inTheLobby()).getText())
                    .contains("David Berg");
        }
    }
}
