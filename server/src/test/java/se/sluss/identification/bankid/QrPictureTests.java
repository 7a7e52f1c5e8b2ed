package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTests {

    private static final String TEXT = "bankid.67df3917-fa0d-44e5-b327-edcc928297f8.12."
            + "dc69358e712458a66a7525beef148ae8526b1c71610eff2c16cdffb4cdac9bf8";
    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 4;

    /** One mask for all texts must do for each of them. */
    @Test
    void isReadByACameraInEverySecondOfAnOrder() throws Exception {
        var qr = new AnimatedQr("67df3917-fa0d-44e5-b327-edcc928297f8", "d28db9a7-4cde-429e-a983-359be676944c");
        for (int second = 0; second < 60; second++) {
            String text = qr.at(second);
            var bitmap = new BinaryBitmap(new HybridBinarizer(pixels(svg(text))));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(text);
        }
    }

    @Test
    void leavesFourModulesOfWhiteAround() {
        String svg = svg(TEXT);
        int size = size(svg);
        Matcher run = RUN.matcher(svg);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1));
            int y = Integer.parseInt(run.group(2));
            int end = x + Integer.parseInt(run.group(3));
            assertThat(x).isGreaterThanOrEqualTo(4);
            assertThat(end).isLessThanOrEqualTo(size - 4);
            assertThat(y).isBetween(4, size - 5);
        }
    }

    private static String svg(String text) {
        String picture = QrPicture.of(text);
        assertThat(picture).startsWith("data:image/svg+xml;base64,");
        byte[] decoded = Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
        return new String(decoded, StandardCharsets.US_ASCII);
    }

    private static int size(String svg) {
        Matcher box = BOX.matcher(svg);
        assertThat(box.find()).isTrue();
        return Integer.parseInt(box.group(1));
    }

    /** Draws the runs as a browser would. */
    private static LuminanceSource pixels(String svg) {
        int side = size(svg) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(svg);
        while (run.find()) {
            int from = Integer.parseInt(run.group(1)) * SCALE;
            int to = from + Integer.parseInt(run.group(3)) * SCALE;
            int top = Integer.parseInt(run.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + from, y * side + to, 0);
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }
}
