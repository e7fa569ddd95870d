package io.github.klantreis.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Isolated, as the standard error stream is the same for all tests. */
@Isolated
final class XmlReaderTest {

  @Test
  void nothingIsWrittenToTheStandardErrorStream() throws IOException {
    PrintStream before = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (PrintStream watched = new PrintStream(written, true, StandardCharsets.UTF_8)) {
      System.setErr(watched);
      for (String text :
          List.of(
              "<log a='ÿ'/>",
              "<log>ÿ</log>",
              "<log><ÿ/></log>",
              "<!-- ÿ --><log/>",
              "<?p ÿ?><log/>",
              "<log><![CDATA[ÿ]]></log>",
              "ÿ",
              "",
              "\0",
              "<log",
              "<log a='1' a='2'/>",
              "<?xml version='1.0' encoding='UTF-8'?><log>À</log>",
              "<?xml version='1.0' encoding='UTF-16'?><log/>",
              "þÿ<log/>")) {
        assertThatExceptionOfType(XMLStreamException.class)
            .as(text)
            .isThrownBy(() -> text(text.getBytes(StandardCharsets.ISO_8859_1)))
            .satisfies(e -> assertThat(XmlReader.isOfDocument(e)).isTrue())
            .satisfies(e -> assertThat(XmlReader.reason(e)).isNotBlank().doesNotContain("\n"));
      }
    } finally {
      System.setErr(before);
    }
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void theEncodingIsThatOfTheMarkOrTheDeclaration() throws Exception {
    String body = "<log>é €</log>";
    Map<String, byte[]> documents =
        Map.of(
            "UTF-8", body.getBytes(StandardCharsets.UTF_8),
            "UTF-8 with a mark", ("\uFEFF" + body).getBytes(StandardCharsets.UTF_8),
            "UTF-16 with a mark", ("\uFEFF" + body).getBytes(StandardCharsets.UTF_16LE),
            "UTF-16BE without a mark", body.getBytes(StandardCharsets.UTF_16BE),
            "UTF-16LE without a mark", body.getBytes(StandardCharsets.UTF_16LE),
            "declared",
                ("<?xml version=\"1.0\" encoding=\"windows-1252\" standalone='yes'?>" + body)
                    .getBytes(Charset.forName("windows-1252")),
            "declared UTF-16",
                ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + body)
                    .getBytes(StandardCharsets.UTF_16BE));
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      assertThat(text(document.getValue())).as(document.getKey()).isEqualTo("é €");
    }
    assertThatExceptionOfType(XMLStreamException.class)
        .isThrownBy(() -> text("<?xml version='1.0' encoding='none-such'?><log/>".getBytes(UTF_8)))
        .satisfies(
            e -> assertThat(XmlReader.reason(e)).isEqualTo("the encoding none-such is unknown"));
  }

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  /** JDK 17 allows 10,000 attributes, newer ones 200. */
  @Test
  void allJdksHaveTheSameLimitOfAttributes() throws Exception {
    assertThat(text(withAttributes(9_000))).isEmpty();
    assertThatExceptionOfType(XMLStreamException.class)
        .isThrownBy(() -> text(withAttributes(10_001)));
  }

  private static byte[] withAttributes(int count) {
    StringBuilder element = new StringBuilder("<log");
    for (int i = 0; i < count; i++) {
      element.append(" a").append(i).append("=\"\"");
    }
    return element.append("/>").toString().getBytes(UTF_8);
  }

  private static String text(byte[] document) throws IOException, XMLStreamException {
    XMLStreamReader reader = XmlReader.open(new ByteArrayInputStream(document), 100);
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      reader.next();
      if (reader.hasText()) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }
}
