package se.sluss.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Swedish personal identity number (SKV 704) or coordination number (SKV 707, the day raised by 60), as twelve digits.
 * Cannot be printed.
 */
public record PersonalNumber(String digits) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d\\d)?(\\d{6})([-+]?)(\\d{4})");
    private static final int COORDINATION = 60;

    public PersonalNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a personal identity number");
        }
    }

    /** Reads what a register or an identity provider says: twelve digits, nothing else. */
    public static Optional<PersonalNumber> of(String digits) {
        return isValid(digits) ? Optional.of(new PersonalNumber(digits)) : Optional.empty();
    }

    /**
     * Reads what a person wrote, with or without century and separator.
     *
     * @param today tells the century where it is left out
     */
    public static Optional<PersonalNumber> parse(String text, LocalDate today) {
        Matcher written = WRITTEN.matcher(text.replaceAll("\\s", ""));
        if (!written.matches()) {
            return Optional.empty();
        }
        String century = written.group(1);
        String rest = written.group(2) + written.group(4);
        return of((century == null ? century(rest, written.group(3), today) : century) + rest);
    }

    /** The latest century in which the person is born, or the one before it for somebody who is a hundred. */
    private static String century(String rest, String separator, LocalDate today) {
        int year = Integer.parseInt(rest.substring(0, 2));
        int century = today.getYear() / 100 - (year > today.getYear() % 100 ? 1 : 0);
        return Integer.toString(separator.equals("+") ? century - 1 : century);
    }

    private static boolean isValid(String digits) {
        return digits.matches("(18|19|20)\\d{10}") && isDate(digits) && checksum(digits.substring(2)) % 10 == 0;
    }

    private static boolean isDate(String digits) {
        int day = Integer.parseInt(digits.substring(6, 8));
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    day > COORDINATION ? day - COORDINATION : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The sum of the Luhn algorithm (ISO/IEC 7812-1, annex B) over ten digits. */
    private static int checksum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighted = Character.digit(digits.charAt(i), 10) * (2 - i % 2);
            sum += weighted / 10 + weighted % 10;
        }
        return sum;
    }

    @Override
    public String toString() {
        return "PersonalNumber";
    }
}
