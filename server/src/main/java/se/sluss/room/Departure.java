package se.sluss.room;

/** From where somebody left. */
enum Departure {
    ROOM,
    DOOR,
    /** Was neither in the room nor at its door. */
    NONE
}
