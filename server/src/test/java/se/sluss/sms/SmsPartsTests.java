package se.sluss.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SmsPartsTests {

    @Test
    void writesSwedishInTheAlphabetOfPhones() {
        SmsParts parts = SmsParts.of("@åäöÅÄÖé\n#4");
        assertThat(parts.unicode()).isFalse();
        assertThat(parts.parts()).singleElement().isEqualTo(HexFormat.of().parseHex("000f7b7c0e5b5c050a2334"));
    }

    @Test
    void writesRareCharactersWithAnEscape() {
        assertThat(SmsParts.of("[€]").parts())
                .singleElement()
                .isEqualTo(HexFormat.of().parseHex("1b3c1b651b3e"));
    }

    @Test
    void writesInUnicodeWhatPhonesHaveNoLetterFor() {
        SmsParts parts = SmsParts.of("Mötet – nu");
        assertThat(parts.unicode()).isTrue();
        assertThat(parts.parts()).singleElement().isEqualTo("Mötet – nu".getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void keepsAsMuchInOneMessageAsFits() {
        assertThat(SmsParts.of("a".repeat(160)).count()).isEqualTo(1);
        assertThat(SmsParts.of("a".repeat(161)).count()).isEqualTo(2);
        assertThat(SmsParts.of("a".repeat(2 * 153 + 1)).count()).isEqualTo(3);
        assertThat(SmsParts.of("–".repeat(70)).count()).isEqualTo(1);
        assertThat(SmsParts.of("–".repeat(71)).count()).isEqualTo(2);
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(SmsParts.of("a".repeat(152) + "€" + "a".repeat(20)).parts())
                .extracting(part -> part.length)
                .containsExactly(152, 22);
        assertThat(SmsParts.of("–".repeat(66) + "😀" + "–".repeat(10)).parts())
                .extracting(part -> part.length)
                .containsExactly(132, 24);
    }

    @Test
    void cannotBePrinted() {
        assertThat(SmsParts.of("482913")).hasToString("SmsParts");
    }
}
