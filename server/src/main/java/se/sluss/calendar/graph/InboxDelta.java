package se.sluss.calendar.graph;

import com.microsoft.graph.models.Message;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.mailfolders.item.messages.delta.DeltaGetResponse;
import com.microsoft.graph.users.item.mailfolders.item.messages.delta.DeltaRequestBuilder;
import com.microsoft.kiota.ApiException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.reply.tenant.Arrivals;

/** Reads what arrived in one inbox, page by page. */
final class InboxDelta {

    private static final String PAGE = "odata.maxpagesize=100";

    private final DeltaRequestBuilder delta;

    InboxDelta(GraphServiceClient client, String mailbox) {
        this.delta = client.users()
                .byUserId(mailbox)
                .mailFolders()
                .byMailFolderId("inbox")
                .messages()
                .delta();
    }

    Arrivals anew() {
        return read(delta.get(request -> {
            request.queryParameters.select = new String[] {"id", "receivedDateTime"};
            request.headers.add("Prefer", PAGE);
        }));
    }

    /** Begins anew when Graph no longer knows the link. */
    Arrivals since(String link) {
        try {
            return read(next(link));
        } catch (ApiException e) {
            if (GraphFailures.isForgotten(e)) {
                return anew();
            }
            throw e;
        }
    }

    private Arrivals read(@Nullable DeltaGetResponse first) {
        var mails = new ArrayList<Message>();
        DeltaGetResponse page = Objects.requireNonNull(first);
        add(page, mails);
        while (page.getOdataNextLink() != null) {
            page = Objects.requireNonNull(next(page.getOdataNextLink()));
            add(page, mails);
        }
        return new Arrivals(inOrder(mails), Objects.requireNonNull(page.getOdataDeltaLink()));
    }

    private @Nullable DeltaGetResponse next(String link) {
        return delta.withUrl(link).get(request -> request.headers.add("Prefer", PAGE));
    }

    /** Not what has left the inbox. */
    private static void add(DeltaGetResponse page, List<Message> mails) {
        List<Message> value = page.getValue();
        if (value != null) {
            value.stream()
                    .filter(mail -> !mail.getAdditionalData().containsKey("@removed"))
                    .forEach(mails::add);
        }
    }

    private static List<String> inOrder(List<Message> mails) {
        return mails.stream()
                .sorted(Comparator.comparing(InboxDelta::received))
                .map(mail -> Objects.requireNonNull(mail.getId()))
                .distinct()
                .toList();
    }

    private static OffsetDateTime received(Message mail) {
        OffsetDateTime received = mail.getReceivedDateTime();
        return received == null ? OffsetDateTime.MIN : received;
    }
}
