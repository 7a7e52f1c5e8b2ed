package se.sluss.addin.text;

import se.sluss.addin.draft.Pattern;
import se.sluss.protocol.booking.OccurrenceView;

/** Series in English. */
final class EnglishSeries implements SeriesTexts {

    @Override
    public String repeats() {
        return "Repeats";
    }

    @Override
    public String pattern(Pattern pattern) {
        return switch (pattern) {
            case NONE -> "Never";
            case DAILY -> "Daily";
            case WEEKLY -> "Every week";
            case MONTHLY -> "Every month, same date";
            case MONTHLY_DAY -> "Every month, same weekday";
            case YEARLY -> "Every year, same date";
            case YEARLY_DAY -> "Every year, same weekday";
        };
    }

    @Override
    public String interval() {
        return "Interval";
    }

    @Override
    public String intervalHint() {
        return "1 is every time, 2 is every other.";
    }

    @Override
    public String weekdays() {
        return "Weekdays";
    }

    @Override
    public String weekdaysHint() {
        return "With none chosen, the weekday of the first meeting.";
    }

    @Override
    public String inTheMonth() {
        return "Day of the month";
    }

    @Override
    public String position(int position) {
        return switch (position) {
            case 1 -> "First";
            case 2 -> "Second";
            case 3 -> "Third";
            case 4 -> "Fourth";
            default -> "Last";
        };
    }

    @Override
    public String anyDay() {
        return "day";
    }

    @Override
    public String workday() {
        return "workday";
    }

    @Override
    public String weekendDay() {
        return "weekend day";
    }

    @Override
    public String ending() {
        return "The series ends";
    }

    @Override
    public String afterCount() {
        return "After a number of occurrences";
    }

    @Override
    public String onDay() {
        return "On a certain day";
    }

    @Override
    public String count() {
        return "Number of occurrences";
    }

    @Override
    public String lastDay() {
        return "Last day";
    }

    @Override
    public String limits() {
        return "Each occurrence has an invitation of its own. A series can have at most 60 occurrences, within three years.";
    }

    @Override
    public String occurrences() {
        return "Occurrences";
    }

    @Override
    public String state(OccurrenceView occurrence) {
        return switch (occurrence.state()) {
            case CANCELLED -> "Cancelled";
            case OVER -> "Over";
            case SCHEDULED -> occurrence.moved() ? "Moved" : "";
        };
    }

    @Override
    public String scope() {
        return "Applies to";
    }

    @Override
    public String onlyThis() {
        return "Only this occurrence";
    }

    @Override
    public String thisAndFollowing() {
        return "This and all following";
    }

    @Override
    public String changeOccurrence() {
        return "Move the occurrence";
    }

    @Override
    public String cancelOccurrence() {
        return "Cancel the occurrence";
    }

    @Override
    public String cancelQuestion() {
        return "Cancel? Everybody is told, and the booking is removed from the calendar.";
    }

    @Override
    public String removePerson() {
        return "Remove";
    }

    @Override
    public String removePerson(String name) {
        return "Remove " + name;
    }

    @Override
    public String removeQuestion(String name) {
        return "Remove " + name + "? The link stops working, the booking is removed and the person is told.";
    }

    @Override
    public String removeForSure() {
        return "Yes, remove";
    }

    @Override
    public String keepPerson() {
        return "Keep";
    }

    @Override
    public String leaderHint() {
        return "The way in to each occurrence is in your calendar.";
    }
}
