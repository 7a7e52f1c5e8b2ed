package se.sluss.simulators.bankid;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.sluss.simulators.bankid.OrderState.Complete;
import se.sluss.simulators.bankid.OrderState.Failed;
import se.sluss.simulators.bankid.OrderState.Gone;
import se.sluss.simulators.bankid.OrderState.Pending;

/** One order, from {@code /auth} until its result has been collected or forgotten. */
public final class BankIdOrder {

    static final Duration UNSTARTED = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(3);
    static final Duration COMPLETE_KEPT = Duration.ofMinutes(3);
    static final Duration FAILED_KEPT = Duration.ofMinutes(5);

    private static final String OUTSTANDING = "outstandingTransaction";

    private final String id = random();
    private final String ref = random();
    private final String autoStartToken = random();
    private final String qrStartToken = random();
    private final String qrStartSecret = random();
    private final AnimatedQr qr = new AnimatedQr(qrStartToken, qrStartSecret);
    private final AuthRequest request;
    private final Instant createdAt;
    private Optional<BankIdPerson> holder = Optional.empty();
    private OrderState state = new Pending(OUTSTANDING);

    BankIdOrder(AuthRequest request, Instant createdAt) {
        this.request = request;
        this.createdAt = createdAt;
    }

    /** Names the order for whoever looks at the simulator; on the wire it means nothing. */
    public String id() {
        return id;
    }

    public AuthRequest request() {
        return request;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What opens the order on the device where it was asked for. */
    public String autoStartToken() {
        return autoStartToken;
    }

    String ref() {
        return ref;
    }

    String qrStartToken() {
        return qrStartToken;
    }

    String qrStartSecret() {
        return qrStartSecret;
    }

    String qrAt(Instant now) {
        return qr.at(elapsed(now));
    }

    boolean shows(String scanned, Instant now) {
        return qr.isFresh(scanned, elapsed(now));
    }

    /** Whether it waits for somebody to open it. */
    synchronized boolean outstanding(Instant now) {
        settle(now);
        return state instanceof Pending(String hint) && hint.equals(OUTSTANDING);
    }

    synchronized boolean pending(Instant now) {
        settle(now);
        return state instanceof Pending;
    }

    /** Whether it concerns somebody: it was asked for them, or is in their app. */
    synchronized boolean concerns(String personalNumber) {
        return request.personalNumber().filter(personalNumber::equals).isPresent()
                || holder.filter(person -> person.personalNumber().equals(personalNumber))
                        .isPresent();
    }

    /** The app of somebody takes it; whether it may. Somebody else than the one asked for ends it. */
    synchronized boolean open(BankIdPerson person, Instant now) {
        if (!outstanding(now)) {
            return false;
        }
        if (request.personalNumber()
                .filter(number -> !number.equals(person.personalNumber()))
                .isPresent()) {
            state = new Failed("certificateErr", now);
            return false;
        }
        holder = Optional.of(person);
        state = new Pending("userSign");
        return true;
    }

    synchronized void hint(String hint) {
        if (state instanceof Pending) {
            state = new Pending(hint);
        }
    }

    synchronized void fail(String hint, Instant now) {
        if (state instanceof Pending) {
            state = new Failed(hint, now);
        }
    }

    /** Whether the approval came in time. */
    synchronized boolean complete(BankIdPerson person, String deviceIp, Instant now) {
        settle(now);
        if (state instanceof Pending) {
            state = new Complete(person, deviceIp, now);
            return true;
        }
        return false;
    }

    /** The state to tell; a result is told once. */
    synchronized OrderState collect(Instant now) {
        settle(now);
        OrderState told = state;
        if (!(state instanceof Pending)) {
            state = new Gone();
        }
        return told;
    }

    synchronized void forget() {
        state = new Gone();
    }

    private void settle(Instant now) {
        state = switch (state) {
            case Pending(String hint)
            when hint.equals(OUTSTANDING) && !now.isBefore(createdAt.plus(UNSTARTED)) ->
                settled(new Failed("startFailed", createdAt.plus(UNSTARTED)), now);
            case Pending ignored
            when !now.isBefore(createdAt.plus(LONGEST)) ->
                settled(new Failed("expiredTransaction", createdAt.plus(LONGEST)), now);
            case Pending pending -> pending;
            case Failed failed -> settled(failed, now);
            case Complete complete -> now.isBefore(complete.at().plus(COMPLETE_KEPT)) ? complete : new Gone();
            case Gone gone -> gone;
        };
    }

    private static OrderState settled(Failed failed, Instant now) {
        return now.isBefore(failed.at().plus(FAILED_KEPT)) ? failed : new Gone();
    }

    private long elapsed(Instant now) {
        return Duration.between(createdAt, now).toSeconds();
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
