package se.sluss.identification.bankid;

import org.jspecify.annotations.Nullable;

/**
 * Who identified, and where. Signature and OCSP answer are left out: what is not kept as evidence is not kept at all.
 * Cannot be printed.
 *
 * @param user who it was
 * @param device where the app ran
 * @param risk {@code low}, {@code moderate} or {@code high}; nothing when it was not computed
 */
record Completion(User user, Device device, @Nullable String risk) {

    record User(String personalNumber, String name) {

        @Override
        public String toString() {
            return "User";
        }
    }

    record Device(@Nullable String ipAddress) {

        @Override
        public String toString() {
            return "Device";
        }
    }

    /** BankID sees signs that somebody is being deceived. */
    boolean isOfHighRisk() {
        return "high".equalsIgnoreCase(risk);
    }

    boolean isFrom(String address) {
        return address.equals(device.ipAddress());
    }

    @Override
    public String toString() {
        return "Completion";
    }
}
