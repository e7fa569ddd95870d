package io.github.klantreis.exchange.osmm;

import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.json.JsonTree;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ids, patterns and words that objects of OSMM have in common. */
final class OsmmWords {
  static final String OSMM_VERSION = "0.1.0";
  static final Pattern OSMM_VERSIONS = Pattern.compile("\\d+\\.\\d+\\.\\d+");
  static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");
  static final String PREFIX = "osmm.";

  /** What a version may look like, in the words of problems. */
  static final String TWO_NUMBERS = "1.0";

  private static final Text NOT_KEPT =
      Text.en("a journey cannot hold this, or not as it was")
          .nl("een reis kan dit niet bevatten, of niet zoals het was");

  private OsmmWords() {}

  static Pattern oneOf(List<String> words) {
    return Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }

  /** The pattern of a reference to another object. */
  static Pattern reference(String prefix) {
    return Pattern.compile(prefix + "-(?:" + OsmmIds.PLACEHOLDER + ")?[a-z0-9-]+");
  }

  static Pattern id(String prefix) {
    return Pattern.compile(prefix + "-[a-z0-9-]+");
  }

  static String allowed(String prefix) {
    return prefix + "-…, a-z, 0-9, -";
  }

  static String attribute(String field) {
    return PREFIX + field.replace('_', '-');
  }

  static void putLines(ObjectNode object, String field, List<String> lines) {
    if (!lines.isEmpty()) {
      ArrayNode array = object.putArray(field);
      lines.forEach(array::add);
    }
  }

  static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  /** Returns a remark for whatever of a document is not the same in another. */
  static List<FormatRemark> differences(JsonNode read, JsonNode written) {
    List<FormatRemark> remarks = new ArrayList<>();
    compare(read, written, "", remarks);
    return remarks;
  }

  private static void compare(
      JsonNode read, JsonNode written, String pointer, List<FormatRemark> remarks) {
    if (read.equals(written)) {
      return;
    }
    if (read instanceof ObjectNode object && written.isObject()) {
      for (String field : object.propertyNames()) {
        compare(object.get(field), written.path(field), JsonTree.pointer(pointer, field), remarks);
      }
    } else if (read.isArray() && written.size() == read.size()) {
      for (int i = 0; i < read.size(); i++) {
        String at = JsonTree.pointer(pointer, String.valueOf(i));
        compare(read.get(i), written.path(i), at, remarks);
      }
    } else {
      remarks.add(
          new FormatRemark(ElementPath.journey(), TextPosition.of(pointer), NOT_KEPT, Map.of()));
    }
  }

  static Stream<String> blankless(List<String> texts) {
    return texts.stream().filter(text -> !text.isBlank());
  }
}
