package se.sluss.client.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalMediaTests {

    private final FakeCapture capture = new FakeCapture();
    private final LocalMedia media = new LocalMedia(capture);

    @Test
    void opensBothAtTheStart() {
        media.start();
        assertThat(media.camera().opening()).isTrue();
        capture.answer();
        assertThat(capture.open()).containsExactly(Device.MICROPHONE, Device.CAMERA);
        assertThat(media.camera().on()).isTrue();
    }

    @Test
    void letsGoOfACameraThatIsTurnedOff() {
        started();
        media.toggle(Device.CAMERA);
        assertThat(capture.open()).containsExactly(Device.MICROPHONE);
        assertThat(media.camera().on()).isFalse();
    }

    @Test
    void keepsAMicrophoneThatIsTurnedOffOpenAndSilent() {
        started();
        media.toggle(Device.MICROPHONE);
        assertThat(capture.open()).contains(Device.MICROPHONE);
        assertThat(capture.microphoneEnabled()).isFalse();
        media.toggle(Device.MICROPHONE);
        assertThat(capture.microphoneEnabled()).isTrue();
    }

    @Test
    void letsGoOfACameraThatWasTurnedOffWhileItStarted() {
        media.start();
        media.toggle(Device.CAMERA);
        capture.answer();
        assertThat(capture.open()).containsExactly(Device.MICROPHONE);
    }

    @Test
    void staysSilentWhenTheMicrophoneWasTurnedOffWhileItStarted() {
        media.start();
        media.toggle(Device.MICROPHONE);
        capture.answer();
        assertThat(capture.microphoneEnabled()).isFalse();
        assertThat(media.microphone().on()).isFalse();
    }

    @Test
    void goesOnWithTheOneDeviceThatWorks() {
        capture.fail(Device.CAMERA, DeviceTrouble.MISSING);
        started();
        assertThat(media.microphone().on()).isTrue();
        assertThat(media.camera().trouble()).isEqualTo(DeviceTrouble.MISSING);
        assertThat(media.camera().wanted()).isFalse();
    }

    @Test
    void triesAgainWhenADeviceThatFailedIsTurnedOn() {
        capture.fail(Device.CAMERA, DeviceTrouble.IN_USE);
        started();
        capture.repair(Device.CAMERA);
        media.toggle(Device.CAMERA);
        capture.answer();
        assertThat(media.camera().on()).isTrue();
        assertThat(media.camera().trouble()).isNull();
    }

    @Test
    void saysThatADeviceIsGoneWhenItIsPulledOut() {
        started();
        capture.pullOut(Device.CAMERA);
        assertThat(media.camera().trouble()).isEqualTo(DeviceTrouble.MISSING);
    }

    @Test
    void opensTheDeviceThatIsChosen() {
        started();
        media.choose(Device.CAMERA, "usb");
        capture.answer();
        assertThat(media.camera().chosen()).isEqualTo("usb");
    }

    @Test
    void seesDevicesThatAreConnectedLater() {
        started();
        var usb = new DeviceChoice(Device.CAMERA, "usb", "USB camera");
        capture.connect(usb);
        assertThat(media.choices()).containsExactly(usb);
    }

    @Test
    void letsGoOfEverythingAtTheEndAndRemembersWhatWasWanted() {
        started();
        media.toggle(Device.CAMERA);
        media.stop();
        assertThat(capture.open()).isEmpty();
        started();
        assertThat(capture.open()).containsExactly(Device.MICROPHONE);
    }

    @Test
    void letsGoOfDevicesThatOpenAfterTheEnd() {
        media.start();
        media.stop();
        capture.answer();
        assertThat(capture.open()).isEmpty();
    }

    private void started() {
        media.start();
        capture.answer();
    }
}
