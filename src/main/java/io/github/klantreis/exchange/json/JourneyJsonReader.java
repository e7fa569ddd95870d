package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import com.google.common.io.CharStreams;
import io.github.klantreis.exchange.json.Problems.Place;
import io.github.klantreis.exchange.json.Problems.What;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * How journeys are read: what is tolerated, and how large a document may be. Every setting gives a
 * reader of its own, which begins with {@link JourneyJson#reading()}.
 *
 * <p>A document is read to its end whatever is wrong with it, so that all problems are told at
 * once; only what is no JSON at all, or goes beyond a limit, ends the reading. Either a whole
 * journey comes out or an exception.
 *
 * <p>Immutable and thread-safe, as far as the consumer of {@link #tolerateUnknown} is.
 */
public final class JourneyJsonReader {
  static final JourneyJsonReader STRICT = new JourneyJsonReader(20_000_000, 100, 100, null);

  private final int maxLength;
  private final int maxDepth;
  private final int maxProblems;
  private final @Nullable Consumer<? super JsonProblem> unknown;
  private final JsonFactory factory;

  private JourneyJsonReader(
      int maxLength,
      int maxDepth,
      int maxProblems,
      @Nullable Consumer<? super JsonProblem> unknown) {
    this.maxLength = maxLength;
    this.maxDepth = maxDepth;
    this.maxProblems = maxProblems;
    this.unknown = unknown;
    this.factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(maxDepth)
                    .maxDocumentLength(maxLength)
                    .maxStringLength(maxLength)
                    .maxNameLength(maxLength)
                    .build())
            .build();
  }

  /**
   * Takes fields that nothing is known of, which are otherwise problems: of a later version of
   * Klantreis, or of somebody's own. They are not in the journey; so somebody has to be told.
   *
   * @param told is given each of them, in the order of the document, after the whole journey was
   *     read and found sound; at most as many as {@link #maxProblems} says, and then one of the
   *     kind {@link JsonProblemKind#MORE}
   * @return such a reader
   */
  public JourneyJsonReader tolerateUnknown(Consumer<? super JsonProblem> told) {
    return new JourneyJsonReader(maxLength, maxDepth, maxProblems, requireNonNull(told, "told"));
  }

  /**
   * Says how long a document may be.
   *
   * @param bytes the most bytes of UTF-8, 1 or more; 20,000,000 unless said
   * @return such a reader
   */
  public JourneyJsonReader maxLength(int bytes) {
    return new JourneyJsonReader(
        positive(bytes, "the greatest length"), maxDepth, maxProblems, unknown);
  }

  /**
   * Says how deep objects and lists may be nested. A journey itself needs 10 levels.
   *
   * @param levels the most levels, 1 or more; 100 unless said
   * @return such a reader
   */
  public JourneyJsonReader maxDepth(int levels) {
    return new JourneyJsonReader(
        maxLength, positive(levels, "the greatest depth"), maxProblems, unknown);
  }

  /**
   * Says how many problems are told of one document. Those beyond are counted.
   *
   * @param problems the most problems, 1 or more; 100 unless said
   * @return such a reader
   */
  public JourneyJsonReader maxProblems(int problems) {
    return new JourneyJsonReader(
        maxLength, maxDepth, positive(problems, "the number of problems"), unknown);
  }

  private static int positive(int number, String what) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " is 1 or more, not " + number);
    }
    return number;
  }

  /**
   * Reads a journey.
   *
   * @param json the document
   * @return the journey
   * @throws InvalidJourneyJsonException if it is none; tells all that is wrong
   */
  public Journey read(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    // What is no Unicode becomes a question mark on the way.
    return new String(bytes, StandardCharsets.UTF_8).equals(json)
        ? read(bytes)
        : refused(JsonProblemKind.ENCODING, Words.LONE_SURROGATE, null, Map.of(), Place.BEGIN);
  }

  /**
   * Reads a journey.
   *
   * @param json the document in UTF-8
   * @return the journey
   * @throws InvalidJourneyJsonException if it is none; tells all that is wrong
   */
  public Journey read(byte[] json) {
    if (json.length > maxLength) {
      return refused(
          JsonProblemKind.LIMIT, Words.TOO_LONG, null, Map.of("limit", maxLength), Place.BEGIN);
    }
    Encoding encoding = Encoding.of(json);
    if (encoding.wrong() != null) {
      return refused(
          JsonProblemKind.ENCODING,
          encoding.wrong(),
          Words.UTF_8,
          Map.of(),
          new Source(json, factory).place(encoding.offset()));
    }
    return read(new Source(json, factory), encoding.mayHoldLoneSurrogates());
  }

  /**
   * Reads a journey to the end of a stream, which stays open.
   *
   * @param json the document in UTF-8
   * @return the journey
   * @throws InvalidJourneyJsonException if it is none; tells all that is wrong
   * @throws IOException if the stream cannot be read
   */
  public Journey read(InputStream json) throws IOException {
    // One more than is taken, so that what is too long is known to be.
    return read(ByteStreams.toByteArray(ByteStreams.limit(json, maxLength + 1L)));
  }

  /**
   * Reads a journey to the end of a stream, which stays open.
   *
   * @param json the document
   * @return the journey
   * @throws InvalidJourneyJsonException if it is none; tells all that is wrong
   * @throws IOException if the stream cannot be read
   */
  public Journey read(Reader json) throws IOException {
    return read(CharStreams.toString(new LimitedReader(json, maxLength + 1L)));
  }

  private Journey read(Source source, boolean mayHoldLoneSurrogates) {
    Problems problems = new Problems(maxProblems);
    Problems tolerated = new Problems(maxProblems);
    Journey journey = null;
    try (JsonParser parser = source.parser()) {
      Reading in =
          new Reading(
              parser, source, problems, unknown == null ? null : tolerated, mayHoldLoneSurrogates);
      journey = read(in);
    }
    if (journey == null) {
      throw new InvalidJourneyJsonException(problems.located(source));
    }
    if (unknown != null && !tolerated.isEmpty()) {
      tolerated.located(source).forEach(unknown);
    }
    return journey;
  }

  /** Reads the one journey of a document of our own. */
  private static @Nullable Journey read(Reading in) {
    try {
      if (in.parser.nextToken() == null) {
        in.refuse(JsonProblemKind.SYNTAX, Words.EMPTY, null, Map.of());
        return null;
      }
      if (in.parser.currentToken() != JsonToken.START_OBJECT) {
        in.isNo(Words.OBJECT);
        return null;
      }
      Draft draft = ElementForms.JOURNEY.read(in);
      if (in.parser.currentToken() != null && in.parser.nextToken() != null) {
        in.refuse(JsonProblemKind.SYNTAX, Words.TRAILING, null, Map.of());
      }
      return draft == null ? null : Assembly.build(draft, in, "");
    } catch (StreamConstraintsException limit) {
      in.broken(JsonProblemKind.LIMIT, Words.LIMIT, limit);
    } catch (JacksonException syntax) {
      in.broken(JsonProblemKind.SYNTAX, Words.SYNTAX, syntax);
    } catch (Reading.Ended ended) {
      // told
    }
    return null;
  }

  /** Reads a journey out of a document of somebody else's, from the current token on. */
  Journey read(JsonParser parser) {
    Problems problems = new Problems(maxProblems);
    Problems tolerated = new Problems(maxProblems);
    Reading in = new Reading(parser, null, problems, unknown == null ? null : tolerated, true);
    String root = in.pointer();
    Journey journey = null;
    try {
      Draft draft = ElementForms.JOURNEY.read(in);
      journey = draft == null ? null : Assembly.build(draft, in, root);
    } catch (Reading.Ended ended) {
      // told
    }
    if (journey == null) {
      throw new InvalidJourneyJsonException(problems.located(null));
    }
    if (unknown != null && !tolerated.isEmpty()) {
      tolerated.located(null).forEach(unknown);
    }
    return journey;
  }

  private static Journey refused(
      JsonProblemKind kind,
      Text message,
      @Nullable Text allowed,
      Map<String, Object> values,
      Place place) {
    throw new InvalidJourneyJsonException(
        ImmutableList.of(What.of(kind, message, allowed, values).at("", place)));
  }
}
