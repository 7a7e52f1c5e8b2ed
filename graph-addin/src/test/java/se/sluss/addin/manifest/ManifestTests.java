package se.sluss.addin.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules that no schema knows. */
class ManifestTests {

    private static final Path PAGES = Path.of("target/classes/META-INF/resources");
    private static final int LONGEST_RESID = 32;

    private static Manifest manifest;

    @BeforeAll
    static void read() throws Exception {
        manifest = Manifest.read();
    }

    @Test
    void resolvesEveryResource() {
        assertThat(manifest.attributes("resid")).isNotEmpty().allSatisfy(resid -> {
            assertThat(resid).hasSizeLessThanOrEqualTo(LONGEST_RESID);
            assertThat(manifest.resource(resid)).isNotEmpty();
        });
    }

    @Test
    void loadsNothingWithoutEncryption() {
        assertThat(manifest.addresses()).isNotEmpty().allMatch(address -> address.startsWith("https://"));
    }

    @Test
    void loadsEverythingFromOneInstallation() {
        assertThat(manifest.addresses())
                .extracting(address -> URI.create(address).getHost())
                .containsOnly("sluss.example");
    }

    @Test
    void pointsOnlyAtFilesThatAreShipped() {
        assertThat(manifest.addresses())
                .extracting(address -> URI.create(address).getPath())
                .filteredOn(path -> !path.equals("/"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(PAGES.resolve(path.substring(1))).isRegularFile());
    }

    @Test
    void hasTheIconsThatAButtonNeeds() {
        assertThat(manifest.attributes("size")).contains("16", "32", "80");
    }

    @Test
    void hasIconsOfTheSizesItClaims() throws IOException {
        for (var image : manifest.elements("Image")) {
            if (image.hasAttribute("size")) {
                assertThat(width(manifest.resource(image.getAttribute("resid"))))
                        .isEqualTo(Integer.parseInt(image.getAttribute("size")));
            }
        }
        assertThat(width(manifest.elements("IconUrl").getFirst().getAttribute("DefaultValue")))
                .isEqualTo(64);
        assertThat(width(manifest.elements("HighResolutionIconUrl").getFirst().getAttribute("DefaultValue")))
                .isEqualTo(128);
    }

    @Test
    void letsThePaneGoToTheSignInAndBack() {
        assertThat(manifest.elements("AppDomain"))
                .extracting(domain -> domain.getTextContent().strip())
                .containsExactly("https://login.microsoftonline.com");
    }

    @Test
    void saysEverythingInBothLanguages() {
        for (String name : new String[] {"String", "DisplayName", "Description"}) {
            assertThat(manifest.elements(name))
                    .filteredOn(element -> element.hasAttribute("DefaultValue"))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(
                                    text.getElementsByTagNameNS("*", "Override").getLength())
                            .isEqualTo(1));
        }
        assertThat(manifest.attributes("Locale")).containsOnly("en-US");
    }

    private static int width(String address) throws IOException {
        Path file = PAGES.resolve(URI.create(address).getPath().substring(1));
        var image = Objects.requireNonNull(ImageIO.read(file.toFile()));
        assertThat(image.getHeight()).isEqualTo(image.getWidth());
        return image.getWidth();
    }
}
