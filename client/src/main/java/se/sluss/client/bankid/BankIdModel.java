package se.sluss.client.bankid;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.time.Timers;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** Leads one visit through BankID: begins, listens, opens the app, and asks for the end. */
public final class BankIdModel {

    /** As long as another tab of this browser may need to store the cookie that it has just got. */
    private static final int OTHER_TAB = 1_000;

    private final BankIdApi api;
    private final Device device;
    private final Timers timers;
    private final Consumer<String> departure;
    private final BankIdListener listener;
    private BankIdAttempt attempt = BankIdAttempt.beginning(BankIdMode.OTHER_DEVICE);
    private BankIdApi.Watch watch = BankIdApi.Watch.NONE;
    private @Nullable String visit;
    private @Nullable String followed;

    /**
     * Makes a model without an attempt.
     *
     * @param departure goes to the given address, which may belong to the app
     */
    public BankIdModel(
            BankIdApi api, Device device, Timers timers, Consumer<String> departure, BankIdListener listener) {
        this.api = api;
        this.device = device;
        this.timers = timers;
        this.departure = departure;
        this.listener = listener;
    }

    public BankIdAttempt attempt() {
        return attempt;
    }

    public Device device() {
        return device;
    }

    /** Begins, in place of what was begun before. Only when the person asks for it: links are opened by machines too. */
    public void begin(String id, BankIdMode mode) {
        stopListening();
        visit = id;
        become(BankIdAttempt.beginning(mode));
        api.start(id, mode, reply -> started(id, mode, reply));
    }

    /** Goes on with the attempt of another tab, which the app has opened this page for. */
    public void resume(String id, String nonce) {
        stopListening();
        visit = id;
        become(BankIdAttempt.beginning(BankIdMode.SAME_DEVICE));
        api.returned(id, nonce, reply -> {
            switch (reply) {
                case Reply.Received<Boolean> ignored -> listen(id);
                case Reply.Failed<Boolean>(Trouble trouble) -> {
                    visit = null;
                    listener.stopped(trouble);
                }
            }
        });
    }

    /** The person gives up. */
    public void cancel() {
        stopListening();
        if (visit != null) {
            api.cancel(visit);
            visit = null;
        }
    }

    /** The page is left. The app on this device takes the person away and back, so that attempt goes on. */
    public void leave() {
        if (visit != null && !attempt.onThisDevice()) {
            api.cancel(visit);
        }
    }

    private void started(String id, BankIdMode mode, Reply<StartedIdentification> reply) {
        if (id.equals(visit) && mode == attempt.mode()) {
            switch (reply) {
                case Reply.Received<StartedIdentification> ignored -> listen(id);
                case Reply.Failed<StartedIdentification>(Trouble trouble) -> meet(trouble);
            }
        }
    }

    private void listen(String id) {
        watch = api.watch(id, progress -> heard(id, progress), this::lost);
    }

    private void heard(String id, BankIdProgress progress) {
        switch (progress.state()) {
            case PENDING -> {
                become(attempt.at(progress));
                openApp(progress.startToken());
            }
            case FAILED -> {
                stopListening();
                become(attempt.at(progress));
            }
            case APPROVED -> {
                stopListening();
                api.finish(id, this::finished);
            }
            case NONE -> lost();
        }
    }

    /** The session has ended, or there was too much listening: the server knows how the visit stands. */
    private void lost() {
        stopListening();
        goneIn(OTHER_TAB);
    }

    private void openApp(@Nullable String token) {
        if (token != null && !token.equals(followed) && device.opensByItself()) {
            followed = token;
            departure.accept(device.startLink(token));
        }
    }

    private void finished(Reply<Visit> reply) {
        switch (reply) {
            case Reply.Received<Visit>(Visit identified) -> {
                visit = null;
                listener.identified(identified);
            }
            case Reply.Failed<Visit>(Trouble trouble) -> {
                if (trouble.code() == ErrorCode.SIGN_IN_FAILED || trouble.code() == ErrorCode.SESSION_REQUIRED) {
                    goneIn(OTHER_TAB);
                } else {
                    meet(trouble);
                }
            }
        }
    }

    /** Another tab may have been faster; it has brought this browser further already. */
    private void goneIn(int milliseconds) {
        visit = null;
        timers.after(milliseconds, listener::gone);
    }

    private void meet(Trouble trouble) {
        boolean passes = trouble.code() == null
                || switch (trouble.code()) {
                    case BANKID_IN_PROGRESS, BANKID_NOT_AVAILABLE, TOO_MANY_REQUESTS, INTERNAL -> true;
                    default -> false;
                };
        if (passes) {
            become(attempt.in(trouble));
        } else {
            visit = null;
            listener.stopped(trouble);
        }
    }

    private void stopListening() {
        watch.close();
        watch = BankIdApi.Watch.NONE;
    }

    private void become(BankIdAttempt next) {
        attempt = next;
        listener.changed(next);
    }
}
