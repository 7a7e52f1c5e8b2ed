package se.sluss.client.text.english;

import se.sluss.client.media.Device;
import se.sluss.client.media.DeviceTrouble;
import se.sluss.client.text.DeviceTexts;

/** Camera and microphone, in English. */
interface EnglishDevice extends DeviceTexts {

    @Override
    default String microphone() {
        return "Microphone";
    }

    @Override
    default String camera() {
        return "Camera";
    }

    @Override
    default String preJoinHeading() {
        return "Get ready";
    }

    @Override
    default String preJoinLead() {
        return "Check picture and sound. Then you come to the lobby.";
    }

    @Override
    default String testHeading() {
        return "Test camera and microphone";
    }

    @Override
    default String testLead() {
        return "Only you see and hear this. Say something and see that the bar moves.";
    }

    @Override
    default String back() {
        return "Back to the information";
    }

    @Override
    default String joinMeeting() {
        return "Join the meeting";
    }

    @Override
    default String joinWithout() {
        return "You can join without camera and microphone.";
    }

    @Override
    default String preview() {
        return "Your picture";
    }

    @Override
    default String cameraOff() {
        return "The camera is off";
    }

    @Override
    default String cameraStarting() {
        return "The camera is starting …";
    }

    @Override
    default String askingPermission() {
        return "Is the browser asking for permission? Answer Allow, so that the others can see and hear " + "you.";
    }

    @Override
    default String level() {
        return "Sound level";
    }

    @Override
    default String chooseDevice(Device device) {
        return device == Device.MICROPHONE ? "Choose microphone" : "Choose camera";
    }

    @Override
    default String trouble(Device device, DeviceTrouble trouble) {
        String name = device == Device.MICROPHONE ? "The microphone" : "The camera";
        return switch (trouble) {
            case DENIED ->
                name
                        + " is blocked. Click the symbol to the left of the address, choose Allow and then turn it on here.";
            case MISSING ->
                device == Device.MICROPHONE
                        ? "No microphone was found. Connect one and turn it on here."
                        : "No camera was found. Connect one and turn it on here.";
            case IN_USE -> name + " cannot be started. Close other programs that use it and try again.";
            case UNSUPPORTED -> name + " cannot be used in this browser.";
        };
    }

    @Override
    default String troubleOfBoth(DeviceTrouble trouble) {
        return switch (trouble) {
            case DENIED ->
                "Camera and microphone are blocked. Click the symbol to the left of the address, choose "
                        + "Allow and then turn them on here.";
            case MISSING -> "Neither a camera nor a microphone was found. Connect them and turn them on here.";
            case IN_USE ->
                "Camera and microphone cannot be started. Close other programs that use them and try " + "again.";
            case UNSUPPORTED -> "Camera and microphone cannot be used in this browser.";
        };
    }
}
