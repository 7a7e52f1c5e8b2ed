package se.sluss.invitation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.sluss.platform.secrets.InstallationKey;
import se.sluss.platform.web.WebSettings;

/**
 * Names the entries in calendars outside. The name holds a seal that only this installation can make, so that whoever
 * answers under it has had the invitation in hands: the sender of a mail proves nothing.
 */
@Component
class EntryNames {

    private static final String PURPOSE = "entry name";
    private static final int SEAL_BYTES = 16;
    private static final Pattern UID = Pattern.compile("([0-9a-f-]{36})-([0-9a-f]{32})@.+");
    private static final Pattern MESSAGE_ID = Pattern.compile("<(?:(\\d{1,9})\\.)?([0-9a-f-]{36})@(.+)>");

    private final InstallationKey key;
    private final String host;

    EntryNames(InstallationKey key, WebSettings web) {
        this.key = key;
        this.host = URI.create(web.origin().toString()).getHost();
    }

    /** The UID of the entry (RFC 5545, 3.8.4.7), the same over all its versions. */
    String uid(InvitationId invitation) {
        return invitation + "-" + seal(invitation) + "@" + host;
    }

    /** The invitation that a UID names; empty unless it is one of ours. Programs may write it in capitals. */
    Optional<InvitationId> named(String uid) {
        Matcher parts = UID.matcher(uid.toLowerCase(Locale.ROOT));
        return parts.matches()
                ? id(parts.group(1)).filter(invitation -> isSealed(invitation, parts.group(2)))
                : Optional.empty();
    }

    /** Which mail of ours has that Message-ID, as {@link PersonalUrls#messageId} makes it. */
    Optional<SentVersion> sentAs(String messageId) {
        Matcher parts = MESSAGE_ID.matcher(messageId);
        if (!parts.matches() || !parts.group(3).equals(host)) {
            return Optional.empty();
        }
        int revision = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        return id(parts.group(2)).map(invitation -> new SentVersion(invitation, revision));
    }

    private boolean isSealed(InvitationId invitation, String presented) {
        return MessageDigest.isEqual(
                seal(invitation).getBytes(StandardCharsets.US_ASCII), presented.getBytes(StandardCharsets.US_ASCII));
    }

    private String seal(InvitationId invitation) {
        byte[] mac = key.mac(PURPOSE, invitation.toString().getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(Arrays.copyOf(mac, SEAL_BYTES));
    }

    private static Optional<InvitationId> id(String text) {
        try {
            return Optional.of(new InvitationId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What one mail told. */
    record SentVersion(InvitationId invitation, int revision) {}
}
