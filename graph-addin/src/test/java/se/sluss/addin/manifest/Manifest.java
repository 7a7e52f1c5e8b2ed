package se.sluss.addin.manifest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The manifest of the add-in as a tree. */
final class Manifest {

    static final Path FILE = Path.of("../manifest.xml");

    private final Document document;

    private Manifest(Document document) {
        this.document = document;
    }

    static Manifest read() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return new Manifest(factory.newDocumentBuilder().parse(FILE.toFile()));
    }

    /** All elements of that name, in any namespace. */
    List<Element> elements(String name) {
        return in(document.getElementsByTagNameNS("*", name));
    }

    /** The values of that attribute, wherever it stands. */
    List<String> attributes(String name) {
        return elements("*").stream()
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    /** What a resid stands for. */
    String resource(String resid) {
        return elements("*").stream()
                .filter(element -> element.getAttribute("id").equals(resid) && element.hasAttribute("DefaultValue"))
                .map(element -> element.getAttribute("DefaultValue"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no resource has the id " + resid));
    }

    /** Every address that Outlook loads from. */
    List<String> addresses() {
        return attributes("DefaultValue").stream()
                .filter(value -> value.contains("://"))
                .toList();
    }

    private static List<Element> in(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
