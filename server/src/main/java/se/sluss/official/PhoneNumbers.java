package se.sluss.official;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.sluss.organisation.Organisation;

/** Reads phone numbers as people write them in the organisation's country. */
@Component
class PhoneNumbers {

    /** Where a text message arrives and costs what text messages cost. */
    private static final Set<PhoneNumberType> MOBILE =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String country;

    PhoneNumbers(Organisation organisation) {
        this.country = organisation.country();
    }

    /** The mobile number in E.164, or empty when it is none. */
    Optional<String> mobile(String text) {
        try {
            PhoneNumber number = numbers.parse(text, country);
            boolean valid = numbers.isValidNumber(number) && MOBILE.contains(numbers.getNumberType(number));
            return valid ? Optional.of(numbers.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
