package se.sluss.calendar.graph;

import com.microsoft.graph.models.Message;
import com.microsoft.graph.models.MessageCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.UserItemRequestBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.MailReference;

/** Finds a mail by its Message-ID. There may be none yet, and there may be several. */
final class MailSearch {

    private static final String[] FIELDS = {"id", "parentFolderId"};
    /** Where Exchange keeps headers of the Internet that it has no property of its own for. */
    private static final String HEADER_PROPERTY =
            "String {00020386-0000-0000-C000-000000000046} Name " + GraphMail.ID_HEADER;

    private final UserItemRequestBuilder user;
    private final String id;

    MailSearch(GraphServiceClient client, MailReference mail) {
        this.user = client.users().byUserId(mail.mailbox());
        this.id = mail.messageId().replace("'", "''");
    }

    boolean isAnywhere() {
        return !everywhere().isEmpty();
    }

    List<Message> inInbox() {
        return messages(user.mailFolders().byMailFolderId("inbox").messages().get(request -> {
            request.queryParameters.filter = byMessageId();
            request.queryParameters.select = FIELDS;
        }));
    }

    List<Message> everywhere() {
        List<Message> found = inAllFolders(byMessageId());
        return found.isEmpty() ? inAllFolders(byHeader()) : found;
    }

    private List<Message> inAllFolders(String filter) {
        return messages(user.messages().get(request -> {
            request.queryParameters.filter = filter;
            request.queryParameters.select = FIELDS;
        }));
    }

    private String byMessageId() {
        return "internetMessageId eq '" + id + "'";
    }

    private String byHeader() {
        return "singleValueExtendedProperties/Any(ep: ep/id eq '" + HEADER_PROPERTY + "' and ep/value eq '" + id + "')";
    }

    private static List<Message> messages(@Nullable MessageCollectionResponse page) {
        List<Message> found = page == null ? null : page.getValue();
        return found == null ? List.of() : found;
    }
}
