package io.github.klantreis.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens the JDK's own StAX readers so that nothing outside the document is read, all JDKs have the
 * same limits, and nothing is written to the standard error stream.
 */
public final class XmlReader {
  /** No encoding is declared after so many bytes. */
  private static final int PROLOG = 1_024;

  private static final Pattern ENCODING =
      Pattern.compile(
          "\\A<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]*)[\"']", Pattern.DOTALL);

  /** As of JDK 17; newer JDKs allow 200. */
  private static final String MOST_ATTRIBUTES = "10000";

  private XmlReader() {}

  /**
   * Opens a document.
   *
   * @param bytes the document, in the encoding of its byte order mark or declaration, otherwise in
   *     UTF-8
   * @param deepest how many elements may be nested
   * @return a reader that is not aware of namespaces: prefixes are part of the names
   * @throws IOException if the bytes cannot be read
   * @throws XMLStreamException if the document does not start as XML
   */
  public static XMLStreamReader open(InputStream bytes, int deepest)
      throws IOException, XMLStreamException {
    return factory(deepest).createXMLStreamReader(decoded(new BufferedInputStream(bytes, PROLOG)));
  }

  /**
   * Whether an exception was caused by the document, not by the disk or the network.
   *
   * @param e the exception of a reader
   * @return true if the document is not well-formed or not in its encoding
   */
  public static boolean isOfDocument(XMLStreamException e) {
    return !(e.getNestedException() instanceof IOException io)
        || io instanceof CharacterCodingException;
  }

  /**
   * Returns what is wrong, without the place.
   *
   * @param e the exception of a reader
   * @return one line
   */
  public static String reason(XMLStreamException e) {
    if (e.getNestedException() instanceof CharacterCodingException) {
      return "it has bytes that are no text in its encoding";
    }
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf("Message: ");
    return (start < 0 ? message : message.substring(start + "Message: ".length()))
        .replaceAll("\\s*\\R\\s*", " ");
  }

  private static XMLInputFactory factory(int deepest) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(
        XMLInputFactory.IS_NAMESPACE_AWARE, false); // names do not need it, and reading is faster
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // There are no entities but XML's own, of which long logs may have many; newer JDKs allow few.
    for (String limit : List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit")) {
      factory.setProperty("jdk.xml." + limit, "0");
    }
    factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
    // The callers count the depth themselves, and say what is too deep.
    factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * deepest));
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the document is read");
        });
    return factory;
  }

  /**
   * Returns the characters of a document. The JDK's reader would decode them as well, but it prints
   * malformed bytes on the standard error stream.
   */
  private static Reader decoded(InputStream bytes) throws IOException, XMLStreamException {
    bytes.mark(PROLOG);
    byte[] head = bytes.readNBytes(PROLOG);
    bytes.reset();
    int mark = 0;
    Charset charset = StandardCharsets.UTF_8;
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    } else if (startsWith(head, 0xFE, 0xFF)) {
      mark = 2;
      charset = StandardCharsets.UTF_16BE;
    } else if (startsWith(head, 0xFF, 0xFE)) {
      mark = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (startsWith(head, 0, '<')) {
      charset = StandardCharsets.UTF_16BE;
    } else if (startsWith(head, '<', 0)) {
      charset = StandardCharsets.UTF_16LE;
    } else {
      charset = declared(new String(head, StandardCharsets.ISO_8859_1));
    }
    bytes.skipNBytes(mark);
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset declared(String head) throws XMLStreamException {
    Matcher encoding = ENCODING.matcher(head);
    if (!encoding.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(encoding.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new XMLStreamException("the encoding " + encoding.group(1) + " is unknown", e);
    }
  }

  private static boolean startsWith(byte[] head, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
