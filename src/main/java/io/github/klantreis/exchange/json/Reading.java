package io.github.klantreis.exchange.json;

import io.github.klantreis.exchange.json.Problems.Place;
import io.github.klantreis.exchange.json.Problems.What;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** One document being read: the parser, and what was wrong so far. Used once, by one thread. */
final class Reading {
  final JsonParser parser;
  final Problems problems;
  private final @Nullable Source source;
  private final @Nullable Problems tolerated;
  private final boolean mayHoldLoneSurrogates;

  /** Nothing more is to be read, for a reason that has been told. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;

    Ended() {
      super(null, null, false, false);
    }
  }

  /**
   * A reading.
   *
   * @param parser stands at the first token of a journey or before it
   * @param source what the parser reads; null when it is not ours
   * @param problems takes what is wrong
   * @param tolerated takes unknown fields; null when they are problems
   * @param mayHoldLoneSurrogates whether texts have to be looked through for them
   */
  Reading(
      JsonParser parser,
      @Nullable Source source,
      Problems problems,
      @Nullable Problems tolerated,
      boolean mayHoldLoneSurrogates) {
    this.parser = parser;
    this.source = source;
    this.problems = problems;
    this.tolerated = tolerated;
    this.mayHoldLoneSurrogates = mayHoldLoneSurrogates;
  }

  /** Tells what is wrong at the current token. */
  void refuse(
      JsonProblemKind kind, Text message, @Nullable Text allowed, Map<String, Object> values) {
    if (problems.counts()) {
      addHere(problems, What.of(kind, message, allowed, values));
    }
  }

  /** Tells that the current value is of the wrong type. */
  void isNo(Text expected) {
    refuse(
        JsonProblemKind.WRONG_TYPE,
        Words.WRONG_TYPE,
        Words.EXPECTED,
        Map.of("found", nameOf(parser.currentToken()), "expected", expected));
  }

  /** Tells that the current value is of the wrong type, and passes over it. */
  void wrongType(Text expected) {
    isNo(expected);
    parser.skipChildren();
  }

  /** Tells that the current value is not allowed here. */
  void wrongValue(Text message, Text allowed, String found) {
    refuse(JsonProblemKind.WRONG_VALUE, message, allowed, Map.of("found", Quotation.quoted(found)));
  }

  /**
   * Tells that the current value is none of those that are allowed here.
   *
   * @param meant what was meant, if that is plain or to be guessed
   */
  void noneOf(Text allowed, String found, Collection<String> choices, Optional<Text> meant) {
    if (problems.counts()) {
      addHere(
          problems,
          noneOf(
              JsonProblemKind.WRONG_VALUE,
              Words.WRONG_VALUE,
              Words.MEANT,
              allowed,
              choices,
              meant,
              Map.of("found", Quotation.quoted(found))));
    }
  }

  /**
   * Tells of what is none of some choices: what may be meant is asked for, and all of them are
   * told, in the order of the schema.
   */
  static What noneOf(
      JsonProblemKind kind,
      Text message,
      Text question,
      Text allowed,
      Collection<String> choices,
      Optional<Text> meant,
      Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    meant.ifPresent(near -> all.put("meant", near));
    all.put("choices", String.join(", ", choices));
    return What.of(kind, meant.isPresent() ? question : message, allowed, all);
  }

  /**
   * Tells of the field whose name is the current token, and passes over it.
   *
   * @param known the fields that the object may have
   * @param absent those of them that it does not have, known when all of it is read: only they may
   *     be meant
   */
  void unknownField(Collection<String> known, Supplier<List<String>> absent) {
    Problems takes = tolerated == null ? problems : tolerated;
    if (takes.counts()) {
      String name = parser.currentName();
      add(
          takes,
          () ->
              noneOf(
                  JsonProblemKind.UNKNOWN_FIELD,
                  Words.UNKNOWN,
                  Words.UNKNOWN_MEANT,
                  Words.ONE_OF,
                  known,
                  Suggestions.meant(name, absent.get()),
                  Map.of("field", Quotation.quoted(name))),
          parser.currentTokenLocation());
    }
    parser.nextToken();
    parser.skipChildren();
  }

  /** Tells of the field whose name is the current token, and passes over it. */
  void duplicateField() {
    refuse(
        JsonProblemKind.DUPLICATE_FIELD,
        Words.DUPLICATE,
        null,
        Map.of("field", Quotation.quoted(parser.currentName())));
    parser.nextToken();
    parser.skipChildren();
  }

  /**
   * Tells that the object that the parser stands at the end of lacks a field.
   *
   * @param begin where the object begins; null where that can be found out later
   */
  void missing(String field, @Nullable Place begin) {
    refuseEnded(JsonProblemKind.MISSING_FIELD, Words.MISSING, Map.of("field", field), begin);
  }

  /** Tells something of the value that the parser stands at the end of. */
  void refuseEnded(
      JsonProblemKind kind, Text message, Map<String, Object> values, @Nullable Place begin) {
    if (problems.counts()) {
      What what = What.of(kind, message, null, values);
      if (begin == null) {
        problems.add(() -> what, pointer());
      } else {
        problems.add(() -> what, pointer(), begin);
      }
    }
  }

  /** Tells why the parser gave up, and where. */
  void broken(JsonProblemKind kind, Text message, JacksonException why) {
    if (problems.counts()) {
      What what = What.of(kind, message, null, Map.of("reason", reasonOf(why)));
      TokenStreamLocation at = why.getLocation();
      add(problems, () -> what, at == null ? parser.currentTokenLocation() : at);
    }
  }

  /** Without what Jackson says of the place and of settings that are not the reader's. */
  private static String reasonOf(JacksonException why) {
    return String.valueOf(why.getOriginalMessage())
        .replaceAll(" \\(start marker at .*", "")
        .replaceAll(", from `[^`]*`|: enable `.*", "")
        .strip();
  }

  /** The current text; null when it holds half a character, which has then been told. */
  @Nullable String text() {
    String text = parser.getString();
    if (mayHoldLoneSurrogates && Characters.hasLoneSurrogate(text)) {
      refuse(JsonProblemKind.ENCODING, Words.LONE_SURROGATE, null, Map.of());
      return null;
    }
    return text;
  }

  /** The name of the current field; null when it holds half a character. */
  @Nullable String name() {
    String name = parser.currentName();
    if (mayHoldLoneSurrogates && Characters.hasLoneSurrogate(name)) {
      refuse(JsonProblemKind.ENCODING, Words.LONE_SURROGATE, null, Map.of());
      return null;
    }
    return name;
  }

  /** Where the parser is. */
  String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** The place of the current token when the document is not ours and cannot be read again. */
  @Nullable Place foreignPlace() {
    return source == null ? place(parser.currentTokenLocation()) : null;
  }

  private void addHere(Problems into, What what) {
    add(into, () -> what, parser.currentTokenLocation());
  }

  private void add(Problems into, Supplier<What> what, TokenStreamLocation at) {
    if (source == null) {
      into.add(what, pointer(), place(at));
    } else {
      into.add(what, pointer(), Math.max(0, at.getByteOffset()));
    }
  }

  private static Place place(TokenStreamLocation at) {
    return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static Text nameOf(@Nullable JsonToken token) {
    if (token == null) {
      return Words.OTHER;
    }
    return switch (token) {
      case VALUE_STRING -> Words.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Words.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Words.FLAG;
      case VALUE_NULL -> Words.NULL;
      case START_ARRAY -> Words.LIST;
      case START_OBJECT -> Words.OBJECT;
      default -> Words.OTHER;
    };
  }
}
