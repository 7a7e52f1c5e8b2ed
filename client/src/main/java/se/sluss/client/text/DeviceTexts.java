package se.sluss.client.text;

import se.sluss.client.media.Device;
import se.sluss.client.media.DeviceTrouble;

/** Camera and microphone. */
public interface DeviceTexts {

    String microphone();

    String camera();

    String preJoinHeading();

    String preJoinLead();

    String testHeading();

    String testLead();

    String back();

    String joinMeeting();

    String joinWithout();

    String preview();

    String cameraOff();

    String cameraStarting();

    String askingPermission();

    String chooseDevice(Device device);

    String level();

    /** What is wrong with camera and microphone alike. */
    String troubleOfBoth(DeviceTrouble trouble);

    /** What is wrong with a device and what to do about it. */
    String trouble(Device device, DeviceTrouble trouble);
}
