package se.sluss.simulators.graph;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of several behaviours the simulator shows, where the real service is known to show more than one or where nobody
 * outside knows. Everything starts with the usual one.
 */
public final class Profile {

    /** What becomes of a meeting request when it is answered through Graph. */
    public enum AnsweredRequest {
        /** It goes to the deleted items, as in Outlook itself. */
        REMOVED,
        STAYS
    }

    /** What becomes of a change to a member that cannot change. */
    public enum FixedMember {
        IGNORED,
        REFUSED
    }

    /** How an error is written. */
    public enum ErrorShape {
        DOCUMENTED,
        /** The code is an empty text. */
        NO_CODE,
        /** {@code innererror} in place of {@code innerError}. */
        LOWER_CASE,
        /** A page of HTML from something in between. */
        HTML
    }

    private final Set<String> refusedZones = ConcurrentHashMap.newKeySet();
    private final Map<String, ZoneId> rules = new ConcurrentHashMap<>();
    private volatile DuplicateTransaction duplicates = DuplicateTransaction.BAD_REQUEST;
    private volatile boolean namesExistingEvent = true;
    private volatile AnsweredRequest answeredRequest = AnsweredRequest.REMOVED;
    private volatile FixedMember fixedMember = FixedMember.IGNORED;
    private volatile ErrorShape errorShape = ErrorShape.DOCUMENTED;
    private volatile boolean retryAfter = true;
    private volatile boolean customZones;
    private volatile NamedZone usualZone = NamedZone.UTC;

    Profile() {
        refusedZones.add("Africa/Casablanca");
    }

    /** How a second event with a used transaction id is answered. */
    public Profile duplicates(DuplicateTransaction how) {
        duplicates = how;
        return this;
    }

    /** Whether that answer says which event is there. */
    public Profile namesExistingEvent(boolean whether) {
        namesExistingEvent = whether;
        return this;
    }

    public Profile answeredRequest(AnsweredRequest what) {
        answeredRequest = what;
        return this;
    }

    public Profile fixedMember(FixedMember what) {
        fixedMember = what;
        return this;
    }

    public Profile errorShape(ErrorShape shape) {
        errorShape = shape;
        return this;
    }

    /** Whether those who are throttled hear how long to wait. */
    public Profile retryAfter(boolean whether) {
        retryAfter = whether;
        return this;
    }

    /** Whether events say {@code tzone://Microsoft/Custom} for the zone in which they were made. */
    public Profile customZones(boolean whether) {
        customZones = whether;
        return this;
    }

    /** Does not take times in this zone, whatever the tables say. */
    public Profile refuseZone(String name) {
        refusedZones.add(name);
        return this;
    }

    /** Takes times in this zone for times in another one, as with rules from before the law was changed. */
    public Profile rulesOf(String name, ZoneId zone) {
        rules.put(name, zone);
        return this;
    }

    /**
     * In which zone times are answered where the client does not say which.
     *
     * @param name how it is spelled: by IANA, by Windows, or as nobody else would
     */
    public Profile usualZone(String name, ZoneId zone) {
        usualZone = new NamedZone(name, zone);
        return this;
    }

    DuplicateTransaction duplicates() {
        return duplicates;
    }

    boolean namesExistingEvent() {
        return namesExistingEvent;
    }

    AnsweredRequest answeredRequest() {
        return answeredRequest;
    }

    FixedMember fixedMember() {
        return fixedMember;
    }

    ErrorShape errorShape() {
        return errorShape;
    }

    boolean retryAfter() {
        return retryAfter;
    }

    boolean customZones() {
        return customZones;
    }

    NamedZone usualZone() {
        return usualZone;
    }

    @Nullable
    ZoneId rulesOf(String name) {
        return rules.get(name);
    }

    boolean takesZone(String name) {
        return !refusedZones.contains(name);
    }
}
