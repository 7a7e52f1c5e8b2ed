package se.sluss.protocol.booking;

/** A day of the week, named as in iCalendar (RFC 5545, 3.3.10), in the order of the week in Sweden (ISO 8601). */
public enum Weekday {
    MO,
    TU,
    WE,
    TH,
    FR,
    SA,
    SU
}
