package se.sluss.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "Beslut.pdf, Beslut.pdf",
        "Kallelse till möte.docx, Kallelse till möte.docx",
        "C:\\Users\\anna\\Beslut.pdf, Beslut.pdf",
        "../../etc/passwd, passwd",
        ".htaccess, htaccess",
        "a\"b<c>.txt, abc.txt",
    })
    void keepsTheNameAndNothingElse(String sent, String name) {
        assertThat(FileName.of(sent).value()).isEqualTo(name);
    }

    @Test
    void dropsWhatCannotBeSeenOrTurnsTheReadingOrder() {
        assertThat(FileName.of("beslut\u202Efdp.exe\r\nX: y").value()).isEqualTo("beslutfdp.exeX y");
    }

    @Test
    void givesANameToTheNameless() {
        assertThat(FileName.of("").value()).isEqualTo("fil");
        assertThat(FileName.of("\u0000").value()).isEqualTo("fil");
    }

    @Test
    void keepsTheExtensionOfALongName() {
        assertThat(FileName.of("a".repeat(300) + ".pdf").value()).hasSize(120).endsWith("a.pdf");
    }

    @Test
    void cannotBePrinted() {
        assertThat(FileName.of("Beslut.pdf")).hasToString("FileName");
    }
}
