package io.github.klantreis.exchange.osmm;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.json.JsonTree;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An object that is read as OSMM's schemas demand; what they refuse becomes a problem. */
final class OsmmObject {
  private static final Text MISSING =
      Text.en("the field {field} is missing").nl("het veld {field} ontbreekt");
  private static final Text UNKNOWN =
      Text.en("there is no field {field} here; allowed: {allowed}")
          .nl("hier bestaat geen veld {field}; mag wel: {allowed}");
  private static final Text WRONG =
      Text.en("{value} is not allowed here; allowed: {allowed}")
          .nl("{value} mag hier niet; mag wel: {allowed}");
  private static final Text A_TEXT = Text.en("a text").nl("een tekst");
  private static final Text A_LIST = Text.en("a list").nl("een lijst");
  private static final Text AT_LEAST_ONE =
      Text.en("a list of at least one").nl("een lijst van ten minste één");
  private static final Text AN_OBJECT = Text.en("an object").nl("een object");
  private static final Text NOT_EMPTY =
      Text.en("a text that is not empty").nl("een tekst die niet leeg is");
  private static final Text LONE_SURROGATE =
      Text.en("this text has half a character (a lone surrogate)")
          .nl("deze tekst bevat een half teken (een los surrogaat)");

  private final ObjectNode node;
  private final String pointer;
  private final List<FormatProblem> problems;
  private final Set<String> known = new HashSet<>();

  OsmmObject(ObjectNode node, String pointer, List<FormatProblem> problems) {
    this.node = node;
    this.pointer = pointer;
    this.problems = problems;
  }

  /** A text that must be there and must match; empty if it does not. */
  Optional<String> required(String field, Pattern pattern, String allowed) {
    return text(field, true).filter(value -> matches(pointer(field), value, pattern, allowed));
  }

  /** A text that must be there and not be empty; empty if it is. */
  Optional<String> filled(String field) {
    return text(field, true)
        .filter(
            value -> {
              if (value.isEmpty()) {
                wrong(pointer(field), "", NOT_EMPTY);
              }
              return !value.isEmpty();
            });
  }

  Optional<String> optional(String field, Pattern pattern, String allowed) {
    return text(field, false).filter(value -> matches(pointer(field), value, pattern, allowed));
  }

  Optional<String> text(String field, boolean isRequired) {
    JsonNode value = value(field, isRequired);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isString()) {
      wrong(pointer(field), value.toString(), A_TEXT);
      return Optional.empty();
    }
    return Optional.of(value.stringValue()).filter(text -> isWhole(pointer(field), text));
  }

  List<String> texts(String field, boolean isRequired) {
    return texts(field, isRequired, null, "");
  }

  List<String> texts(String field, boolean isRequired, @Nullable Pattern pattern, String allowed) {
    List<String> texts = new ArrayList<>();
    List<JsonNode> items = items(field, isRequired);
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.get(i);
      String at = JsonTree.pointer(pointer(field), String.valueOf(i));
      if (!item.isString()) {
        wrong(at, item.toString(), A_TEXT);
      } else if (isWhole(at, item.stringValue())
          && (pattern == null || matches(at, item.stringValue(), pattern, allowed))) {
        texts.add(item.stringValue());
      }
    }
    return texts;
  }

  List<OsmmObject> objects(String field, boolean isRequired) {
    List<OsmmObject> objects = new ArrayList<>();
    List<JsonNode> items = items(field, isRequired);
    for (int i = 0; i < items.size(); i++) {
      String at = JsonTree.pointer(pointer(field), String.valueOf(i));
      if (items.get(i) instanceof ObjectNode object) {
        objects.add(new OsmmObject(object, at, problems));
      } else {
        wrong(at, items.get(i).toString(), AN_OBJECT);
      }
    }
    return objects;
  }

  Optional<OsmmObject> object(String field) {
    JsonNode value = value(field, false);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof ObjectNode object) {
      return Optional.of(new OsmmObject(object, pointer(field), problems));
    }
    wrong(pointer(field), value.toString(), AN_OBJECT);
    return Optional.empty();
  }

  /** Whether a field is there. */
  boolean has(String field) {
    return node.has(field);
  }

  /** Reports the fields that nobody has asked for. */
  void finish() {
    for (String field : node.propertyNames()) {
      if (!known.contains(field)) {
        problems.add(
            new FormatProblem(
                TextPosition.of(pointer(field)),
                UNKNOWN,
                Map.of(
                    "field",
                    Quotation.quoted(field),
                    "allowed",
                    String.join(", ", known.stream().sorted().toList()))));
      }
    }
  }

  void problem(String field, Text text, Map<String, Object> values) {
    problems.add(new FormatProblem(TextPosition.of(pointer(field)), text, values));
  }

  private List<JsonNode> items(String field, boolean isRequired) {
    JsonNode value = value(field, isRequired);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof ArrayNode array)) {
      wrong(pointer(field), value.toString(), A_LIST);
      return List.of();
    }
    if (isRequired && array.isEmpty()) {
      wrong(pointer(field), "[]", AT_LEAST_ONE);
    }
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }

  private @Nullable JsonNode value(String field, boolean isRequired) {
    known.add(field);
    JsonNode value = node.get(field);
    if (value == null && isRequired) {
      problems.add(
          new FormatProblem(
              TextPosition.of(pointer), MISSING, Map.of("field", Quotation.quoted(field))));
    }
    return value;
  }

  private boolean isWhole(String at, String value) {
    boolean isWhole = !Characters.hasLoneSurrogate(value);
    if (!isWhole) {
      problems.add(new FormatProblem(TextPosition.of(at), LONE_SURROGATE, Map.of()));
    }
    return isWhole;
  }

  private boolean matches(String at, String value, Pattern pattern, String allowed) {
    boolean matches = pattern.matcher(value).matches();
    if (!matches) {
      wrong(at, value, Text.en(allowed));
    }
    return matches;
  }

  private void wrong(String at, String value, Object allowed) {
    problems.add(
        new FormatProblem(
            TextPosition.of(at),
            WRONG,
            Map.of("value", Quotation.quoted(value), "allowed", allowed)));
  }

  private String pointer(String field) {
    return JsonTree.pointer(pointer, field);
  }
}
