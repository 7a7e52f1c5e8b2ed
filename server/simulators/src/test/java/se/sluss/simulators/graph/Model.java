package se.sluss.simulators.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Types, enumerations and actions of an OData model (CSDL). Names are without their namespace. */
final class Model {

    private final Map<String, Element> types = new HashMap<>();
    private final Map<String, Set<String>> enumerations = new HashMap<>();
    private final Map<String, Set<String>> parameters = new HashMap<>();

    private Model(Document csdl) {
        for (String kind : new String[] {"EntityType", "ComplexType"}) {
            all(csdl.getElementsByTagName(kind)).forEach(type -> types.put(type.getAttribute("Name"), type));
        }
        for (Element type : all(csdl.getElementsByTagName("EnumType"))) {
            enumerations.put(type.getAttribute("Name"), names(type, "Member"));
        }
        for (Element action : all(csdl.getElementsByTagName("Action"))) {
            parameters
                    .computeIfAbsent(action.getAttribute("Name"), ignored -> new HashSet<>())
                    .addAll(names(action, "Parameter"));
        }
    }

    static Model read(Path csdl) {
        try {
            return new Model(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(csdl.toFile()));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    boolean isType(String name) {
        return types.containsKey(name);
    }

    /** The members of an enumeration, or nothing when it is none. */
    Optional<Set<String>> members(String name) {
        return Optional.ofNullable(enumerations.get(name));
    }

    /** The parameters of all actions of this name, or nothing when there is no such action. */
    Optional<Set<String>> parameters(String action) {
        return Optional.ofNullable(parameters.get(action));
    }

    /** The type of a property, its own or inherited. */
    Optional<String> property(String type, String name) {
        Element element = types.get(type);
        if (element == null) {
            return Optional.empty();
        }
        for (String kind : new String[] {"Property", "NavigationProperty"}) {
            for (Element property : all(element.getElementsByTagName(kind))) {
                if (property.getAttribute("Name").equals(name)) {
                    return Optional.of(property.getAttribute("Type"));
                }
            }
        }
        return property(bare(element.getAttribute("BaseType")), name);
    }

    static String bare(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Set<String> names(Element parent, String kind) {
        var names = new HashSet<String>();
        all(parent.getElementsByTagName(kind)).forEach(child -> names.add(child.getAttribute("Name")));
        return names;
    }

    private static Iterable<Element> all(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
