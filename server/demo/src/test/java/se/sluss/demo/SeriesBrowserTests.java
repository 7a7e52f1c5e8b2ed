package se.sluss.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Gallery;
import se.sluss.demo.browser.Office;
import se.sluss.demo.browser.Screen;
import se.sluss.demo.browser.SeriesNames;

/** An appointment that repeats in Outlook becomes a series, of which single occurrences are changed – by keyboard. */
@ExtendWith(DemoWorld.Shared.class)
class SeriesBrowserTests {

    private static final String CECILIA = "Cecilia Dahl";

    static Stream<SeriesNames> languages() {
        return Stream.of(SeriesNames.SWEDISH, SeriesNames.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isBookedFromOutlookAndChangedOneOccurrenceAtATime(SeriesNames texts, DemoWorld world) {
        try (var anna = Screen.of(texts.language())) {
            var walk = new Walk(anna, texts, world.address());
            walk.book();
            walk.loseAPersonFromTheFifthOn();
            walk.moveTheSecond();
            walk.cancelTheLast();
        }
    }

    private record Walk(Screen anna, SeriesNames texts, String demo) {

        void book() {
            anna.open(demo + "/demo/outlook?series=true&lang=" + texts.language());
            anna.waitForText(texts.appointmentRead());
            anna.button(texts.office().makeSecure()).click();
            assertThat(anna.field(texts.office().subject()).getDomProperty("value"))
                    .isEqualTo(texts.subject());
            assertThat(anna.field(texts.repeats()).getDomProperty("value")).isEqualTo("WEEKLY");
            reach(1, "+46701740607");
            reach(2, "+46701740606");
            new Gallery(anna, texts.names()).take("31-series-form");
            anna.button(texts.office().send()).click();
            anna.waitUntil("six occurrences", s -> s.items(texts.occurrences()).size() == 6);
        }

        void loseAPersonFromTheFifthOn() {
            choose(5);
            press(anna.button(texts.remove()));
            press(anna.field(texts.following()));
            new Gallery(anna, texts.names()).take("32-series-remove-person");
            press(anna.button(texts.removeForSure()));
            anna.waitUntil("nobody removed any more", s -> !s.text().contains(CECILIA));
            choose(4);
            anna.waitForText(CECILIA);
            choose(6);
            anna.waitUntil("nobody who was removed", s -> !s.text().contains(CECILIA));
        }

        void moveTheSecond() {
            choose(2);
            anna.waitForText(CECILIA);
            press(anna.button(texts.move()));
            var start = anna.field(texts.newStart());
            var later = LocalDateTime.parse(String.valueOf(start.getDomProperty("value")))
                    .plusHours(2);
            Office.pick(anna, start, later);
            press(anna.button(texts.saveTime()));
            anna.waitUntil("a moved occurrence", ignored -> item(2).getText().contains(texts.moved()));
            assertThat(item(3).getText()).doesNotContain(texts.moved());
        }

        void cancelTheLast() {
            choose(6);
            press(anna.button(texts.cancel()));
            press(anna.button(texts.cancelForSure()));
            anna.waitUntil(
                    "a cancelled occurrence", ignored -> item(6).getText().contains(texts.cancelled()));
            assertThat(item(5).getText()).doesNotContain(texts.cancelled());
            choose(2);
            new Gallery(anna, texts.names()).take("33-series");
        }

        /** By a mailbox of this test alone: others wait for their only mail in those of the demo's people. */
        private void reach(int participant, String mobile) {
            WebElement group = anna.find(Screen.Role.GROUP, texts.participant() + participant);
            WebElement email =
                    anna.find(group, Screen.Role.FIELD, texts.office().email());
            email.clear();
            email.sendKeys("series-" + participant + "@posten.example");
            anna.find(group, Screen.Role.FIELD, texts.office().mobile()).sendKeys(mobile);
        }

        private void choose(int number) {
            press(item(number).findElement(By.tagName("button")));
            anna.waitUntil("the chosen occurrence", ignored -> "true"
                    .equals(item(number).findElement(By.tagName("button")).getDomAttribute("aria-current")));
        }

        private WebElement item(int number) {
            return anna.items(texts.occurrences()).get(number - 1);
        }

        private static void press(WebElement element) {
            element.sendKeys(Keys.SPACE);
        }
    }
}
