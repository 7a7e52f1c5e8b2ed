package se.sluss.addin;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sluss.addin.booking.BookedMemory;
import se.sluss.addin.draft.Draft;
import se.sluss.addin.draft.Drafts;
import se.sluss.addin.outlook.Appointment;
import se.sluss.addin.signin.Official;
import se.sluss.addin.signin.SignIn;
import se.sluss.addin.signin.SignInResult;
import se.sluss.addin.text.LanguageChoice;
import se.sluss.addin.text.Texts;
import se.sluss.browser.page.Address;
import se.sluss.browser.page.Document;
import se.sluss.browser.page.Memory;
import se.sluss.browser.time.BrowserWallClock;
import se.sluss.browser.time.ServerTime;

/** Leads an official from the start through the sign-in to their desk. */
final class Pane {

    private final Host host;
    private final Frame frame;
    private final SignIn signIn = SignIn.inBrowser();
    private final Drafts drafts = new Drafts(Memory.TAB);
    private final BookedMemory booked = new BookedMemory(Memory.TAB);

    Pane(Host host) {
        this.host = host;
        var languages = new LanguageChoice(Memory.TAB);
        var first = languages.first(Address.parameter("lang"), Document.preferredLanguage());
        this.frame = new Frame(host.place(), languages, first);
    }

    void begin() {
        if (signIn.returned()) {
            frame.show(Screen.waiting(Texts::signingIn));
            signIn.finish(this::arrive);
        } else if (Appointment.isBeside()) {
            frame.show(Screen.waiting(Texts::loading));
            Appointment.ask(this::take);
        } else {
            frame.show(start());
        }
    }

    /** Keeps what Outlook says over the sign-in, as what was typed is kept. */
    private void take(@Nullable Appointment appointment) {
        if (appointment != null) {
            Draft kept = drafts.kept();
            var time = new ServerTime();
            var clock = new BrowserWallClock();
            drafts.keep(
                    appointment.into(kept == null ? Desk.newDraft(frame.language(), time, clock) : kept, time, clock));
        }
        frame.show(start(appointment == null ? Texts::appointmentUnread : Texts::appointmentRead, true));
    }

    private Screen start() {
        return start(Texts::draftKept, drafts.kept() != null);
    }

    private Screen start(Function<Texts, String> note, boolean noted) {
        return new Screen(Texts::title, language -> {
            var view = new StartView(language.texts(), this::startAnew);
            if (noted) {
                view.withNote(note.apply(language.texts()));
            }
            return booked.last() == null ? view : view.withBooking(this::leave);
        });
    }

    private Screen start(Function<Texts, String> trouble) {
        return new Screen(Texts::title, language -> new StartView(language.texts(), this::startAnew)
                .withTrouble(trouble.apply(language.texts())));
    }

    private void startAnew() {
        booked.forget();
        leave();
    }

    private void leave() {
        frame.showAndFocus(Screen.waiting(Texts::signingIn));
        signIn.leave(host.loginHint(), why -> frame.showAndFocus(start(texts -> texts.failure(why))));
    }

    private void arrive(SignInResult result) {
        switch (result) {
            case SignInResult.SignedIn(var official) -> open(official);
            case SignInResult.Failed(var why) -> frame.showAndFocus(start(texts -> texts.failure(why)));
        }
    }

    private void open(Official official) {
        frame.setOfficial(official.name());
        new Desk(official, frame, drafts, booked, this::leave).open();
    }
}
