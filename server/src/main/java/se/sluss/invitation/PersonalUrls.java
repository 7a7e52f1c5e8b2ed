package se.sluss.invitation;

import java.net.URI;
import org.springframework.stereotype.Component;
import se.sluss.platform.web.WebSettings;

/** The addresses behind personal links. The secret stands in the fragment, which no browser sends anywhere. */
@Component
public class PersonalUrls {

    private final WebSettings web;

    PersonalUrls(WebSettings web) {
        this.web = web;
    }

    /** Of the page that leads to the meeting. */
    public URI meeting(LinkToken token) {
        return web.origin().resolve("/m#" + token.text());
    }

    /** Of the page that answers, prepared for one of the answers. */
    URI answer(LinkToken token, String button) {
        return web.origin().resolve("/answer#" + token.text() + "&" + button);
    }

    /**
     * The Message-ID of the mail that asks somebody to a meeting (RFC 5322, 3.6.4); stable, so that every copy of the mail
     * has the same.
     *
     * @param revision of the invitation
     */
    String messageId(InvitationId invitation, int revision) {
        return revision == 0 ? "<" + uid(invitation) + ">" : "<" + revision + "." + uid(invitation) + ">";
    }

    /** The Message-ID of a mail that asks for nothing. */
    String noticeId(InvitationId invitation, int revision) {
        return "<notice." + revision + "." + uid(invitation) + ">";
    }

    private String uid(InvitationId invitation) {
        return invitation + "@" + URI.create(web.origin().toString()).getHost();
    }
}
