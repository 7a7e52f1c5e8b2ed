package se.sluss.addin.text;

import se.sluss.addin.draft.Pattern;
import se.sluss.protocol.booking.OccurrenceView;

/** Series in Swedish. */
final class SwedishSeries implements SeriesTexts {

    @Override
    public String repeats() {
        return "Upprepas";
    }

    @Override
    public String pattern(Pattern pattern) {
        return switch (pattern) {
            case NONE -> "Aldrig";
            case DAILY -> "Dagligen";
            case WEEKLY -> "Varje vecka";
            case MONTHLY -> "Varje månad, samma datum";
            case MONTHLY_DAY -> "Varje månad, samma veckodag";
            case YEARLY -> "Varje år, samma datum";
            case YEARLY_DAY -> "Varje år, samma veckodag";
        };
    }

    @Override
    public String interval() {
        return "Mellanrum";
    }

    @Override
    public String intervalHint() {
        return "1 är varje gång, 2 är varannan.";
    }

    @Override
    public String weekdays() {
        return "Veckodagar";
    }

    @Override
    public String weekdaysHint() {
        return "Utan val gäller samma veckodag som det första mötet.";
    }

    @Override
    public String inTheMonth() {
        return "Dag i månaden";
    }

    @Override
    public String position(int position) {
        return switch (position) {
            case 1 -> "Första";
            case 2 -> "Andra";
            case 3 -> "Tredje";
            case 4 -> "Fjärde";
            default -> "Sista";
        };
    }

    @Override
    public String anyDay() {
        return "dagen";
    }

    @Override
    public String workday() {
        return "vardagen";
    }

    @Override
    public String weekendDay() {
        return "helgdagen";
    }

    @Override
    public String ending() {
        return "Serien slutar";
    }

    @Override
    public String afterCount() {
        return "Efter ett antal tillfällen";
    }

    @Override
    public String onDay() {
        return "En viss dag";
    }

    @Override
    public String count() {
        return "Antal tillfällen";
    }

    @Override
    public String lastDay() {
        return "Sista dagen";
    }

    @Override
    public String limits() {
        return "Varje tillfälle får en egen inbjudan. En serie kan ha högst 60 tillfällen, inom tre år.";
    }

    @Override
    public String occurrences() {
        return "Tillfällen";
    }

    @Override
    public String state(OccurrenceView occurrence) {
        return switch (occurrence.state()) {
            case CANCELLED -> "Inställt";
            case OVER -> "Avslutat";
            case SCHEDULED -> occurrence.moved() ? "Flyttat" : "";
        };
    }

    @Override
    public String scope() {
        return "Gäller";
    }

    @Override
    public String onlyThis() {
        return "Bara detta tillfälle";
    }

    @Override
    public String thisAndFollowing() {
        return "Detta och alla följande";
    }

    @Override
    public String changeOccurrence() {
        return "Flytta tillfället";
    }

    @Override
    public String cancelOccurrence() {
        return "Ställ in tillfället";
    }

    @Override
    public String cancelQuestion() {
        return "Ställa in? Alla får veta det, och bokningen tas bort ur kalendern.";
    }

    @Override
    public String removePerson() {
        return "Ta bort";
    }

    @Override
    public String removePerson(String name) {
        return "Ta bort " + name;
    }

    @Override
    public String removeQuestion(String name) {
        return "Ta bort " + name + "? Länken slutar gälla, bokningen tas bort och personen får veta det.";
    }

    @Override
    public String removeForSure() {
        return "Ja, ta bort";
    }

    @Override
    public String keepPerson() {
        return "Behåll";
    }

    @Override
    public String leaderHint() {
        return "Vägen in till varje tillfälle finns i din kalender.";
    }
}
