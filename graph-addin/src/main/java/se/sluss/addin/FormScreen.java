package se.sluss.addin;

import java.util.List;
import se.sluss.addin.booking.BookingModel;
import se.sluss.addin.booking.Bookings;
import se.sluss.addin.form.FormView;
import se.sluss.addin.text.Language;
import se.sluss.addin.text.Texts;
import se.sluss.browser.dom.Part;
import se.sluss.browser.http.Reply;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.WallClock;
import se.sluss.protocol.booking.MeetingTypeView;

/** The form; when the language changes it asks for the meeting types anew, since they are texts of the server. */
final class FormScreen {

    private final Frame frame;
    private final Bookings bookings;
    private final BookingModel model;
    private final Time time;
    private final WallClock clock;
    private final Screen screen = new Screen(Texts::title, this::content);
    private Language typesLanguage;

    FormScreen(Frame frame, Bookings bookings, BookingModel model, Time time, WallClock clock) {
        this.frame = frame;
        this.bookings = bookings;
        this.model = model;
        this.time = time;
        this.clock = clock;
        this.typesLanguage = frame.language();
    }

    void show() {
        frame.showAndFocus(screen);
    }

    private Part content(Language language) {
        if (language != typesLanguage) {
            bookings.types(language.code(), reply -> translated(language, reply));
        }
        return new FormView(language, model, time, clock, frame::announce);
    }

    private void translated(Language language, Reply<List<MeetingTypeView>> reply) {
        if (reply instanceof Reply.Received<List<MeetingTypeView>>(var types) && !types.isEmpty()) {
            typesLanguage = language;
            model.offer(types);
            if (frame.language() == language) {
                frame.renew(screen);
            }
        }
    }
}
