package io.github.klantreis.exchange.eventlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values of one record, taken from a parser by a {@link JsonPlan}. Not thread-safe. */
final class JsonValues {
  private final JsonPlan plan;
  private final @Nullable String[] texts;
  private final JsonToken[] tokens;
  private final List<@Nullable String[]> collected = new ArrayList<>();
  private final List<@Nullable JsonValues> elements = new ArrayList<>();
  private boolean hasElements;
  private boolean hasRepeatedElements;

  JsonValues(JsonPlan plan) {
    this.plan = plan;
    this.texts = new @Nullable String[plan.slots()];
    this.tokens = new JsonToken[plan.slots()];
  }

  void clear() {
    hasElements = false;
    hasRepeatedElements = false;
    Arrays.fill(texts, null);
    collected.clear();
    elements.clear();
  }

  /**
   * Returns the elements in the array of this record.
   *
   * @return for each its values; null where an element is no object, or where there is no array but
   *     another value
   */
  List<@Nullable JsonValues> elements() {
    return elements;
  }

  /** Whether the record has the array of its elements more than once. */
  boolean hasRepeatedElements() {
    return hasRepeatedElements;
  }

  @Nullable String get(int slot) {
    return texts[slot];
  }

  /** Takes over the values that this has none of. */
  void addAll(JsonValues others) {
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] == null) {
        texts[i] = others.texts[i];
      }
    }
  }

  /** Returns the collected values of each member of an array. */
  List<@Nullable String[]> collected() {
    return collected;
  }

  /** Reads the object at whose start the parser is. */
  void read(JsonParser in, JsonPlan.Node node) {
    object(in, node, null);
  }

  /** Reads an object by two trees: that of its own place, and that of all members of its array. */
  private void object(JsonParser in, JsonPlan.@Nullable Node node, JsonPlan.@Nullable Node member) {
    int index = 0;
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = in.currentName();
      JsonPlan.Node one = node == null ? null : node.child(name, index);
      JsonPlan.Node other = member == null ? null : member.child(name, index);
      index++;
      in.nextToken();
      value(in, one, other);
    }
  }

  private void value(JsonParser in, JsonPlan.@Nullable Node node, JsonPlan.@Nullable Node member) {
    JsonToken token = in.currentToken();
    if (node == null && member == null) {
      in.skipChildren();
      return;
    }
    forget(node);
    forget(member);
    if (node != null && node.isElements) {
      elements(in, token);
    } else if (token == JsonToken.START_OBJECT) {
      object(in, node, member);
    } else if (token == JsonToken.START_ARRAY) {
      array(in, node, member);
    } else {
      scalar(in, node, token);
      scalar(in, member, token);
    }
  }

  private void elements(JsonParser in, JsonToken token) {
    hasElements = true;
    if (token == JsonToken.START_ARRAY) {
      while (in.nextToken() != JsonToken.END_ARRAY) {
        JsonValues element = null;
        if (in.currentToken() == JsonToken.START_OBJECT) {
          element = new JsonValues(plan);
          element.read(in, plan.record);
        } else {
          in.skipChildren();
        }
        elements.add(element);
      }
    } else if (token != JsonToken.VALUE_NULL) {
      in.skipChildren();
      elements.add(null);
    }
  }

  /** Forgets what a value before it has left: a repeated name replaces it with all in it. */
  private void forget(JsonPlan.@Nullable Node node) {
    if (node == null) {
      return;
    }
    if (node.slot >= 0) {
      texts[node.slot] = null;
    }
    hasRepeatedElements |= node.isElements && hasElements;
    if (node.hasChildren()) {
      node.children().forEach(this::forget);
    }
    if (node.members != null) {
      for (JsonPlan.Selection selection : node.selections) {
        texts[selection.slot()] = null;
      }
      if (node.collected.length > 0) {
        collected.clear();
      }
    }
  }

  private void scalar(JsonParser in, JsonPlan.@Nullable Node node, JsonToken token) {
    if (node != null && node.slot >= 0) {
      texts[node.slot] = token == JsonToken.VALUE_NULL ? null : text(in, node.slot);
      tokens[node.slot] = token;
    }
  }

  /** Returns the text without making one that was seen before. */
  private String text(JsonParser in, int slot) {
    return plan.pool(slot)
        .get(in.getStringCharacters(), in.getStringOffset(), in.getStringLength());
  }

  private void array(JsonParser in, JsonPlan.@Nullable Node node, JsonPlan.@Nullable Node member) {
    int index = 0;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      String name = String.valueOf(index++);
      JsonPlan.Node own = node == null ? null : node.child(name);
      if (node != null && node.members != null) {
        value(in, own, node.members);
        select(node);
      } else {
        value(in, own, member == null ? null : member.child(name));
      }
    }
  }

  private void select(JsonPlan.Node array) {
    for (JsonPlan.Selection selection : array.selections) {
      if (texts[selection.slot()] == null && isMet(selection)) {
        texts[selection.slot()] = texts[selection.then()];
      }
    }
    if (array.collected.length > 0) {
      @Nullable String[] values = new @Nullable String[array.collected.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = texts[array.collected[i]];
      }
      collected.add(values);
    }
  }

  private boolean isMet(JsonPlan.Selection selection) {
    String text = texts[selection.where()];
    if (text == null) {
      return false;
    }
    JsonToken token = tokens[selection.where()];
    if (selection.is() instanceof String expected) {
      return token == JsonToken.VALUE_STRING && text.equals(expected);
    }
    if (selection.is() instanceof Boolean expected) {
      return token.isBoolean() && expected.toString().equals(text);
    }
    return token.isNumeric() && Double.valueOf(text).equals(selection.is());
  }

  /** Returns the values for a message. */
  String describe() {
    StringJoiner all = new StringJoiner(" ");
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null && plan.place(i) != null) {
        all.add(plan.place(i) + "=\"" + RowProblem.shortened(texts[i]) + "\"");
      }
    }
    return all.toString();
  }
}
