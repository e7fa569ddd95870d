package io.github.klantreis.exchange.cjml;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.xml.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of a document, in which children are found by name: their order says nothing. */
final class Node {
  private static final int DEEPEST = 100;

  private static final Text ILL_FORMED =
      Text.en(
              "it is not well-formed XML: {why}. Exporters of CJML leave & and < in texts as they are;"
                  + " they must be &amp; and &lt;")
          .nl(
              "het is geen welgevormde XML: {why}. Exportprogramma's van CJML laten & en < in teksten"
                  + " staan; dat moet &amp; en &lt; zijn");
  private static final Text OTHER_DIALECT =
      Text.en(
              "the first element is cjml, of another tool's dialect, which is not read; allowed: CJML")
          .nl(
              "het eerste element is cjml, het dialect van een ander programma, dat niet gelezen"
                  + " wordt; mag wel: CJML");
  private static final Text NO_CJML =
      Text.en("the first element is {name}; allowed: CJML")
          .nl("het eerste element is {name}; mag wel: CJML");
  private static final Text DOCUMENT_TYPE =
      Text.en("a document type is not allowed, as nothing outside the document is read")
          .nl("een documenttype mag niet, want buiten het document wordt niets gelezen");
  private static final Text UNKNOWN_ENTITY =
      Text.en("the entity {entity} is not one of XML").nl("entiteit {entity} is er geen van XML");
  private static final Text TOO_DEEP =
      Text.en("more than {most} elements are nested")
          .nl("er zitten meer dan {most} elementen in elkaar");

  private final String name;
  private final TextPosition position;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Node> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Node(String name, TextPosition position) {
    this.name = name;
    this.position = position;
  }

  static Node read(byte[] document) {
    TextPosition at = TextPosition.NONE;
    Deque<Node> open = new ArrayDeque<>();
    try {
      XMLStreamReader xml = XmlReader.open(new ByteArrayInputStream(document), DEEPEST);
      Node root = null;
      while (xml.hasNext()) {
        int event = xml.next();
        at = position(xml.getLocation());
        if (event == XMLStreamConstants.DTD) {
          throw refused(at, DOCUMENT_TYPE, Map.of());
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          String entity = Quotation.quoted("&" + xml.getLocalName() + ";");
          throw refused(at, UNKNOWN_ENTITY, Map.of("entity", entity));
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          Node node = new Node(xml.getLocalName(), at);
          if (root == null) {
            root = node;
            requireCjml(node);
          }
          if (open.size() >= DEEPEST) {
            throw refused(at, TOO_DEEP, Map.of("most", DEEPEST));
          }
          for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String local = xml.getAttributeLocalName(i);
            node.attributes.put(
                prefix == null || prefix.isEmpty() ? local : prefix + ":" + local,
                xml.getAttributeValue(i));
          }
          if (!open.isEmpty()) {
            open.element().children.add(node);
          }
          open.push(node);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          open.pop();
        } else if (xml.hasText() && !open.isEmpty() && event != XMLStreamConstants.COMMENT) {
          open.element().text.append(xml.getText());
        }
      }
      if (root == null) {
        throw refused(at, NO_CJML, Map.of("name", "–"));
      }
      return root;
    } catch (XMLStreamException e) {
      Location location = e.getLocation();
      throw refused(
          location == null ? at : position(location),
          ILL_FORMED,
          Map.of("why", Quotation.quoted(XmlReader.reason(e))));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an array of bytes throws none
    }
  }

  private static void requireCjml(Node root) {
    if (root.name.equals("cjml")) {
      throw refused(root.position, OTHER_DIALECT, Map.of());
    }
    if (!root.name.equals("CJML")) {
      throw refused(root.position, NO_CJML, Map.of("name", Quotation.quoted(root.name)));
    }
  }

  private static TextPosition position(Location location) {
    return TextPosition.of(
        Math.max(0, location.getLineNumber()), Math.max(0, location.getColumnNumber()));
  }

  private static InvalidDocumentException refused(
      TextPosition at, Text text, Map<String, Object> values) {
    return new InvalidDocumentException(List.of(new FormatProblem(at, text, values)));
  }

  String name() {
    return name;
  }

  TextPosition position() {
    return position;
  }

  /** Returns the text without blanks around it; exporters write "nan" where there is none. */
  String text() {
    String plain = text.toString().strip();
    return plain.equals("nan") ? "" : plain;
  }

  /** Returns an attribute without blanks around it; empty if there is none. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  Set<String> attributes() {
    return attributes.keySet();
  }

  List<Node> children() {
    return children;
  }

  List<Node> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  Optional<Node> child(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).findFirst();
  }

  /** Returns the text of a child; empty if it has none or is not there. */
  Optional<String> text(String childName) {
    return child(childName).map(Node::text).filter(said -> !said.isEmpty());
  }

  /** Returns the text of what is inside a child. */
  Optional<String> text(String childName, String grandchild) {
    return child(childName).flatMap(child -> child.text(grandchild));
  }
}
