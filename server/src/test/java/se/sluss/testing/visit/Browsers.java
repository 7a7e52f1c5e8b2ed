package se.sluss.testing.visit;

import java.time.Duration;
import se.sluss.invitation.InvitationId;

/** Opens browsers. */
public final class Browsers {

    private final int port;
    private final Phone phone;

    Browsers(int port, Phone phone) {
        this.port = port;
        this.phone = phone;
    }

    /** A browser that has been nowhere. */
    public Browser fresh() {
        return new Browser(port);
    }

    /** A browser whose user has opened a link and not identified. */
    public Browser opened(Booked booked, String name) {
        Browser browser = fresh();
        browser.open(booked.token(name));
        return browser;
    }

    /** A browser whose user has identified. */
    public Browser identified(Booked booked, String name) {
        Browser browser = opened(booked, name);
        if (name.equals(Booked.ANNA)) {
            browser.signIn(booked.invitation(name), Tenant.ANNA);
        } else {
            browser.startSms(booked.invitation(name));
            identify(browser, booked, name);
        }
        return browser;
    }

    /** The same in another browser, later: a code is not sent twice in the same minute. */
    public Browser identifiedAnew(Booked booked, String name) {
        Tenant.CLOCK.advance(Duration.ofMinutes(2));
        return identified(booked, name);
    }

    /** Types the code that was sent. */
    public void identify(Browser browser, Booked booked, String name) {
        InvitationId visit = booked.invitation(name);
        Answer answer = browser.code(visit, phone.code(booked.mobile(name)));
        if (answer.status() != 200) {
            throw new AssertionError("could not identify: " + answer.body());
        }
    }
}
