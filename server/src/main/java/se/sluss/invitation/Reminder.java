package se.sluss.invitation;

/**
 * What a job that reminds carries.
 *
 * @param moved the revision that gave the meeting the time it was planned for
 */
record Reminder(int moved, Letter letter) {

    static Reminder read(String payload) {
        int space = payload.indexOf(' ');
        return new Reminder(Integer.parseInt(payload.substring(0, space)), Letter.read(payload.substring(space + 1)));
    }

    String payload() {
        return moved + " " + letter.payload();
    }
}
