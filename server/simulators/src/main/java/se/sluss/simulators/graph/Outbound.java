package se.sluss.simulators.graph;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.ObjectNode;

/** What left the tenant. */
final class Outbound {

    private final List<OutboundMail> mails = new CopyOnWriteArrayList<>();

    List<OutboundMail> mails() {
        return List.copyOf(mails);
    }

    void add(MailboxOwner from, String to, ObjectNode content, String method) {
        mails.add(new OutboundMail(
                from.address(),
                to,
                content.path("subject").asString(""),
                content.path("body").path("content").asString(""),
                method));
    }
}
