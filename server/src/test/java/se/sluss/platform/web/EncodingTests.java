package se.sluss.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class EncodingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | br",
                "gzip;q=1.0, br;q=0.5    | br",
                "br;q=0, gzip            | gzip",
                "GZIP                    | gzip",
                "brotli                  | identity",
                "''                      | identity"
            })
    void isTheSmallestThatTheBrowserTakes(String acceptEncoding, String token) {
        var file = new StaticFile(MediaType.TEXT_HTML);
        for (Encoding encoding : Encoding.values()) {
            file.add(encoding, new byte[] {1});
        }
        assertThat(file.bestFor(acceptEncoding).encoding().token()).isEqualTo(token);
    }
}
