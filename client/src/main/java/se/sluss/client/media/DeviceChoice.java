package se.sluss.client.media;

/**
 * One device that can be chosen.
 *
 * @param label as the system names it
 */
public record DeviceChoice(Device device, String id, String label) {}
