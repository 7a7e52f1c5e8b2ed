package se.sluss.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The numbers that text messages may go to: mobile, in the countries of the settings. */
@Component
public class AllowedNumbers {

    private static final Set<PhoneNumberType> REACHABLE =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final List<String> countries;

    AllowedNumbers(SmsSettings settings) {
        this.countries = settings.countries();
        // Rules of numbers are read from files at first use, which no event loop may wait for. A number of any country
        // can be presented, so all are read now.
        numbers.getSupportedRegions().forEach(numbers::getSupportedTypesForRegion);
    }

    /** The number in E.164, read as somebody in the first of the countries would write it; empty when not allowed. */
    public Optional<String> normalised(String number) {
        try {
            var parsed = numbers.parse(number, countries.getFirst());
            boolean allowed = numbers.isValidNumber(parsed)
                    && countries.contains(numbers.getRegionCodeForNumber(parsed))
                    && REACHABLE.contains(numbers.getNumberType(parsed));
            return allowed
                    ? Optional.of(numbers.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
