package se.sluss.identification;

import se.sluss.invitation.Attendance;

/** Somebody who has identified well enough for their meeting. */
public record Visitor(Session session, Proof proof, Attendance attendance) {}
