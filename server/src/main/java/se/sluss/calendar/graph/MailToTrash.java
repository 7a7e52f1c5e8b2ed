package se.sluss.calendar.graph;

import com.microsoft.graph.models.MailFolder;
import com.microsoft.graph.models.Message;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.UserItemRequestBuilder;
import com.microsoft.graph.users.item.messages.item.move.MovePostRequestBody;
import com.microsoft.kiota.ApiException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.Mailboxes.MailRemoval;

/** Moves every copy of a mail to the deleted items. */
final class MailToTrash {

    private static final String TRASH = "deleteditems";

    private final UserItemRequestBuilder user;
    private final MailSearch search;

    MailToTrash(GraphServiceClient client, MailReference mail) {
        this.user = client.users().byUserId(mail.mailbox());
        this.search = new MailSearch(client, mail);
    }

    /** Looks in the inbox first: there the mail usually is, and then it takes two requests. */
    MailRemoval move() {
        List<Message> inInbox = search.inInbox();
        if (!inInbox.isEmpty()) {
            inInbox.forEach(this::move);
            return MailRemoval.REMOVED;
        }
        List<Message> found = search.everywhere();
        if (found.isEmpty()) {
            return MailRemoval.NOT_FOUND;
        }
        String trash = trash();
        found.stream()
                .filter(message -> !trash.equals(message.getParentFolderId()))
                .forEach(this::move);
        return MailRemoval.REMOVED;
    }

    private void move(Message message) {
        var destination = new MovePostRequestBody();
        destination.setDestinationId(TRASH);
        try {
            user.messages().byMessageId(id(message)).move().post(destination);
        } catch (ApiException e) {
            // Somebody was faster: the person, a rule, or an attempt of ours whose answer was lost.
            if (e.getResponseStatusCode() != HttpStatus.NOT_FOUND.value()) {
                throw e;
            }
        }
    }

    private String trash() {
        MailFolder folder = user.mailFolders().byMailFolderId(TRASH).get(request -> {
            request.queryParameters.select = new String[] {"id"};
        });
        return Objects.requireNonNull(Objects.requireNonNull(folder).getId());
    }

    private static String id(Message message) {
        return Objects.requireNonNull(message.getId());
    }
}
