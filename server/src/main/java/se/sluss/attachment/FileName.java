package se.sluss.attachment;

import java.text.Normalizer;

/** The name of a file, made harmless: no path, nothing invisible, nothing that turns the reading order. */
record FileName(String value) {

    private static final int LENGTH = 120;
    private static final String NAMELESS = "fil";
    private static final String RESERVED = "\"*:<>?|\\/";

    /** The harmless form of whatever name a browser sent. */
    static FileName of(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::visible)
                .forEach(clean::appendCodePoint);
        String name = clean.toString().strip().replaceFirst("^\\.+", "");
        return new FileName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> RESERVED.indexOf(character) < 0;
        };
    }

    /** Keeps the extension, which says what the file is. */
    private static String shortened(String name) {
        if (name.length() <= LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > name.length() - 12 ? name.substring(dot) : "";
        return name.substring(0, LENGTH - extension.length()) + extension;
    }

    /** Cannot be printed: names of files tell. */
    @Override
    public String toString() {
        return "FileName";
    }
}
