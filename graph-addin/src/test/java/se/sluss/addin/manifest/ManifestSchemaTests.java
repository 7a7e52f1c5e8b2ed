package se.sluss.addin.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * Validates the manifest against the schemas of Outlook. These are not part of the project; where they lie is said by
 * the environment variable {@code SLUSS_CONTRACTS}, else they are looked for beside the checkout.
 */
class ManifestSchemaTests {

    private static final Path SCHEMA = Path.of(
                    Objects.requireNonNullElse(System.getenv("SLUSS_CONTRACTS"), "../../shared/contracts"))
            .resolve("manifest-xsd/OfficeAppManifestV1_1.xsd");

    @Test
    void isValid() throws Exception {
        assertThat(errorsIn(Manifest.FILE)).isEmpty();
    }

    @Test
    void wouldNoticeAButtonThatLeadsNowhere(@TempDir Path folder) throws Exception {
        String broken = Files.readString(Manifest.FILE).replace("<SourceLocation resid=\"Taskpane.Url\"/>", "");
        Path file = Files.writeString(folder.resolve("manifest.xml"), broken);
        assertThat(errorsIn(file)).isNotEmpty();
    }

    private static List<String> errorsIn(Path manifest) throws Exception {
        assumeTrue(
                Files.isRegularFile(SCHEMA),
                "Skipped: the manifest schemas are not at hand; SLUSS_CONTRACTS can say where they are");
        var errors = new ArrayList<String>();
        Validator validator = validator();
        validator.setErrorHandler(collecting(errors));
        validator.validate(new StreamSource(manifest.toFile()));
        return errors;
    }

    private static Validator validator() throws Exception {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        return factory.newSchema(SCHEMA.toFile()).newValidator();
    }

    private static ErrorHandler collecting(List<String> errors) {
        return new ErrorHandler() {

            @Override
            public void warning(SAXParseException problem) {
                error(problem);
            }

            @Override
            public void error(SAXParseException problem) {
                errors.add(problem.getLineNumber() + ": " + problem.getMessage());
            }

            @Override
            public void fatalError(SAXParseException problem) {
                error(problem);
            }
        };
    }
}
