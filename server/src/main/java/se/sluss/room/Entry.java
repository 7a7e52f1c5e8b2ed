package se.sluss.room;

/** What came of going in. */
sealed interface Entry {

    /** In the room, on a new place. */
    record Entered(Guest guest) implements Entry {}

    /** In the room, on the place this page had. */
    record Resumed() implements Entry {}

    /** All places are taken. */
    record Full() implements Entry {}

    /** Nobody waits there now. */
    record Nobody() implements Entry {}
}
