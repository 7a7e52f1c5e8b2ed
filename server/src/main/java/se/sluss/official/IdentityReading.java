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

/** Reads how one participant of a booking shall identify, and as whom. What can never succeed is refused here. */
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
        if (!means.suits(wanted.role())) {
            errors.add(field + ".method", "does not suit the role: " + rule(wanted.role()));
        } else if (!type.allows(means)) {
            errors.add(field + ".method", refusal(type, means));
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

    /** The number of the only person who may come, where the means can tell whose it is. */
    @Nullable
    PersonalNumber personalNumber(NewParticipant wanted, String field, FieldErrors errors) {
        String written = wanted.personalNumber();
        if (written == null || written.isBlank()) {
            return null;
        }
        String obstacle = obstacle(wanted.method());
        if (obstacle != null) {
            errors.add(field, obstacle);
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
                    case E_IDENTITY, STAFF, COMPANION -> "it takes no such identification";
                };
        String demands = type.secrecy() ? "it handles secrecy" : "it demands " + type.required();
        return "is not allowed by the meeting type: " + demands + ", and " + proves;
    }

    /** Why nobody could ever be shown to have a number, with these means. */
    private static @Nullable String obstacle(Means means) {
        return switch (means) {
            case SMS, E_IDENTITY -> null;
            case VOUCHED ->
                "cannot be proved: the leader's word tells no number. Leave it out, or ask for an e-identity";
            case STAFF -> "cannot be proved: the account tells no number. The e-mail address says who it is";
            case COMPANION -> "cannot be proved: this person does not identify";
        };
    }

    private static String rule(Role role) {
        return switch (role) {
            case LEADER, CO_LEADER -> "who leads signs in as staff";
            case REPRESENTATIVE, GUARDIAN -> "who acts for somebody else identifies with an e-identity";
            case INTERPRETER -> "an interpreter proves who they are without the word of the leader";
            case CHILD -> "a child sits beside somebody who identifies, or has an e-identity";
            case PARTICIPANT -> "a participant identifies, and not as staff";
        };
    }

    private static Optional<Assurance> level(String name) {
        return Arrays.stream(Assurance.values())
                .filter(level -> level.name().equals(name.strip()))
                .filter(level -> level.compareTo(Assurance.LOA2) >= 0 && level != Assurance.ORG)
                .findFirst();
    }

    private static Assurance lowest(Means means) {
        return switch (means) {
            case COMPANION -> Assurance.LINK;
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
