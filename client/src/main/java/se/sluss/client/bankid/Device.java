package se.sluss.client.bankid;

/** What kind of device this is, as far as opening the BankID app goes. */
public enum Device {
    COMPUTER,
    ANDROID,
    IOS;

    /**
     * Tells by what the browser says of itself.
     *
     * @param touchPoints how many fingers the screen feels at once: an iPad calls itself a Mac, and no Mac feels any
     */
    public static Device of(String userAgent, int touchPoints) {
        if (userAgent.contains("Android")) {
            return ANDROID;
        }
        boolean phone = userAgent.contains("iPhone") || userAgent.contains("iPad") || userAgent.contains("iPod");
        return phone || (userAgent.contains("Macintosh") && touchPoints > 1) ? IOS : COMPUTER;
    }

    /** What opens the app with an order. */
    public String startLink(String token) {
        return this == COMPUTER
                ? "bankid:///?autostarttoken=" + token + "&redirect=null"
                : "https://app.bankid.com/?autostarttoken=" + token;
    }

    /**
     * Whether the page may follow the link by itself when the person has just pressed the button. On iOS only a link that
     * the person presses opens the app for sure.
     */
    public boolean opensByItself() {
        return this != IOS;
    }
}
