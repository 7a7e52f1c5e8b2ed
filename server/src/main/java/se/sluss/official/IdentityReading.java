package se.sluss.official;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.MeetingType;
import se.sluss.meeting.PersonalNumber;
import se.sluss.organisation.Organisation;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.signal.Role;

/** Reads how one participant of a booking shall identify, and as whom. */
@Component
class IdentityReading {

    private final Organisation organisation;
    private final Clock clock;

    IdentityReading(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Adds what is wrong with the means to the errors, with the reason: a person has to choose other means. */
    void check(NewParticipant wanted, String field, MeetingType type, FieldErrors errors) {
        Means means = wanted.method();
        if (means == Means.STAFF) {
            errors.add(field + ".method", "is for the official who books");
        } else if (!type.allows(means)) {
            errors.add(field + ".method", refusal(type, means));
        } else if (!suits(wanted.role(), means)) {
            errors.add(field + ".method", "does not suit the role: " + rule(wanted.role()));
        }
    }

    /** The level this participant must reach: that of the booking, or what the type and the means demand. */
    Assurance required(NewParticipant wanted, String field, MeetingType type, FieldErrors errors) {
        Assurance usual = higher(type.required(), lowest(wanted.method()));
        if (wanted.assurance() == null) {
            return usual;
        }
        Assurance level = level(wanted.assurance()).orElse(null);
        errors.addIf(level == null, field, "is not a level: LOA2, LOA3 and LOA4 are");
        if (level == null) {
            return usual;
        }
        errors.addIf(level.compareTo(type.required()) < 0, field, "is below that of the meeting type");
        errors.addIf(wanted.method() != Means.E_IDENTITY, field, "cannot be reached with " + wanted.method());
        return level;
    }

    @Nullable
    PersonalNumber personalNumber(@Nullable String written, String field, FieldErrors errors) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var number = PersonalNumber.parse(written, LocalDate.now(clock.withZone(organisation.timeZone())));
        errors.addIf(number.isEmpty(), field, "is neither a personal identity number nor a coordination number");
        return number.orElse(null);
    }

    /** Why a type does not take some means, as the message about a field. */
    static String refusal(MeetingType type, Means means) {
        String proves =
                switch (means) {
                    case SMS -> "a code by text message proves who holds a phone, not who the person is";
                    case VOUCHED -> "somebody's word is no identification";
                    case E_IDENTITY, STAFF -> "it takes no such identification";
                };
        String demands = type.secrecy() ? "it handles secrecy" : "it demands " + type.required();
        return "is not allowed by the meeting type: " + demands + ", and " + proves;
    }

    /** Who acts for somebody else must be known by name; an interpreter is nobody whom a leader could know well. */
    private static boolean suits(Role role, Means means) {
        return switch (role) {
            case REPRESENTATIVE, GUARDIAN -> means == Means.E_IDENTITY;
            case INTERPRETER -> means != Means.VOUCHED;
            case LEADER, CO_LEADER, PARTICIPANT, CHILD -> true;
        };
    }

    private static String rule(Role role) {
        return role == Role.INTERPRETER
                ? "an interpreter proves who they are without the word of the leader"
                : "who acts for somebody else identifies with an e-identity";
    }

    private static Optional<Assurance> level(String name) {
        return Arrays.stream(Assurance.values())
                .filter(level -> level.name().equals(name.strip()))
                .filter(level -> level.compareTo(Assurance.LOA2) >= 0 && level != Assurance.ORG)
                .findFirst();
    }

    private static Assurance lowest(Means means) {
        return switch (means) {
            case SMS -> Assurance.SMS;
            case VOUCHED -> Assurance.VOUCHED;
            case E_IDENTITY -> Assurance.LOA2;
            case STAFF -> Assurance.ORG;
        };
    }

    private static Assurance higher(Assurance one, Assurance other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
