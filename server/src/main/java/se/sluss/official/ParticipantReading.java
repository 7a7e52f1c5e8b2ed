package se.sluss.official;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.sluss.calendar.Mailboxes;
import se.sluss.meeting.Channel;
import se.sluss.meeting.MeetingType;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.organisation.Organisation;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.signal.Role;

/** Reads and checks one participant of a booking. */
@Component
class ParticipantReading {

    private static final int LONGEST_NAME = 120;
    /** More than fit into any room, even with children beside them. */
    private static final int LONGEST_LIST = 100;

    private static final int LONGEST_ADDRESS = 254;
    /** The form that mail programs write; quoted names and comments of RFC 5322 are not addresses people have. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]+(\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);

    private final PhoneNumbers numbers;
    private final Organisation organisation;
    private final Mailboxes mailboxes;
    private final StaffAddresses staff;
    private final IdentityReading identities;

    ParticipantReading(
            PhoneNumbers numbers,
            Organisation organisation,
            Mailboxes mailboxes,
            StaffAddresses staff,
            IdentityReading identities) {
        this.numbers = numbers;
        this.organisation = organisation;
        this.mailboxes = mailboxes;
        this.staff = staff;
        this.identities = identities;
    }

    /**
     * The participant; what is wrong is added to the errors.
     *
     * @param field where it stands in the request, such as {@code participants[0]}
     */
    Participant read(NewParticipant wanted, String field, MeetingType type, FieldErrors errors) {
        String email = email(wanted.email(), field + ".email", errors);
        String mobile = mobile(wanted.mobile(), field + ".mobile", errors);
        errors.text(field + ".name", wanted.name(), LONGEST_NAME);
        errors.addIf(wanted.role() == Role.LEADER, field + ".role", "is that of the official who books");
        identities.check(wanted, field, type, errors);
        checkContact(wanted.method(), email, mobile, field, errors);
        return new Participant(
                ParticipantId.random(),
                wanted.role(),
                channel(wanted.method(), email),
                wanted.method(),
                identities.required(wanted, field + ".assurance", type, errors),
                language(wanted.language(), field + ".language", errors),
                new Person(
                        wanted.name().strip(),
                        email,
                        mobile,
                        identities.personalNumber(wanted, field + ".personalNumber", errors),
                        null));
    }

    /**
     * A list of participants, each of whom may sit beside another one of it.
     *
     * @param there who is in the meeting already
     */
    List<Participant> readAll(
            List<NewParticipant> wanted, String list, List<Participant> there, MeetingType type, FieldErrors errors) {
        int read = Math.min(wanted.size(), LONGEST_LIST);
        errors.addIf(wanted.size() > read, list, "is longer than " + LONGEST_LIST);
        var people = IntStream.range(0, read)
                .mapToObj(i -> read(wanted.get(i), list + "[" + i + "]", type, errors))
                .toList();
        var companions = new CompanionReading(people, there, errors);
        return IntStream.range(0, read)
                .mapToObj(i -> companions.place(people.get(i), wanted.get(i), list + "[" + i + "]"))
                .toList();
    }

    private void checkContact(
            Means means, @Nullable String email, @Nullable String mobile, String field, FieldErrors errors) {
        switch (means) {
            case COMPANION -> {
                String none = "has no use: the invitation goes to the person beside";
                errors.addIf(email != null, field + ".email", none);
                errors.addIf(mobile != null, field + ".mobile", none);
            }
            case STAFF ->
                errors.addIf(
                        email == null || !staff.cover(email),
                        field + ".email",
                        "is not an address of the organisation: it says which account must sign in");
            case SMS, E_IDENTITY, VOUCHED -> {
                errors.addIf(
                        email == null && mobile == null,
                        field + ".email",
                        "is missing, and so is a mobile number: one of them is needed");
                errors.addIf(
                        means == Means.SMS && mobile == null, field + ".mobile", "is missing: the code is sent to it");
            }
        }
    }

    private static @Nullable String email(@Nullable String text, String field, FieldErrors errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String address = text.strip();
        boolean valid =
                address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches();
        errors.addIf(!valid, field, "is not an e-mail address");
        return address;
    }

    private @Nullable String mobile(@Nullable String text, String field, FieldErrors errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String number = numbers.mobile(text).orElse(null);
        errors.addIf(number == null, field, "is not a mobile number");
        return number;
    }

    private Locale language(String tag, String field, FieldErrors errors) {
        Locale language = organisation.language(tag);
        errors.addIf(!language.getLanguage().equals(tag), field, "is not a language of this installation");
        return language;
    }

    private Channel channel(Means means, @Nullable String email) {
        if (means == Means.COMPANION) {
            return Channel.NONE;
        }
        if (email == null) {
            return Channel.SMS;
        }
        return mailboxes.cover(email) ? Channel.TENANT_MAILBOX : Channel.OUTSIDE_MAILBOX;
    }
}
