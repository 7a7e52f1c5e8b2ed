package se.sluss.client.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.Timers;
import se.sluss.client.call.RtcPeerLinks;
import se.sluss.client.media.BrowserCapture;
import se.sluss.client.meeting.MeetingModel;
import se.sluss.client.meeting.Screen;
import se.sluss.client.room.RoomModel;
import se.sluss.client.text.Language;
import se.sluss.client.text.Texts;
import se.sluss.client.visit.VisitStage;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.CompanionView;

/** Makes the view that belongs to what the model shows now. */
final class MeetingViews {

    private final MeetingModel model;
    private final BrowserCapture capture;
    private final RtcPeerLinks links;
    private final Time time;
    private final Timers timers;

    MeetingViews(MeetingModel model, BrowserCapture capture, RtcPeerLinks links, Time time, Timers timers) {
        this.model = model;
        this.capture = capture;
        this.links = links;
        this.time = time;
        this.timers = timers;
    }

    View create(Language language, Frame frame) {
        RoomModel room = model.room();
        if (model.screen() == Screen.DEVICE_TEST) {
            return new DeviceTestView(model, devices(language.texts()), language.texts());
        }
        return room == null ? visitView(model.stage(), language) : roomView(room, language, frame);
    }

    /** Where on the way the view belongs, or nothing for one that goes no further. */
    @Nullable
    Step step() {
        return switch (model.screen()) {
            case VISIT ->
                switch (model.stage()) {
                    case VisitStage.Stopped stopped -> null;
                    case Informed informed -> Step.INFORMATION;
                    default -> Step.IDENTIFY;
                };
            case DEVICE_TEST -> Step.INFORMATION;
            case PRE_JOIN -> Step.PREPARE;
            case LOBBY -> Step.LOBBY;
            case ROOM -> Step.MEETING;
            case LEFT, ENDED -> null;
        };
    }

    String title(Language language) {
        String place = subject();
        return (place.isEmpty() ? language.texts().identifyHeading() : place) + " – Sluss";
    }

    private View visitView(VisitStage stage, Language language) {
        Texts texts = language.texts();
        return switch (stage) {
            case VisitStage.Opening() -> new WaitView(texts.openingLink());
            case VisitStage.SigningIn signingIn -> new WaitView(texts.goingToSignIn());
            case VisitStage.Identify identify -> new IdentifyView(model.visit(), identify, texts);
            case VisitStage.AwaitWord await -> new AwaitWordView(model.visit(), texts, timers);
            case VisitStage.EnterCode code -> new CodeView(model.visit(), texts, time, timers);
            case VisitStage.UsingBankId using -> new BankIdView(model.visit().bankId(), texts);
            case Informed informed -> new InformationView(model, language, time, timers);
            case VisitStage.Stopped(Trouble trouble, var ignored) ->
                stopped(trouble, texts, retry(trouble) ? again(texts.tryAgain(), model.visit()::retry) : null);
        };
    }

    private View roomView(RoomModel room, Language language, Frame frame) {
        Texts texts = language.texts();
        return switch (room.phase()) {
            case READY, JOINING -> new PreJoinView(model, room, devices(texts), texts);
            case WAITING -> new LobbyView(room, devices(texts), texts);
            case INSIDE -> inside(room, language, frame);
            case LEFT ->
                new StoppedView(texts.leftHeading(), texts.leftLead(), again(texts.comeBack(), model::connect));
            case ENDED -> ended(room, texts);
        };
    }

    private View inside(RoomModel room, Language language, Frame frame) {
        Texts texts = language.texts();
        return new RoomView(
                room,
                model.media(),
                new TilesView(room, model.media(), capture, links, name(), beside(), texts),
                new WaitingListView(room.door(), language, time, title(language)),
                frame.languageSwitch(),
                subject(),
                texts);
    }

    private View ended(RoomModel room, Texts texts) {
        Trouble trouble = room.trouble() == null ? new Trouble.Unreachable() : room.trouble();
        if (trouble.code() == ErrorCode.REPLACED) {
            return stopped(trouble, texts, again(texts.useThisPage(), model::connect));
        }
        return stopped(trouble, texts, retry(trouble) ? again(texts.back(), model::backToInformation) : null);
    }

    private static View stopped(Trouble trouble, Texts texts, @Nullable Tag<HTMLElement> action) {
        return new StoppedView(texts.stopHeading(trouble.code()), texts.trouble(trouble), action);
    }

    /** Whether the same thing may work another time. */
    private static boolean retry(Trouble trouble) {
        return switch (trouble.code()) {
            case LINK_NOT_VALID,
                    METHOD_NOT_ALLOWED,
                    INVITATION_LOCKED,
                    OTHER_PERSON,
                    MEETING_OVER,
                    MEETING_CANCELLED,
                    REFUSED -> false;
            case null, default -> true;
        };
    }

    private static Tag<HTMLElement> again(String label, Runnable action) {
        return Html.button(label, action);
    }

    private DevicePanel devices(Texts texts) {
        return new DevicePanel(model.media(), capture, timers, texts);
    }

    private String subject() {
        return model.stage() instanceof Informed informed
                ? informed.information().subject()
                : "";
    }

    /** Who sits beside the visitor, by name. */
    private List<String> beside() {
        var names = new ArrayList<String>();
        if (model.stage() instanceof Informed informed) {
            for (CompanionView companion : informed.information().companions()) {
                if (companion.beside()) {
                    names.add(companion.name());
                }
            }
        }
        return names;
    }

    private String name() {
        return model.stage() instanceof Informed informed
                ? informed.information().name()
                : "";
    }
}
