package se.sluss.calendar.reply.tenant;

import java.util.List;

/**
 * Mails that lie in an inbox.
 *
 * @param mails what they are called there, oldest first
 * @param link asks for those that arrive after them
 */
public record Arrivals(List<String> mails, String link) {}
