package se.sluss.browser.http;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import se.sluss.browser.file.PickedFile;

/** {@code FormData} of the XMLHttpRequest standard: the body of a multipart form. */
public abstract class FormData implements JSObject {

    /** A form whose only part is a file. */
    public static FormData of(String part, PickedFile file) {
        FormData form = create();
        form.append(part, file.content(), file.name());
        return form;
    }

    @JSBody(script = "return new FormData();")
    private static native FormData create();

    abstract void append(String part, JSObject content, String name);
}
