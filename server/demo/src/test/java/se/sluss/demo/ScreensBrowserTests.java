package se.sluss.demo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Gallery;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.Office;
import se.sluss.demo.browser.OfficeNames;
import se.sluss.demo.browser.Screen;

/**
 * Every page, in both languages, fits a phone; {@code bin/screens} keeps the pictures that this takes on the way. Each
 * language has a world of its own, so that no picture shows what another test has left in a mailbox.
 */
class ScreensBrowserTests {

    private static final String BO = "bo.ek@ekdalen.example";
    private static final String BOS_PHONE = "+46701740606";

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyPageFitsAPhone(String language) {
        var names = language.equals("sv") ? Names.SWEDISH : Names.ENGLISH;
        try (var world = DemoWorld.start();
                var anna = Screen.of(language);
                var bo = Screen.of(language)) {
            var walk = new Walk(anna, bo, names, world.address());
            walk.pagesOutsideAnyMeeting();
            String leaderLink = walk.booking();
            walk.invitation();
            walk.entryPutBack();
            walk.identification();
            walk.wayToTheLobby();
            walk.leader(leaderLink);
            walk.room();
        }
    }

    /** The way from the booking to the end of the meeting, with a picture of each page. */
    private static final class Walk {

        private final Screen anna;
        private final Screen bo;
        private final Names names;
        private final OfficeNames inOffice;
        private final String demo;
        private final Gallery annas;
        private final Gallery bos;
        private final Journey journey;
        private final Office office;

        Walk(Screen anna, Screen bo, Names names, String demo) {
            this.anna = anna;
            this.bo = bo;
            this.names = names;
            this.demo = demo;
            this.inOffice = names.language().equals("sv") ? OfficeNames.SWEDISH : OfficeNames.ENGLISH;
            this.annas = new Gallery(anna, names);
            this.bos = new Gallery(bo, names);
            this.journey = new Journey(bo, names, demo);
            this.office = new Office(anna, inOffice, demo);
        }

        void pagesOutsideAnyMeeting() {
            anna.open(demo + "/demo?lang=" + names.language());
            annas.take("01-demo");
            bo.open(demo + "/");
            bo.waitForHeading();
            bos.take("02-start");
            bo.open(demo + "/m#" + "A".repeat(43));
            bo.waitUntil(
                    "the link is looked up",
                    screen -> screen.driver()
                                    .findElements(By.cssSelector(".seal"))
                                    .size()
                            == 1);
            bos.take("03-link-not-valid");
        }

        String booking() {
            boolean swedish = names.language().equals("sv");
            office.begin();
            office.describe(
                    swedish ? "Uppföljning av boendestöd" : "Review of housing support",
                    swedish ? "Vi går igenom beslutet tillsammans." : "We go through the decision together.");
            office.invite("Bo Ek", BO, BOS_PHONE);
            annas.take("04-booking");
            String leaderLink = office.send();
            annas.take("05-booked");
            return leaderLink;
        }

        void invitation() {
            journey.openInvitation(BO);
            bos.take("06-mail");
            journey.acceptInvitation(BO);
            bo.button(names.accept());
            bos.take("07-answer");
            journey.confirmAnswer();
            bo.waitUntil("the answer", screen -> !screen.shows(Screen.Role.BUTTON, names.accept()));
            bo.waitForHeading();
            bos.take("08-answered");
            journey.openBooking(BO);
            bos.take("09-calendar");
        }

        /** What a participant does to the own calendar is seen in the booking form, and put right with one press. */
        void entryPutBack() {
            bo.button(names.delete()).click();
            WebElement putBack = anna.button(inOffice.putBack());
            annas.take("09-calendar-deleted");
            putBack.click();
            anna.waitUntil("the work done", screen -> !screen.shows(Screen.Role.BUTTON, inOffice.putBack()));
            journey.openBooking(BO);
        }

        void identification() {
            journey.pressGreenButton();
            bo.button(names.startIdentification());
            bos.take("10-identify");
            bo.button(names.startIdentification()).click();
            WebElement field = bo.field(names.code());
            bos.take("11-code");
            field.sendKeys(journey.codeOnPhone(BOS_PHONE));
            bo.button(names.identify()).click();
            bo.button(names.connect());
            bos.take("12-information");
        }

        void wayToTheLobby() {
            WebElement join = journey.connect();
            bo.waitUntil("the own picture", screen -> videos(screen) > 0);
            bos.take("13-pre-join");
            join.click();
            bo.heading(names.lobby());
            bos.take("14-lobby");
        }

        void leader(String link) {
            var leader = new Journey(anna, names, demo);
            anna.open(link);
            speakTheLeadersLanguage();
            anna.button(names.startIdentification());
            annas.take("15-leader-identify");
            leader.signIn("Anna Lind");
            leader.connect().click();
            WebElement lobby = anna.find(Screen.Role.REGION, names.inTheLobby());
            annas.take("16-leader-room");
            anna.find(lobby, Screen.Role.BUTTON, names.admit()).click();
        }

        /** Those who lead are spoken to in the first language of the authority, unless they choose another. */
        private void speakTheLeadersLanguage() {
            anna.waitForHeading();
            if (names.language().equals("en")) {
                anna.button("English").click();
            }
        }

        void room() {
            bo.button(names.leave());
            bo.waitUntil("the picture of the other side", screen -> videos(screen) > 1);
            bos.take("17-room");
            bo.button(names.leave()).click();
            bo.waitUntil("the end", screen -> !screen.shows(Screen.Role.BUTTON, names.leave()));
            bo.waitForHeading();
            bos.take("18-left");
        }

        /** How many pictures move. */
        private static long videos(Screen screen) {
            return screen.driver().findElements(By.tagName("video")).stream()
                    .filter(video -> !"0".equals(video.getDomProperty("videoWidth")))
                    .count();
        }
    }
}
