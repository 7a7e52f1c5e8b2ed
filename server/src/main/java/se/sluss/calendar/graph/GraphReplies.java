package se.sluss.calendar.graph;

import com.microsoft.graph.models.MailFolder;
import com.microsoft.graph.models.MailFolderCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.UserItemRequestBuilder;
import com.microsoft.graph.users.item.messages.item.move.MovePostRequestBody;
import com.microsoft.kiota.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.reply.tenant.Arrivals;
import se.sluss.calendar.reply.tenant.TenantMailbox;

/** Reads an inbox of the tenant: delta for what arrived, and every mail as MIME. */
final class GraphReplies implements TenantMailbox {

    private static final int LARGEST = 1_000_000;

    private final GraphCalls calls;

    GraphReplies(GraphCalls calls) {
        this.calls = calls;
    }

    @Override
    public Mono<MailboxAnswer<Arrivals>> arrivals(String mailbox, @Nullable String since) {
        return calls.ask(mailbox, client -> {
            var delta = new InboxDelta(client, mailbox);
            return new MailboxAnswer.Done<>(since == null ? delta.anew() : delta.since(since));
        });
    }

    @Override
    public Mono<MailboxAnswer<byte[]>> content(String mailbox, String mail) {
        return calls.ask(mailbox, client -> new MailboxAnswer.Done<>(content(client, mailbox, mail)));
    }

    @Override
    public Mono<MailboxAnswer<Boolean>> putAway(String mailbox, String mail, String folder) {
        return calls.ask(mailbox, client -> {
            UserItemRequestBuilder user = client.users().byUserId(mailbox);
            return new MailboxAnswer.Done<>(move(user, mail, folder(user, folder)));
        });
    }

    private static byte[] content(GraphServiceClient client, String mailbox, String mail) {
        try (InputStream content = client.users()
                .byUserId(mailbox)
                .messages()
                .byMessageId(mail)
                .content()
                .get()) {
            byte[] read = Objects.requireNonNull(content).readNBytes(LARGEST + 1);
            return read.length > LARGEST ? new byte[0] : read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ApiException e) {
            if (EventChange.isGone(e)) {
                return new byte[0];
            }
            throw e;
        }
    }

    /** False when it is gone: a person was faster, or an attempt of ours whose answer was lost. */
    private static boolean move(UserItemRequestBuilder user, String mail, String folder) {
        var destination = new MovePostRequestBody();
        destination.setDestinationId(folder);
        try {
            user.messages().byMessageId(mail).move().post(destination);
            return true;
        } catch (ApiException e) {
            if (EventChange.isGone(e)) {
                return false;
            }
            throw e;
        }
    }

    private static String folder(UserItemRequestBuilder user, String name) {
        MailFolderCollectionResponse named = user.mailFolders().get(request -> {
            request.queryParameters.filter = "displayName eq '" + name.replace("'", "''") + "'";
            request.queryParameters.select = new String[] {"id"};
        });
        List<MailFolder> found = named == null ? null : named.getValue();
        return id(found == null || found.isEmpty() ? make(user, name) : found.getFirst());
    }

    private static @Nullable MailFolder make(UserItemRequestBuilder user, String name) {
        var folder = new MailFolder();
        folder.setDisplayName(name);
        return user.mailFolders().post(folder);
    }

    private static String id(@Nullable MailFolder folder) {
        return Objects.requireNonNull(Objects.requireNonNull(folder).getId());
    }
}
