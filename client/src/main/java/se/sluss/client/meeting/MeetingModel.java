package se.sluss.client.meeting;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Trouble;
import se.sluss.client.media.LocalMedia;
import se.sluss.client.room.MediaFlags;
import se.sluss.client.room.RoomModel;
import se.sluss.client.room.RoomPhase;
import se.sluss.client.signal.Conversation;
import se.sluss.client.signal.ConversationListener;
import se.sluss.client.visit.VisitModel;
import se.sluss.client.visit.VisitStage;
import se.sluss.client.visit.VisitStage.Informed;
import se.sluss.protocol.ErrorCode;

/** One person's way through one meeting: the visit, the devices and the room, and which of them is on the screen. */
public final class MeetingModel {

    private final Surroundings around;
    private final Runnable changed;
    private final VisitModel visit;
    private final LocalMedia media;
    private @Nullable RoomModel room;
    private boolean testing;

    /**
     * Makes a model whose link is not yet opened.
     *
     * @param changed is called after everything that may look different
     */
    public MeetingModel(Surroundings around, Runnable changed) {
        this.around = around;
        this.changed = changed;
        this.visit = new VisitModel(
                around.api(), around.memory(), around.bankId(), around.departure(), stage -> changed.run());
        this.media = new LocalMedia(around.capture());
        media.onChange(this::mediaChanged);
    }

    public VisitModel visit() {
        return visit;
    }

    public LocalMedia media() {
        return media;
    }

    public @Nullable RoomModel room() {
        return room;
    }

    public Screen screen() {
        if (testing) {
            return Screen.DEVICE_TEST;
        }
        if (room == null) {
            return Screen.VISIT;
        }
        return switch (room.phase()) {
            case READY, JOINING -> Screen.PRE_JOIN;
            case WAITING -> Screen.LOBBY;
            case INSIDE -> Screen.ROOM;
            case LEFT -> Screen.LEFT;
            case ENDED -> Screen.ENDED;
        };
    }

    public void testDevices() {
        testing = true;
        media.start();
        changed.run();
    }

    /** From the information to the page before the room: socket and devices start meanwhile. */
    public void connect() {
        if (visit.stage() instanceof Informed informed) {
            String id = informed.visit().id();
            room = new RoomModel(
                    listener -> conversation(id, listener),
                    around.links(),
                    around.timers(),
                    this::flags,
                    this::roomChanged);
            room.prepare();
            media.start();
            changed.run();
        }
    }

    /** Back to the information, from the test or from before the room. */
    public void backToInformation() {
        testing = false;
        if (room != null) {
            RoomModel abandoned = room;
            room = null;
            abandoned.abandon();
        }
        media.stop();
        visit.refresh();
        changed.run();
    }

    /** The organisation, the subject and all else that is known of the visit now. */
    public VisitStage stage() {
        return visit.stage();
    }

    private Conversation conversation(String visitId, ConversationListener listener) {
        return new Conversation(
                then -> around.api().ticket(visitId, then),
                around.sockets(),
                around.timers(),
                around.page(),
                around.random(),
                listener);
    }

    private MediaFlags flags() {
        return new MediaFlags(media.microphone().on(), media.camera().on());
    }

    private void mediaChanged() {
        if (room != null) {
            room.mediaChanged();
        }
        changed.run();
    }

    private void roomChanged() {
        if (room == null) {
            return;
        }
        RoomPhase phase = room.phase();
        if (phase == RoomPhase.ENDED && identifiesAgain(room.trouble())) {
            ErrorCode code = code(room.trouble());
            backToInformation();
            identifyAgain(code);
        } else if (phase == RoomPhase.LEFT || phase == RoomPhase.ENDED) {
            media.stop();
        } else {
            changed.run();
        }
    }

    /** A session that has ended begins at the link again; one that is not enough is asked for more. */
    private void identifyAgain(@Nullable ErrorCode code) {
        if (code == ErrorCode.IDENTIFICATION_REQUIRED) {
            visit.identifyAgain();
        } else {
            visit.expire();
        }
    }

    private static @Nullable ErrorCode code(@Nullable Trouble trouble) {
        return trouble == null ? null : trouble.code();
    }

    private static boolean identifiesAgain(@Nullable Trouble trouble) {
        ErrorCode code = code(trouble);
        return code == ErrorCode.SESSION_REQUIRED || code == ErrorCode.IDENTIFICATION_REQUIRED;
    }
}
