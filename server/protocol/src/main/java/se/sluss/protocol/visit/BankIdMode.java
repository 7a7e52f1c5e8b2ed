package se.sluss.protocol.visit;

/** Where the BankID app is that shall be used; an order is good for one of them only. */
public enum BankIdMode {
    /** On the device with this browser. */
    SAME_DEVICE,
    /** On another device, which reads a QR code. */
    OTHER_DEVICE
}
