package io.github.klantreis.exchange.json;

import io.github.klantreis.exchange.json.Problems.Place;
import io.github.klantreis.exchange.json.Problems.What;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Listing;
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
import tools.jackson.core.util.JsonParserDelegate;

/**
 * The state of reading one document: the parser and the problems so far. Not reusable, not
 * thread-safe.
 */
final class DocumentReading {
  final JsonParser parser;
  final Problems problems;
  private final @Nullable JsonDocument source;
  private final @Nullable Problems tolerated;
  private final boolean mayHoldLoneSurrogates;

  /** Whether the parser reads a text; a tree and kept tokens have no lines. */
  private final boolean hasLines;

  /** Reading stopped; the problem has already been reported. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;

    Ended() {
      super(null, null, false, false);
    }
  }

  /**
   * Creates the state for a document.
   *
   * @param parser a parser at or before the first token of a journey
   * @param source the document; null if an application's own parser reads it
   * @param problems collects the problems
   * @param tolerated collects unknown fields; null if they are problems
   * @param mayHoldLoneSurrogates whether texts have to be searched for lone surrogates
   */
  DocumentReading(
      JsonParser parser,
      @Nullable JsonDocument source,
      Problems problems,
      @Nullable Problems tolerated,
      boolean mayHoldLoneSurrogates) {
    this.parser = parser;
    this.source = source;
    this.problems = problems;
    this.tolerated = tolerated;
    this.mayHoldLoneSurrogates = mayHoldLoneSurrogates;
    this.hasLines =
        !(parser instanceof JsonParserDelegate)
            && !parser.getClass().getName().startsWith("tools.jackson.databind.");
  }

  /** Reports a problem at the current token. */
  void refuse(
      JsonProblemKind kind, Text message, @Nullable Text allowed, Map<String, Object> values) {
    if (problems.counts()) {
      addHere(problems, What.of(kind, message, allowed, values));
    }
  }

  /** Reports that the current value has the wrong type. */
  void isNo(Text expected) {
    refuse(
        JsonProblemKind.WRONG_TYPE,
        JsonWords.WRONG_TYPE,
        JsonWords.EXPECTED,
        Map.of("found", nameOf(parser.currentToken()), "expected", expected));
  }

  /** Reports that the current value has the wrong type, and skips it. */
  void wrongType(Text expected) {
    isNo(expected);
    parser.skipChildren();
  }

  /** Reports that the current value is not allowed here. */
  void wrongValue(Text message, Text allowed, String found) {
    refuse(JsonProblemKind.WRONG_VALUE, message, allowed, Map.of("found", Quotation.quoted(found)));
  }

  /**
   * Reports that the current value is none of the allowed ones.
   *
   * @param meant the value that was probably meant, if any
   */
  void noneOf(Text allowed, String found, Collection<String> choices, Optional<Text> meant) {
    if (problems.counts()) {
      addHere(
          problems,
          noneOf(
              JsonProblemKind.WRONG_VALUE,
              JsonWords.WRONG_VALUE,
              JsonWords.MEANT,
              allowed,
              choices,
              meant,
              Map.of("found", Quotation.quoted(found))));
    }
  }

  /**
   * Returns the problem that something is none of some choices: it suggests what was probably
   * meant, and lists some of the choices in the order of the schema.
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
    all.put("choices", Listing.atMost(Listing.SHOWN, choices));
    return What.of(kind, meant.isPresent() ? question : message, allowed, all);
  }

  /**
   * Reports that the field whose name is the current token is unknown, and skips it.
   *
   * @param known the fields that the object may have
   * @param absent those of them that the object lacks, known after it was read: only they can have
   *     been meant
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
                  JsonWords.UNKNOWN,
                  JsonWords.UNKNOWN_MEANT,
                  JsonWords.ONE_OF,
                  known,
                  Suggestions.meant(name, absent.get()),
                  Map.of("field", Quotation.quoted(name))),
          parser.currentTokenLocation());
    }
    parser.nextToken();
    parser.skipChildren();
  }

  /** Whether the field whose name is the current token says what a merge left open. */
  boolean isUnfinishedMerge() {
    return parser.currentName().equals(MergeForms.CONFLICTS);
  }

  /** Reports that the document is a draft of a merge; it is no journey, whatever is tolerated. */
  void unfinishedMerge() {
    refuse(
        JsonProblemKind.UNFINISHED_MERGE,
        JsonWords.UNFINISHED_MERGE,
        JsonWords.FINISH_MERGE,
        Map.of());
    parser.nextToken();
    parser.skipChildren();
  }

  /** Reports that the field whose name is the current token is there twice, and skips it. */
  void duplicateField() {
    refuse(
        JsonProblemKind.DUPLICATE_FIELD,
        JsonWords.DUPLICATE,
        null,
        Map.of("field", Quotation.quoted(parser.currentName())));
    parser.nextToken();
    parser.skipChildren();
  }

  /**
   * Reports that the object that has just ended lacks a field.
   *
   * @param begin where the object starts; null if the position is computed after reading
   */
  void missing(String field, @Nullable Place begin) {
    refuseEnded(JsonProblemKind.MISSING_FIELD, JsonWords.MISSING, Map.of("field", field), begin);
  }

  /** Reports a problem of the value that has just ended. */
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

  /** Reports why and where the parser failed. */
  void broken(JsonProblemKind kind, Text message, JacksonException why) {
    if (problems.counts()) {
      What what = What.of(kind, message, null, Map.of("reason", reasonOf(why)));
      TokenStreamLocation at = why.getLocation();
      add(problems, () -> what, at == null ? parser.currentTokenLocation() : at);
    }
  }

  /**
   * Returns Jackson's message without the position and without advice on settings that the reader
   * does not have.
   */
  private static String reasonOf(JacksonException why) {
    return String.valueOf(why.getOriginalMessage())
        .replaceAll(" \\(start marker at .*", "")
        .replaceAll(", from `[^`]*`|: enable `.*", "")
        .strip();
  }

  /**
   * Returns the current text; null if it has a lone surrogate, in which case that has been
   * reported.
   */
  @Nullable String text() {
    String text = parser.getString();
    if (mayHoldLoneSurrogates && Characters.hasLoneSurrogate(text)) {
      refuse(JsonProblemKind.ENCODING, JsonWords.LONE_SURROGATE, null, Map.of());
      return null;
    }
    return text;
  }

  /**
   * Returns the name of the current field; null if it has a lone surrogate, in which case that has
   * been reported.
   */
  @Nullable String name() {
    String name = parser.currentName();
    if (mayHoldLoneSurrogates && Characters.hasLoneSurrogate(name)) {
      refuse(JsonProblemKind.ENCODING, JsonWords.LONE_SURROGATE, null, Map.of());
      return null;
    }
    return name;
  }

  /** Returns the pointer of the current token. */
  String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /**
   * Returns the position of the current token if the document cannot be read again, otherwise null.
   */
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

  private Place place(TokenStreamLocation at) {
    return !hasLines || at.getLineNr() < 1
        ? Place.UNKNOWN
        : new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static Text nameOf(@Nullable JsonToken token) {
    if (token == null) {
      return JsonWords.OTHER;
    }
    return switch (token) {
      case VALUE_STRING -> JsonWords.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonWords.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> JsonWords.FLAG;
      case VALUE_NULL -> JsonWords.NULL;
      case START_ARRAY -> JsonWords.LIST;
      case START_OBJECT -> JsonWords.OBJECT;
      default -> JsonWords.OTHER;
    };
  }
}
