package se.sluss.demo.speed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.Screen;

/**
 * Anna, who leads, meets Bo, who leads along, or Cecilia, who does not. All have identified once; each browser is given
 * their sessions, so that the way to the join button is short and no limit of identification is met.
 */
final class SlussMeeting {

    private static final Names SV = Names.SWEDISH;
    private static final String BOS_PHONE = "+46701740606";
    private static final String CECILIAS_PHONE = "+46701740607";

    private static final String COOKIE = "__Host-sluss-";

    private final String address;
    private final String anna;
    private final String bo;
    private final String cecilia;
    private final Set<Cookie> sessions = new HashSet<>();

    SlussMeeting(DemoWorld world) {
        address = world.address();
        var meeting = world.book(1, List.of("bo", "cecilia"), List.of("bo"));
        try (var screen = Screen.of("sv")) {
            var person = new Journey(screen, SV, address);
            screen.open(meeting.leaderLink());
            person.signIn("Anna Lind");
            anna = identified(screen);
            bo = identify(person, BOS_PHONE);
            cecilia = identify(person, CECILIAS_PHONE);
        }
    }

    /** Anna is there; Bo comes, whom nobody needs to admit. */
    Moments join(int delay) {
        try (var pair = new Pair(delay)) {
            pair.hold(sessions, address);
            enter(pair.first(), anna);
            Moments moments = pair.click(ready(pair.second(), bo));
            leave(pair);
            return moments;
        }
    }

    /** Anna is there and Cecilia in the lobby; Anna admits her. */
    Moments admit() {
        try (var pair = new Pair(0)) {
            pair.hold(sessions, address);
            enter(pair.first(), anna);
            ready(pair.second(), cecilia).click();
            pair.second().heading(SV.lobby());
            Screen leader = pair.first();
            WebElement lobby = leader.find(Screen.Role.REGION, SV.inTheLobby());
            Moments moments = pair.click(leader.find(lobby, Screen.Role.BUTTON, SV.admit()));
            leave(pair);
            return moments;
        }
    }

    private String identify(Journey person, String phone) {
        person.screen().open(person.linkOnPhone(phone));
        person.identifyWithCode(phone);
        return identified(person.screen());
    }

    /** Keeps the newest session; the address at which its holder goes on without opening the link once more. */
    private String identified(Screen screen) {
        screen.button(SV.connect());
        Cookie newest = screen.driver().manage().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith(COOKIE) && sessions.add(cookie))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("identified without a session"));
        return address + "/m#visit=" + newest.getName().substring(COOKIE.length());
    }

    private void enter(Screen screen, String person) {
        ready(screen, person).click();
        screen.button(SV.leave());
    }

    /** The join button, once the page before the room has its picture and its socket. */
    private WebElement ready(Screen screen, String person) {
        screen.open(person);
        WebElement join = new Journey(screen, SV, address).connect();
        screen.waitUntil("a welcome", s -> Moments.of(s.driver()).heard() > 0);
        screen.waitUntil("one's own picture", SlussMeeting::hasPicture);
        return join;
    }

    private static boolean hasPicture(Screen screen) {
        return Boolean.TRUE.equals(screen.driver()
                .executeScript("return [...document.querySelectorAll('video')].some(video => video.videoWidth)"));
    }

    /** Both by the button, so that no place is kept for them. */
    private static void leave(Pair pair) {
        leave(pair.second());
        leave(pair.first());
    }

    private static void leave(Screen screen) {
        screen.button(SV.leave()).click();
        screen.waitUntil("the end", s -> s.driver().executeScript("return document.querySelector('.room')") == null);
    }
}
