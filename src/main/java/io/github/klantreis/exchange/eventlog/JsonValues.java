package io.github.klantreis.exchange.eventlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The values of one record, taken from a parser by a {@link JsonPlan}. Texts that stand in the
 * bytes of a line as they are, are taken from there, and only when they are asked for. Not
 * thread-safe.
 */
final class JsonValues {
  private static final byte[] NO_LINE = {};
  private static final int CONTAINER = -1;

  private final JsonPlan plan;
  private final Texts pools;
  private final @Nullable String[] texts;
  private final JsonToken[] tokens;

  /**
   * Where texts are in the line; an end is 0 if the text is not there, or was taken, and {@link
   * #CONTAINER} if there is an object or an array, which is no value.
   */
  private final int[] starts;

  private final int[] ends;

  /** The line, if it is in bytes. */
  private byte[] line = NO_LINE;

  private int endOfLine;

  /** What a place in all that the parser has read differs from that in the array. */
  private long shift;

  private final List<@Nullable String[]> collected = new ArrayList<>();
  private final List<@Nullable JsonValues> elements = new ArrayList<>();
  private boolean hasElements;
  private boolean hasRepeatedElements;
  private int repeatedNames;

  /** The record of which this is an element. */
  private @Nullable JsonValues parent;

  /** What shares the texts of each value. */
  private static final class Texts {
    final TextPool[] ofCharacters;
    final ByteTexts[] ofBytes;

    Texts(JsonPlan plan) {
      ofCharacters = plan.pools().toArray(TextPool[]::new);
      ofBytes = plan.pools().stream().map(ByteTexts::new).toArray(ByteTexts[]::new);
    }
  }

  JsonValues(JsonPlan plan) {
    this(plan, new Texts(plan));
  }

  private JsonValues(JsonPlan plan, Texts pools) {
    this.plan = plan;
    this.pools = pools;
    texts = new @Nullable String[plan.slots()];
    tokens = new JsonToken[plan.slots()];
    starts = new int[plan.slots()];
    ends = new int[plan.slots()];
  }

  /**
   * Begins to read a line in UTF-8.
   *
   * @param bytes has the line, and at least eight bytes after it
   * @param end the end of the line
   * @param shift what is added to a place in all that the parser reads for that in the array
   */
  void inLine(byte[] bytes, int end, long shift) {
    line = bytes;
    endOfLine = end;
    this.shift = shift;
  }

  void clear() {
    line = NO_LINE;
    endOfLine = 0;
    hasElements = false;
    hasRepeatedElements = false;
    repeatedNames = 0;
    for (int slot = 0; slot < texts.length; slot++) {
      remove(slot);
    }
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

  /** Returns how many of the names that are read occur again in their object. */
  int repeatedNames() {
    return repeatedNames;
  }

  /**
   * Whether there is an object or an array with something in it, which is no value, and this is
   * asked for the first time.
   */
  boolean takeContainer(int slot) {
    if (ends[slot] == CONTAINER) {
      ends[slot] = 0;
      return true;
    }
    return parent != null && parent.takeContainer(slot);
  }

  @Nullable String get(int slot) {
    if (isInLine(slot)) {
      texts[slot] =
          pools.ofBytes[slot].get(line, starts[slot], ends[slot], StandardCharsets.US_ASCII);
      ends[slot] = 0;
    }
    return texts[slot];
  }

  /** Whether a value is a text that stands in the line, in ASCII, and was not asked for yet. */
  boolean isInLine(int slot) {
    return ends[slot] > 0;
  }

  /** Returns the number of characters of a value; -1 if there is none. */
  int length(int slot) {
    String text = texts[slot];
    return isInLine(slot) ? ends[slot] - starts[slot] : text == null ? -1 : text.length();
  }

  /** Returns the time that a value is, or null if it is none. */
  @Nullable Instant time(int slot, TimeReader times) {
    if (isInLine(slot)) {
      Instant at = times.read(line, starts[slot], ends[slot], StandardCharsets.US_ASCII);
      if (at != null) {
        return at;
      }
    }
    String text = get(slot);
    return text == null ? null : times.read(text);
  }

  /** Returns whether there was something. */
  private boolean remove(int slot) {
    boolean wasThere = texts[slot] != null || ends[slot] != 0;
    texts[slot] = null;
    ends[slot] = 0;
    return wasThere;
  }

  private void copy(JsonValues from, int fromSlot, int slot) {
    texts[slot] = from.texts[fromSlot];
    starts[slot] = from.starts[fromSlot];
    ends[slot] = from.ends[fromSlot];
  }

  /**
   * Takes over the values that this element has none of. What is no value stays with the record,
   * which is asked for it once, however many elements it has.
   */
  void addAll(JsonValues record) {
    parent = record;
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] == null && ends[i] == 0 && record.ends[i] != CONTAINER) {
        copy(record, i, i);
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

  /**
   * Reads an object by two trees: that of its own place, and that of all members of its array.
   *
   * @return whether there was something in it
   */
  private boolean object(
      JsonParser in, JsonPlan.@Nullable Node node, JsonPlan.@Nullable Node member) {
    int index = 0;
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = in.currentName();
      JsonPlan.Node one = node == null ? null : node.child(name, index);
      JsonPlan.Node other = member == null ? null : member.child(name, index);
      index++;
      boolean isRepeated = forget(one);
      isRepeated |= forget(other);
      if (isRepeated) {
        repeatedNames++;
      }
      value(in, in.nextToken(), one, other);
    }
    return index > 0;
  }

  private void value(
      JsonParser in,
      JsonToken token,
      JsonPlan.@Nullable Node node,
      JsonPlan.@Nullable Node member) {
    if (node == null && member == null) {
      if (token.isStructStart()) {
        in.skipChildren();
      }
      return;
    }
    if (node != null && node.isElements) {
      elements(in, token);
    } else if (token.isStructStart()) {
      boolean isEmpty =
          token == JsonToken.START_OBJECT ? !object(in, node, member) : !array(in, node, member);
      if (!isEmpty) {
        contain(node);
        contain(member);
      }
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
          element = new JsonValues(plan, pools);
          element.inLine(line, endOfLine, shift);
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

  private void contain(JsonPlan.@Nullable Node node) {
    if (node != null && node.slot >= 0) {
      ends[node.slot] = CONTAINER;
    }
  }

  /**
   * Forgets what a value before it has left: a repeated name replaces it with all in it.
   *
   * @return whether there was something
   */
  private boolean forget(JsonPlan.@Nullable Node node) {
    if (node == null) {
      return false;
    }
    boolean wasThere = node.slot >= 0 && remove(node.slot);
    hasRepeatedElements |= node.isElements && hasElements;
    if (node.hasChildren()) {
      for (JsonPlan.Node child : node.children()) {
        wasThere |= forget(child);
      }
    }
    if (node.members != null) {
      for (JsonPlan.Selection selection : node.selections) {
        wasThere |= remove(selection.slot());
      }
      if (node.collected.length > 0) {
        wasThere |= !collected.isEmpty();
        collected.clear();
      }
    }
    return wasThere;
  }

  private void scalar(JsonParser in, JsonPlan.@Nullable Node node, JsonToken token) {
    if (node == null || node.slot < 0) {
      return;
    }
    int slot = node.slot;
    tokens[slot] = token;
    if (token == JsonToken.VALUE_NULL || (token == JsonToken.VALUE_STRING && find(in, slot))) {
      return;
    }
    texts[slot] =
        pools.ofCharacters[slot].get(
            in.getStringCharacters(), in.getStringOffset(), in.getStringLength());
  }

  /** Finds a text in the line; returns false if it is not plain ASCII, or empty. */
  private boolean find(JsonParser in, int slot) {
    if (endOfLine == 0) {
      return false;
    }
    int start = (int) (in.currentTokenLocation().getByteOffset() + shift) + 1;
    int end = EightBytes.endOfPlain(line, start, endOfLine);
    if (end == start || end == endOfLine || line[end] != '"') {
      return false;
    }
    starts[slot] = start;
    ends[slot] = end;
    return true;
  }

  /** Returns whether there was something in it. */
  private boolean array(
      JsonParser in, JsonPlan.@Nullable Node node, JsonPlan.@Nullable Node member) {
    int index = 0;
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      String name = String.valueOf(index++);
      JsonPlan.Node own = node == null ? null : node.child(name);
      if (node != null && node.members != null) {
        forget(node.members);
        value(in, token, own, node.members);
        select(node);
      } else {
        value(in, token, own, member == null ? null : member.child(name));
      }
    }
    return index > 0;
  }

  private void select(JsonPlan.Node array) {
    for (JsonPlan.Selection selection : array.selections) {
      if (length(selection.slot()) < 0 && isMet(selection)) {
        copy(this, selection.then(), selection.slot());
      }
    }
    if (array.collected.length > 0) {
      @Nullable String[] values = new @Nullable String[array.collected.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = get(array.collected[i]);
      }
      collected.add(values);
    }
  }

  private boolean isMet(JsonPlan.Selection selection) {
    String text = get(selection.where());
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
      String text = get(i);
      if (text != null && plan.place(i) != null) {
        all.add(plan.place(i) + "=\"" + RowProblem.shortened(text) + "\"");
      }
    }
    return all.toString();
  }
}
