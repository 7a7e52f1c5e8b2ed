package se.sluss.invitation;

import java.net.URI;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.imip.CalendarFiles;
import se.sluss.calendar.imip.ItipEntry;
import se.sluss.meeting.Channel;
import se.sluss.organisation.Organisation;

/**
 * The booking as a file, for people who have nothing but a phone. Nobody else gets one: their calendars are written to
 * already, and no mailbox has two writers.
 */
@Component
public class BookingFile {

    private final Links links;
    private final PersonalUrls urls;
    private final EntryNames names;
    private final BookingLetters letters;
    private final CalendarFiles files;
    private final Organisation organisation;

    BookingFile(
            Links links,
            PersonalUrls urls,
            EntryNames names,
            BookingLetters letters,
            CalendarFiles files,
            Organisation organisation) {
        this.links = links;
        this.urls = urls;
        this.names = names;
        this.letters = letters;
        this.files = files;
        this.organisation = organisation;
    }

    /** Whether this person is offered a file. */
    public static boolean isFor(Attendance attendance) {
        return attendance.participant().channel() == Channel.SMS && !attendance.cancelled();
    }

    /** The file, with a further personal link in it; empty for those who get none. */
    public Mono<String> of(Attendance attendance) {
        return isFor(attendance)
                ? links.mint(
                                attendance.invitation().id(),
                                LinkPurpose.MEETING,
                                attendance.occurrence().closesAt())
                        .flatMap(token -> files.of(entry(attendance, urls.meeting(token)), organisation.name()))
                : Mono.empty();
    }

    private ItipEntry entry(Attendance attendance, URI link) {
        var invitation = attendance.invitation();
        return new ItipEntry(
                names.uid(invitation.id()),
                invitation.revision(),
                letters.entryName(attendance),
                letters.invitation(attendance, link).text(),
                attendance.occurrence().startsAt(),
                attendance.occurrence().endsAt(),
                attendance.meeting().zone());
    }
}
