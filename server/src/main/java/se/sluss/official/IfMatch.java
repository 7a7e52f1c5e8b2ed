package se.sluss.official;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.sluss.meeting.Meeting;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

/** Which state of a meeting an official saw before changing it (RFC 9110, 13.1.1): two who change it at once must notice. */
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");

    private final int revision;

    private IfMatch(int revision) {
        this.revision = revision;
    }

    /** Reads the header, which must be there and hold one entity tag. */
    static IfMatch of(@Nullable String header) {
        Matcher tag = TAG.matcher(header == null ? "" : header.strip());
        if (!tag.matches()) {
            throw Refusal.of(ErrorCode.NOT_VALID).field("If-Match", "is not the entity tag of the meeting");
        }
        return new IfMatch(Integer.parseInt(tag.group(1)));
    }

    /** The entity tag of a meeting as it is now. */
    static String tag(int revision) {
        return "\"" + revision + "\"";
    }

    boolean matches(Meeting meeting) {
        return meeting.revision() == revision;
    }
}
