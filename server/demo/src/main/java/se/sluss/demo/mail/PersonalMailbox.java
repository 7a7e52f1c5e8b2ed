package se.sluss.demo.mail;

import java.time.Duration;
import java.util.List;
import se.sluss.simulators.mail.Response;

/** What one person sees of their mailbox and can do with it. May wait for a network. */
interface PersonalMailbox {

    /** Newest first. */
    List<Entry.Mail> inbox();

    /** Earliest first. */
    List<Entry.Event> calendar();

    /** Answers a mail that is {@linkplain Entry.Mail#answerable() answerable}. */
    void respond(String mailId, Response response);

    /** Deletes an event that is {@linkplain Entry.Event#changeable() changeable}. */
    void delete(String eventId);

    /** Moves an event that is {@linkplain Entry.Event#changeable() changeable}. */
    void postpone(String eventId, Duration by);
}
