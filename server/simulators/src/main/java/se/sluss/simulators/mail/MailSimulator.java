package se.sluss.simulators.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A mail server on 127.0.0.1 that takes mail for any address, running from construction until {@link #close()}. Over
 * IMAP each mailbox is opened with its address as user and as password.
 */
public final class MailSimulator implements AutoCloseable {

    private final Map<String, MailProgram> programs = new ConcurrentHashMap<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private final int smtpPort;
    private final int imapPort;
    private volatile GreenMail server;

    /** Port 0 takes a free one. */
    public MailSimulator(Clock clock, int smtpPort, int imapPort) {
        this.clock = clock;
        this.server = started(smtpPort, imapPort);
        this.smtpPort = server.getSmtp().getPort();
        this.imapPort = server.getImap().getPort();
    }

    public int smtpPort() {
        return smtpPort;
    }

    public int imapPort() {
        return imapPort;
    }

    /** Ends all connections and takes no more, until {@link #comeBack()}. */
    public void goAway() {
        server.stop();
    }

    /**
     * Is there again at the same ports. Mail and folders are gone, those that come are numbered anew, and mail programs
     * have to be asked for again.
     */
    public void comeBack() {
        programs.clear();
        server = started(smtpPort, imapPort);
        opened.forEach(this::folder);
    }

    /** Makes a mailbox that some program reads over IMAP, unless it is there. Mail to it makes it too. */
    public void open(String address) {
        opened.add(address.toLowerCase(Locale.ROOT));
        folder(address.toLowerCase(Locale.ROOT));
    }

    /** The mail program of the person with this address; always the same one. */
    public MailProgram program(String address, String name) {
        return programs.computeIfAbsent(
                address.toLowerCase(Locale.ROOT),
                lower -> new MailProgram(clock, new Person(lower, name), folder(lower), smtpPort()));
    }

    @Override
    public void close() {
        server.stop();
    }

    private static GreenMail started(int smtpPort, int imapPort) {
        var server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        return server;
    }

    private MailFolder folder(String address) {
        GreenMailUser user = server.setUser(address, address, address);
        try {
            return server.getUserManager().getImapHostManager().getInbox(user);
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
