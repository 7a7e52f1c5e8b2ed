package se.sluss.client.view;

import se.sluss.browser.dom.Icon;

/** The drawings of the pages. */
final class Icons {

    static final Icon GATE = new Icon("M5 4v16M19 4v16M9 12h6M12.5 9l3 3-3 3");
    static final Icon MICROPHONE =
            new Icon("M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21");
    static final Icon MICROPHONE_OFF = new Icon(
            "M15 9.5V6a3 3 0 0 0-5.8-1M9 9v2a3 3 0 0 0 4.5 2.6M5.5 11a6.5 6.5 0 0 0 10.4 5.2M18.5 11a6.4 6.4 0 0 1-.6 2.7"
                    + "M12 17.5V21M4 4l16 16");
    static final Icon CAMERA =
            new Icon("M3 8a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2ZM15 10.6l6-3.4v9.6l-6-3.4");
    static final Icon CAMERA_OFF = new Icon(
            "M9.5 6H13a2 2 0 0 1 2 2v3.5M15 16.2a2 2 0 0 1-2 1.8H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2M15 10.6l6-3.4v9.6l-3.5-2"
                    + "M4 4l16 16");
    static final Icon LEAVE = new Icon("M14 4h4a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4M9 8l-4 4 4 4M5 12h10");
    static final Icon FILE = new Icon("M7 3h7l5 5v11a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM14 3v5h5");
    static final Icon CALENDAR = new Icon(
            "M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1Z" + "M4 10.5h16M8 3.5V8M16 3.5V8");
    static final Icon PERSON = new Icon("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5a7.5 7.5 0 0 1 15 0");
    static final Icon SHIELD =
            new Icon("M12 3l7 2.6v5.2c0 4.6-2.9 8-7 10.2-4.1-2.2-7-5.6-7-10.2V5.6ZM9 11.8l2.2 2.2 3.8-4");
    static final Icon PHONE = new Icon(
            "M6 3.5h3l1.8 4.6-2.3 1.6a12 12 0 0 0 5.8 5.8l1.6-2.3 4.6 1.8v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.700 2 2 0 0 1 6 3.5Z");

    private Icons() {}
}
