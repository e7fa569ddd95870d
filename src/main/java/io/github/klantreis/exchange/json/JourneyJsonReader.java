package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import com.google.common.io.CharStreams;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.exchange.ReadJourney;
import io.github.klantreis.exchange.json.Problems.Place;
import io.github.klantreis.exchange.json.Problems.What;
import io.github.klantreis.json.LimitedReader;
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
 * Reads journeys and atlases, with settings for what is tolerated and how large a document may be.
 * Start with {@link JourneyJson#reading()}; every setting returns a new reader.
 *
 * <p>A document is read to its end even if it has problems, so that all are reported at once; only
 * invalid JSON and an exceeded limit end reading early. The result is a complete value or an
 * exception.
 *
 * <p>Immutable and thread-safe, as far as the consumer of {@link #tolerateUnknown} is.
 */
public final class JourneyJsonReader {
  static final JourneyJsonReader STRICT = new JourneyJsonReader(20_000_000, 100, 100, null);

  private static final Root<ElementDraft, Journey> JOURNEY =
      new Root<>(ElementForms.JOURNEY, (draft, in) -> Assembly.build(draft, in, ""));

  private static final Root<AtlasForm.Draft, JourneyAtlas> ATLAS =
      new Root<>(AtlasForm.ATLAS, (draft, in) -> AtlasForm.build(draft, in, ""));

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
   * Tolerates unknown fields, which are problems otherwise: those of a later version of Klantreis,
   * or an application's own. They do not get into the journey, and are therefore reported to a
   * consumer.
   *
   * @param unknown receives each unknown field, in the order of the document, after the journey was
   *     read and found valid; at most as many as {@link #maxProblems} allows, followed by one
   *     problem of the kind {@link JsonProblemKind#MORE}
   * @return such a reader
   */
  public JourneyJsonReader tolerateUnknown(Consumer<? super JsonProblem> unknown) {
    return new JourneyJsonReader(
        maxLength, maxDepth, maxProblems, requireNonNull(unknown, "unknown"));
  }

  /**
   * Limits the length of documents.
   *
   * @param bytes the greatest length in bytes of UTF-8, at least 1; 20,000,000 by default
   * @return a new reader
   */
  public JourneyJsonReader maxLength(int bytes) {
    return new JourneyJsonReader(positive(bytes, "maxLength"), maxDepth, maxProblems, unknown);
  }

  /**
   * Limits how deep objects and lists may be nested. A journey itself needs 10 levels, an atlas 12.
   *
   * @param levels the greatest depth, at least 1; 100 by default
   * @return a new reader
   */
  public JourneyJsonReader maxDepth(int levels) {
    return new JourneyJsonReader(maxLength, positive(levels, "maxDepth"), maxProblems, unknown);
  }

  /**
   * Limits how many problems of a document are reported. Further ones are counted only.
   *
   * @param problems the greatest number, at least 1; 100 by default
   * @return a new reader
   */
  public JourneyJsonReader maxProblems(int problems) {
    return new JourneyJsonReader(maxLength, maxDepth, positive(problems, "maxProblems"), unknown);
  }

  private static int positive(int number, String what) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " must be at least 1, but was " + number);
    }
    return number;
  }

  /**
   * Reads a journey.
   *
   * @param json the document
   * @return the journey
   * @throws InvalidJourneyJsonException if the document is no journey; it has all problems
   */
  public Journey read(String json) {
    return read(json, JOURNEY);
  }

  /**
   * Reads a journey.
   *
   * @param json the document in UTF-8
   * @return the journey
   * @throws InvalidJourneyJsonException if the document is no journey; it has all problems
   */
  public Journey read(byte[] json) {
    return read(json, JOURNEY);
  }

  /**
   * Reads a journey to the end of a stream, which stays open.
   *
   * @param json the document in UTF-8
   * @return the journey
   * @throws InvalidJourneyJsonException if the document is no journey; it has all problems
   * @throws IOException if the stream cannot be read
   */
  public Journey read(InputStream json) throws IOException {
    return read(bytes(json), JOURNEY);
  }

  /**
   * Reads a journey to the end of a stream, which stays open.
   *
   * @param json the document
   * @return the journey
   * @throws InvalidJourneyJsonException if the document is no journey; it has all problems
   * @throws IOException if the stream cannot be read
   */
  public Journey read(Reader json) throws IOException {
    return read(text(json), JOURNEY);
  }

  /**
   * Reads a journey, and where its elements and attributes are in the document: an element at its
   * id, an attribute at its name.
   *
   * @param json the document
   * @return the journey with its places
   * @throws InvalidJourneyJsonException if the document is no journey; it has all problems
   */
  public ReadJourney readWithPlaces(String json) {
    return JsonPlaces.of(read(json), () -> json);
  }

  /**
   * Reads a journey, and where its elements and attributes are in the document: an element at its
   * id, an attribute at its name.
   *
   * @param json the document in UTF-8
   * @return the journey with its places
   * @throws InvalidJourneyJsonException if the document is no journey; it has all problems
   */
  public ReadJourney readWithPlaces(byte[] json) {
    byte[] document = requireNonNull(json, "json").clone(); // places are found later
    return JsonPlaces.of(read(document), () -> new String(document, StandardCharsets.UTF_8));
  }

  /**
   * Whether a document is an atlas and no journey: its outermost object has a field {@code
   * journeys} or names the schema of atlases. Nothing is checked, so that this is true of an atlas
   * that cannot be read.
   *
   * @param json the document
   * @return true if so; false for a journey, for another document and for what is no JSON before
   *     such a field
   */
  public boolean isAtlas(String json) {
    return isAtlas(requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Whether a document is an atlas and no journey, as {@link #isAtlas(String)} says.
   *
   * @param json the document in UTF-8
   * @return true if so; false for a journey, for another document and for what is no JSON before
   *     such a field
   */
  public boolean isAtlas(byte[] json) {
    return AtlasMark.isOn(requireNonNull(json, "json"), factory);
  }

  /**
   * Reads an atlas, and where the elements and attributes of its journeys are in the document, as
   * {@link #readWithPlaces(String)} does.
   *
   * @param json the document
   * @return the atlas with those places
   * @throws InvalidJourneyJsonException if the document is no atlas; it has all problems
   */
  public ReadAtlas readAtlasWithPlaces(String json) {
    return JsonPlaces.of(readAtlas(json), json);
  }

  /**
   * Reads an atlas.
   *
   * @param json the document
   * @return the atlas
   * @throws InvalidJourneyJsonException if the document is no atlas; it has all problems
   */
  public JourneyAtlas readAtlas(String json) {
    return read(json, ATLAS);
  }

  /**
   * Reads an atlas.
   *
   * @param json the document in UTF-8
   * @return the atlas
   * @throws InvalidJourneyJsonException if the document is no atlas; it has all problems
   */
  public JourneyAtlas readAtlas(byte[] json) {
    return read(json, ATLAS);
  }

  /**
   * Reads an atlas to the end of a stream, which stays open.
   *
   * @param json the document in UTF-8
   * @return the atlas
   * @throws InvalidJourneyJsonException if the document is no atlas; it has all problems
   * @throws IOException if the stream cannot be read
   */
  public JourneyAtlas readAtlas(InputStream json) throws IOException {
    return read(bytes(json), ATLAS);
  }

  /**
   * Reads an atlas to the end of a stream, which stays open.
   *
   * @param json the document
   * @return the atlas
   * @throws InvalidJourneyJsonException if the document is no atlas; it has all problems
   * @throws IOException if the stream cannot be read
   */
  public JourneyAtlas readAtlas(Reader json) throws IOException {
    return read(text(json), ATLAS);
  }

  /** One byte more than allowed, so that a document that is too long is noticed. */
  private byte[] bytes(InputStream json) throws IOException {
    return ByteStreams.toByteArray(ByteStreams.limit(requireNonNull(json, "json"), maxLength + 1L));
  }

  private String text(Reader json) throws IOException {
    return CharStreams.toString(new LimitedReader(requireNonNull(json, "json"), maxLength + 1L));
  }

  private <T> T read(String json, Root<?, T> root) {
    byte[] bytes = requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8);
    // Lone surrogates become question marks.
    if (!new String(bytes, StandardCharsets.UTF_8).equals(json)) {
      throw refused(
          JsonProblemKind.ENCODING, JsonWords.LONE_SURROGATE, null, Map.of(), Place.BEGIN);
    }
    return read(bytes, root);
  }

  private <T> T read(byte[] json, Root<?, T> root) {
    check(json);
    return read(new JsonDocument(json, factory), Encoding.mayHoldLoneSurrogates(json), root);
  }

  private void check(byte[] json) {
    if (requireNonNull(json, "json").length > maxLength) {
      throw refused(
          JsonProblemKind.LIMIT, JsonWords.TOO_LONG, null, Map.of("limit", maxLength), Place.BEGIN);
    }
    Encoding encoding = Encoding.of(json);
    if (encoding.wrong() != null) {
      throw refused(
          JsonProblemKind.ENCODING,
          encoding.wrong(),
          JsonWords.UTF_8,
          Map.of(),
          new JsonDocument(json, factory).place(encoding.offset()));
    }
  }

  private <T> T read(JsonDocument source, boolean mayHoldLoneSurrogates, Root<?, T> root) {
    Problems problems = new Problems(maxProblems);
    Problems tolerated = new Problems(maxProblems);
    T value = null;
    try (JsonParser parser = source.parser()) {
      value =
          root.read(
              new DocumentReading(
                  parser,
                  source,
                  problems,
                  unknown == null ? null : tolerated,
                  mayHoldLoneSurrogates));
    }
    if (value == null) {
      throw new InvalidJourneyJsonException(problems.located(source));
    }
    if (unknown != null && !tolerated.isEmpty()) {
      tolerated.located(source).forEach(unknown);
    }
    return value;
  }

  /**
   * What a document may consist of.
   *
   * @param <D> what its form reads
   * @param <T> what is made of it
   * @param form the form
   * @param build returns the value; null if it is invalid
   */
  private record Root<D, T>(Form<?, D> form, Build<D, T> build) {
    interface Build<D, T> {
      @Nullable T of(D draft, DocumentReading in);
    }

    @Nullable T read(DocumentReading in) {
      try {
        if (in.parser.nextToken() == null) {
          in.refuse(JsonProblemKind.SYNTAX, JsonWords.EMPTY, null, Map.of());
          return null;
        }
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
          in.isNo(JsonWords.OBJECT);
          return null;
        }
        D draft = form.read(in);
        if (in.parser.currentToken() != null && in.parser.nextToken() != null) {
          in.refuse(JsonProblemKind.SYNTAX, JsonWords.TRAILING, null, Map.of());
        }
        return draft == null ? null : build.of(draft, in);
      } catch (StreamConstraintsException limit) {
        in.broken(JsonProblemKind.LIMIT, JsonWords.LIMIT, limit);
      } catch (JacksonException syntax) {
        in.broken(JsonProblemKind.SYNTAX, JsonWords.SYNTAX, syntax);
      } catch (DocumentReading.Ended ended) {
        // reported already
      }
      return null;
    }
  }

  /** Reads a journey within another document, from the current token on. */
  Journey read(JsonParser parser) {
    return within(parser, ElementForms.JOURNEY, Assembly::build);
  }

  /** Reads an atlas within another document, from the current token on. */
  JourneyAtlas readAtlas(JsonParser parser) {
    return within(parser, AtlasForm.ATLAS, AtlasForm::build);
  }

  private interface Building<D, T> {
    @Nullable T of(D draft, DocumentReading in, String root);
  }

  private <D, T> T within(JsonParser parser, Form<?, D> form, Building<D, T> building) {
    Problems problems = new Problems(maxProblems);
    Problems tolerated = new Problems(maxProblems);
    DocumentReading in =
        new DocumentReading(parser, null, problems, unknown == null ? null : tolerated, true);
    String root = in.pointer();
    T value = null;
    try {
      D draft = form.read(in);
      value = draft == null ? null : building.of(draft, in, root);
    } catch (DocumentReading.Ended ended) {
      // reported already
    }
    if (value == null) {
      throw new InvalidJourneyJsonException(problems.located(null));
    }
    if (unknown != null && !tolerated.isEmpty()) {
      tolerated.located(null).forEach(unknown);
    }
    return value;
  }

  private static InvalidJourneyJsonException refused(
      JsonProblemKind kind,
      Text message,
      @Nullable Text allowed,
      Map<String, Object> values,
      Place place) {
    return new InvalidJourneyJsonException(
        ImmutableList.of(What.of(kind, message, allowed, values).at("", place)));
  }
}
