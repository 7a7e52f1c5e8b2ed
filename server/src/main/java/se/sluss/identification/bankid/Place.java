package se.sluss.identification.bankid;

/**
 * Where the app is, seen from the browser.
 *
 * @param sameDevice whether the person chose the app on the device of the browser
 * @param computer whether that device is a computer
 */
record Place(boolean sameDevice, boolean computer) {}
