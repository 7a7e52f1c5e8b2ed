package se.sluss.official;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sluss.meeting.Participant;
import se.sluss.protocol.booking.NewParticipant;

/**
 * Reads beside whom those sit who do not identify: somebody in the same meeting who answers for others.
 *
 * @param list those who stand in the same list of the request, in its order
 * @param there those who are in the meeting already
 */
record CompanionReading(List<Participant> list, List<Participant> there, FieldErrors errors) {

    /** The participant beside the right person; what is wrong is added to the errors. */
    Participant place(Participant person, NewParticipant wanted, String field) {
        if (!person.isCompanion()) {
            errors.addIf(wanted.companionOf() != null, field + ".companionOf", "is for somebody who does not identify");
            return person;
        }
        Optional<Participant> other = named(wanted.companionOf()).filter(CompanionReading::answersForOthers);
        errors.addIf(
                other.isEmpty(),
                field + ".companionOf",
                "names nobody in the meeting who can answer for this person: a guardian or a representative");
        return other.map(answering -> person.beside(answering.id())).orElse(person);
    }

    static boolean answersForOthers(Participant person) {
        return person.role().answersForOthers() && !person.isCompanion();
    }

    private Optional<Participant> named(@Nullable String name) {
        return name == null ? Optional.empty() : at(name).or(() -> of(name));
    }

    private Optional<Participant> at(String position) {
        try {
            int index = Integer.parseInt(position);
            return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Participant> of(String id) {
        return there.stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst();
    }
}
