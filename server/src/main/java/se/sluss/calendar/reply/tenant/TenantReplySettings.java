package se.sluss.calendar.reply.tenant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.settings.SettingNotValid;

/**
 * The mailbox of the tenant that answers to invitations arrive in.
 *
 * @param mailbox its address; nothing where answers are not read through Microsoft Graph
 * @param doneFolder where mail goes that has been dealt with; made when it is not there
 * @param lookAgain how often to look although Graph has told nothing
 */
@ConfigurationProperties("sluss.mail.graph")
record TenantReplySettings(
        @DefaultValue("") String mailbox,
        @DefaultValue("Sluss") String doneFolder,
        @DefaultValue("1m") Duration lookAgain) {

    private static final String PREFIX = "sluss.mail.graph.";
    private static final Duration LONGEST = Duration.ofHours(1);

    TenantReplySettings {
        if (!mailbox.isBlank()) {
            SettingNotValid.present(PREFIX + "done-folder", doneFolder);
            if (lookAgain.toSeconds() < 1 || lookAgain.compareTo(LONGEST) > 0) {
                throw new SettingNotValid(PREFIX + "look-again", "must be between 1s and 1h");
            }
        }
    }

    boolean isConfigured() {
        return !mailbox.isBlank();
    }

    /**
     * Checks it against what stands elsewhere.
     *
     * @param inTenant whether the mailbox is one that the tenant's registration may use
     * @param byImap whether answers are read by IMAP
     */
    void check(boolean inTenant, boolean byImap) {
        if (isConfigured() && byImap) {
            throw new SettingNotValid(PREFIX + "mailbox", "cannot be set together with sluss.mail.imap.host");
        }
        if (isConfigured() && !inTenant) {
            throw new SettingNotValid(PREFIX + "mailbox", "must be in one of sluss.graph.mailbox-domains");
        }
    }
}
