package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.page.Address;
import se.sluss.browser.page.Deferred;
import se.sluss.browser.page.Document;
import se.sluss.browser.page.Navigator;
import se.sluss.browser.page.RandomId;
import se.sluss.browser.socket.BrowserSockets;
import se.sluss.browser.time.BrowserTimers;
import se.sluss.browser.time.ServerTime;
import se.sluss.browser.time.Timers;
import se.sluss.client.bankid.BankIdListener;
import se.sluss.client.bankid.BankIdModel;
import se.sluss.client.bankid.Device;
import se.sluss.client.bankid.HttpBankIdApi;
import se.sluss.client.call.RtcPeerLinks;
import se.sluss.client.media.BrowserCapture;
import se.sluss.client.meeting.MeetingModel;
import se.sluss.client.meeting.Screen;
import se.sluss.client.meeting.Surroundings;
import se.sluss.client.text.Language;
import se.sluss.client.visit.Fragment;
import se.sluss.client.visit.HttpVisitApi;
import se.sluss.client.visit.TabLinkMemory;
import se.sluss.client.visit.VisitStage;
import se.sluss.client.visit.VisitStage.Informed;

/** The page behind a personal link: keeps the right view on the screen. */
public final class MeetingPage {

    private final ServerTime time = new ServerTime();
    private final Timers timers = new BrowserTimers();
    private final BrowserCapture capture = new BrowserCapture();
    private final RtcPeerLinks links = new RtcPeerLinks(capture);
    private final LanguageChoice languages = new LanguageChoice();
    private final Deferred drawing = new Deferred(this::draw);
    // Focus makes the browser lay out the page at once: a task of its own, so that neither is long.
    private final Deferred focus = new Deferred(this::focusHeading);
    private final MeetingModel model = new MeetingModel(surroundings(), drawing::request);
    private final MeetingViews views = new MeetingViews(model, capture, links, time, timers);
    private @Nullable View view;
    private @Nullable Object shown;

    /** Opens the link in the address, and again when another one is followed. */
    public void start() {
        model.visit().open(Fragment.of(Address.fragment()));
        Address.onChange(Address::reload);
        Document.onVisible(model.visit()::refresh);
        Document.onLeaving(model.visit().bankId()::leave);
    }

    private Surroundings surroundings() {
        return new Surroundings(
                new HttpVisitApi(time),
                new TabLinkMemory(),
                this::bankId,
                Address::goTo,
                capture,
                links,
                new BrowserSockets("/ws"),
                timers,
                RandomId.create(),
                Math::random);
    }

    private BankIdModel bankId(BankIdListener listener) {
        return new BankIdModel(
                new HttpBankIdApi(),
                Device.of(Navigator.userAgent(), Navigator.touchPoints()),
                timers,
                Address::goTo,
                listener);
    }

    private void draw() {
        listen(model.stage());
        Object now = what();
        if (view != null && now.equals(shown)) {
            view.update();
        } else {
            shown = now;
            replaceView();
        }
    }

    /** What is on the screen, as far as it needs a view of its own. */
    private Object what() {
        return model.screen() == Screen.VISIT ? model.stage().getClass() : model.screen();
    }

    private void listen(VisitStage stage) {
        switch (stage) {
            case VisitStage.Identify identify ->
                languages.invite(identify.visit().language());
            case VisitStage.UsingBankId using -> languages.invite(using.visit().language());
            case Informed informed -> languages.invite(informed.visit().language());
            default -> {}
        }
    }

    private void replaceView() {
        if (view != null) {
            view.close();
        }
        Language language = languages.now();
        var frame = new Frame(language, this::changeLanguage);
        Document.setTitle(views.title(language));
        view = views.create(language, frame);
        if (model.screen() == Screen.ROOM) {
            frame.showWhole(view);
        } else {
            frame.show(view, views.step(), model.stage().organisation());
        }
        focus.request();
    }

    private void focusHeading() {
        if (view != null) {
            view.heading().element().focus();
        }
    }

    private void changeLanguage() {
        languages.change();
        replaceView();
    }
}
