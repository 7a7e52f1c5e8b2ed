package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddinPagesTests {

    @Test
    void mayReachTheDirectoryButNoMoreOfItThanItsOrigin() {
        var entra = new EntraSettings(
                URI.create("https://login.microsoftonline.com/common"),
                List.of("tenant"),
                "api",
                "form",
                false,
                false,
                List.of());
        var pages = new AddinPages().bookingForm(entra);

        assertThat(pages.pathPrefix()).isEqualTo("/addin/");
        assertThat(pages.connections()).containsExactly("https://login.microsoftonline.com");
        assertThat(pages.scripts()).containsExactly("https://appsforoffice.microsoft.com");
        assertThat(pages.ancestors())
                .allMatch(ancestor -> ancestor.equals("'self'") || ancestor.startsWith("https://outlook."));
    }
}
