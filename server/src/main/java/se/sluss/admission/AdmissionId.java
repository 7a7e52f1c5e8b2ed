package se.sluss.admission;

import java.util.Optional;
import java.util.UUID;

/** Names one person at the door of one occurrence; told to those who lead and to nobody else. */
public record AdmissionId(UUID value) {

    public static AdmissionId random() {
        return new AdmissionId(UUID.randomUUID());
    }

    /** Reads what a browser sent; empty when it cannot be one. */
    public static Optional<AdmissionId> parse(String text) {
        try {
            return Optional.of(new AdmissionId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
