package se.sluss.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "197402149814, 197402149814",
        "19740214-9814, 197402149814",
        "740214-9814, 197402149814",
        "7402149814, 197402149814",
        "' 19740214 9814', 197402149814",
        "740214+9814, 187402149814",
        "19740274-9803, 197402749803"
    })
    void readsANumberAsPeopleWriteIt(String written, String digits) {
        assertThat(PersonalNumber.parse(written, TODAY)).contains(new PersonalNumber(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "197402149815", "197402309814", "197413149814", "217402149814", "19740214", "Cecilia"})
    void refusesWhatIsNone(String written) {
        assertThat(PersonalNumber.parse(written, TODAY)).isEmpty();
    }

    @Test
    void takesOnlyTwelveDigitsFromAProvider() {
        assertThat(PersonalNumber.of("7402149814")).isEmpty();
        assertThat(PersonalNumber.of("197402149814")).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonalNumber("197402149815"));
    }

    @Test
    void cannotBePrinted() {
        assertThat(new PersonalNumber("197402149814")).hasToString("PersonalNumber");
    }
}
