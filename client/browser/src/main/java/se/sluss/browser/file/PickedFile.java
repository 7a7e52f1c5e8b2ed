package se.sluss.browser.file;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.FileList;

/**
 * A file that the person has picked.
 *
 * @param size in bytes
 * @param content the browser's own file
 */
public record PickedFile(String name, double size, JSObject content) {

    /** Takes the files out of an input of type file, so that the same file can be picked again. */
    public static List<PickedFile> takeFrom(HTMLInputElement input) {
        FileList picked = input.getFiles();
        var files = new ArrayList<PickedFile>();
        for (int i = 0; i < picked.getLength(); i++) {
            var file = picked.item(i);
            files.add(new PickedFile(file.getName(), file.getSize(), file));
        }
        input.setValue("");
        return files;
    }
}
