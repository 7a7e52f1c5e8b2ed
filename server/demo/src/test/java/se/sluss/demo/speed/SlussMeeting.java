package se.sluss.demo.speed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.DemoWorld.BookedMeeting;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.Screen;

/**
 * Anna, who leads, meets somebody. Both have identified once; each browser is given their sessions, so that the way to the
 * join button is short and no limit of identification is met.
 */
final class SlussMeeting {

    private static final Names SV = Names.SWEDISH;
    private static final String DAVIDS_PHONE = "+46701740605";
    private static final String BO = "bo.ek@ekdalen.example";
    private static final String COOKIE = "__Host-sluss-";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/m#\\S+");

    private final String address;
    private final String anna;
    private final String other;
    private final Set<Cookie> sessions = new HashSet<>();

    private SlussMeeting(DemoWorld world, BookedMeeting meeting, Consumer<Journey> identification) {
        address = world.address();
        anna = identified(person -> {
            person.screen().open(meeting.leaderLink());
            person.signIn("Anna Lind");
        });
        other = identified(identification);
    }

    /** One that Bo leads along, so that nobody needs to admit him. */
    static SlussMeeting ofLeaders(DemoWorld world) {
        return new SlussMeeting(world, world.book(1, List.of("bo"), List.of("bo")), bo -> {
            bo.acceptInvitation(BO);
            bo.confirmAnswer();
            bo.openBooking(BO);
            bo.pressGreenButton();
            bo.signIn("Bo Ek");
        });
    }

    /** One where David waits in the lobby. */
    static SlussMeeting withLobby(DemoWorld world) {
        var old = Set.copyOf(world.textsTo(DAVIDS_PHONE));
        return new SlussMeeting(world, world.book(1, List.of("david"), List.of()), david -> {
            Screen screen = david.screen();
            screen.open(screen.waitFor("an invitation", () -> newLink(world, old)));
            david.identifyWithCode(DAVIDS_PHONE);
        });
    }

    /** Anna is there; the other one clicks join. */
    Moments join(int delay) {
        try (var pair = new Pair(delay)) {
            pair.hold(sessions, address);
            enter(pair.first(), anna);
            Moments moments = pair.click(ready(pair.second(), other));
            leave(pair);
            return moments;
        }
    }

    /** Anna is there and the other one in the lobby; Anna clicks admit. */
    Moments admit() {
        try (var pair = new Pair(0)) {
            pair.hold(sessions, address);
            enter(pair.first(), anna);
            ready(pair.second(), other).click();
            pair.second().heading(SV.lobby());
            Screen leader = pair.first();
            WebElement lobby = leader.find(Screen.Role.REGION, SV.inTheLobby());
            Moments moments = pair.click(leader.find(lobby, Screen.Role.BUTTON, SV.admit()));
            leave(pair);
            return moments;
        }
    }

    private static @Nullable String newLink(DemoWorld world, Set<String> old) {
        return world.textsTo(DAVIDS_PHONE).stream()
                .filter(text -> !old.contains(text))
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(null);
    }

    /** Keeps the newest session; the address at which its holder goes on without opening the link once more. */
    private String identified(Consumer<Journey> identification) {
        try (var screen = Screen.of("sv")) {
            identification.accept(new Journey(screen, SV, address));
            screen.button(SV.connect());
            Cookie newest = screen.driver().manage().getCookies().stream()
                    .filter(cookie -> cookie.getName().startsWith(COOKIE) && sessions.add(cookie))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("identified without a session"));
            return address + "/m#visit=" + newest.getName().substring(COOKIE.length());
        }
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
