package se.sluss.calendar.reply.imap;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/** One connection to the folder. Everything here waits for the network. */
final class ImapFolder implements AutoCloseable {

    private static final int LARGEST = 1_000_000;

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final IMAPFolder done;

    private ImapFolder(IMAPStore store, IMAPFolder folder, IMAPFolder done) {
        this.store = store;
        this.folder = folder;
        this.done = done;
    }

    static ImapFolder open(ImapSettings settings) throws MessagingException {
        var session = Session.getInstance(properties(settings));
        var store = (IMAPStore) session.getStore("imap");
        try {
            store.connect(
                    settings.host(),
                    settings.port(),
                    settings.user(),
                    settings.password().text());
            var folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new ImapFolder(store, folder, made(store, settings.doneFolder()));
        } catch (MessagingException failed) {
            store.close();
            throw failed;
        }
    }

    /** Changes when the server numbers its mails anew (RFC 9051, 2.3.1.1). */
    long uidValidity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** The first mail with a higher number, or nothing. */
    @Nullable
    ArrivedMail nextAfter(long uid) throws MessagingException {
        // A question for numbers that do not exist yet is answered with the last mail there is.
        for (Message message : folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
            long found = folder.getUID(message);
            if (found > uid) {
                return new ArrivedMail(found, content((IMAPMessage) message));
            }
        }
        return null;
    }

    /** Moves a mail to the folder for what is done with. Not an error when it is gone already. */
    void putAway(long uid) throws MessagingException {
        Message message = folder.getMessageByUID(uid);
        if (message == null) {
            return;
        }
        Message[] one = {message};
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(one, done);
            return;
        }
        folder.copyMessages(one, done);
        message.setFlag(Flags.Flag.DELETED, true);
        if (store.hasCapability("UIDPLUS")) {
            // Without it, expunging would also take what others have marked as deleted.
            folder.expunge(one);
        }
    }

    /** Returns when the server announces something, or when {@link #stopWaiting} is called on another thread. */
    void awaitNews() throws MessagingException {
        folder.idle(true);
        // Opened anew, the folder is what the server says, even if one of its announcements was lost.
        folder.close(false);
        folder.open(Folder.READ_WRITE);
    }

    /** Ends the waiting. An error means that the connection is gone. */
    void stopWaiting() throws MessagingException {
        // Any command ends IDLE.
        folder.doCommand(protocol -> {
            protocol.noop();
            return true;
        });
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }

    private static byte[] content(IMAPMessage message) throws MessagingException {
        if (message.getSize() > LARGEST) {
            return new byte[0];
        }
        // Reading must not mark it as read by a person.
        message.setPeek(true);
        var content = new ByteArrayOutputStream();
        try {
            message.writeTo(content);
            return content.toByteArray();
        } catch (MessageRemovedException gone) {
            return new byte[0];
        } catch (IOException failed) {
            throw new MessagingException("a mail could not be fetched", failed);
        }
    }

    private static IMAPFolder made(IMAPStore store, String name) throws MessagingException {
        var folder = (IMAPFolder) store.getFolder(name);
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("the folder for what is done with cannot be made");
        }
        return folder;
    }

    private static Properties properties(ImapSettings settings) {
        var properties = new Properties();
        String patience = Integer.toString(10_000);
        properties.put("mail.imap.connectiontimeout", patience);
        properties.put("mail.imap.writetimeout", patience);
        // The server is asked for news at least that often, so a longer silence means that the connection is dead.
        properties.put(
                "mail.imap.timeout",
                Long.toString(settings.lookAgain().plusSeconds(30).toMillis()));
        properties.put("mail.imap.ssl.enable", settings.tls() == ImapSettings.Tls.IMPLICIT);
        properties.put("mail.imap.starttls.enable", settings.tls() == ImapSettings.Tls.STARTTLS);
        properties.put("mail.imap.starttls.required", settings.tls() == ImapSettings.Tls.STARTTLS);
        properties.put("mail.imap.ssl.checkserveridentity", true);
        properties.put("mail.imap.partialfetch", false);
        SSLSocketFactory trusted = settings.trustedSockets();
        if (trusted != null) {
            properties.put("mail.imap.ssl.socketFactory", trusted);
        }
        return properties;
    }
}
