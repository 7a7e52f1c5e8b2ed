package se.sluss.calendar.imip;

/** What a mail program is told about an entry (RFC 5546), in a mail that people can read too. */
public sealed interface ItipMessage permits ItipRequest, ItipCancellation {

    ItipLetter letter();

    ItipEntry entry();
}
