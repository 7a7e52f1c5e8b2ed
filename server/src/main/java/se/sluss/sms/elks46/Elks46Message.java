package se.sluss.sms.elks46;

/** What 46elks answers about a message it has taken; the rest of it is of no use here. */
record Elks46Message(String id) {}
