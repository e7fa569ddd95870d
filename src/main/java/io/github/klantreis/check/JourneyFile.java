package io.github.klantreis.check;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.exchange.Places;
import io.github.klantreis.exchange.ReadJourney;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.json.JourneyJsonReader;
import io.github.klantreis.exchange.json.JsonProblem;
import io.github.klantreis.exchange.json.JsonProblemKind;
import io.github.klantreis.exchange.json.ReadAtlas;
import io.github.klantreis.exchange.mermaid.MermaidFences;
import io.github.klantreis.exchange.mermaid.MermaidOptions;
import io.github.klantreis.exchange.mermaid.MermaidProblem;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.exchange.mermaid.MermaidSyntaxException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Allowed;
import io.github.klantreis.wording.Listing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file and the journeys in it.
 *
 * @param path the file
 * @param source its text, which is decoded only when it is needed
 * @param journeys the journeys in it, in order
 * @param atlas the atlas that the journeys are of, if the file has one
 * @param brand what the brand of the atlas is judged by, if there are journeys of this brand
 * @param problems why some or all of it cannot be read
 * @param isOurs false for JSON of another format and for Markdown without a journey
 */
record JourneyFile(
    Path path,
    Supplier<String> source,
    ImmutableList<Content> journeys,
    Optional<JourneyAtlas> atlas,
    Optional<Content> brand,
    ImmutableList<FileProblem> problems,
    boolean isOurs) {
  private static final byte[] FORMAT_VERSION =
      "\"formatVersion\"".getBytes(StandardCharsets.US_ASCII);
  private static final Text UNREADABLE =
      Text.en("the file cannot be read: {reason}")
          .nl("het bestand kan niet worden gelezen: {reason}");
  static final Text NO_UTF_8 = Text.en("the file is not UTF-8").nl("het bestand is geen UTF-8");
  private static final Text NO_JOURNEY =
      Text.en(
              "there is no journey in this file: JSON of a journey or an atlas has a field"
                  + " formatVersion")
          .nl(
              "in dit bestand staat geen reis: JSON van een reis of een atlas heeft een"
                  + " veld formatVersion");

  /**
   * A journey in a file.
   *
   * @param key what tells it from the others in its file: its id, and of two with one id their
   *     state
   * @param read the journey and its places
   * @param diagram the diagram that it was read from, or empty for JSON
   */
  record Content(String key, ReadJourney read, Optional<MermaidReading> diagram) {
    Journey journey() {
      return read.journey();
    }

    Places places() {
      return read.places();
    }

    static Content of(MermaidReading reading) {
      return new Content(
          reading.journey().id(),
          new ReadJourney(reading.journey(), reading.places()),
          Optional.of(reading));
    }

    static Content of(ReadJourney read) {
      return new Content(read.journey().id(), read, Optional.empty());
    }

    /**
     * Returns a journey of an atlas, which has the brand of the atlas unless it has its own, and is
     * a part if another one drills down to it.
     */
    static Content of(ReadJourney read, JourneyAtlas atlas) {
      Journey journey = read.journey();
      boolean hasTwin =
          atlas.journeys().stream().filter(each -> each.id().equals(journey.id())).count() > 1;
      String state = journey.state().map(JourneyState::id).orElse("");
      return new Content(
          hasTwin ? journey.id() + "@" + state : journey.id(),
          new ReadJourney(
              journey.toBuilder()
                  .brand(atlas.brandOf(journey))
                  .scope(atlas.scopeOf(journey))
                  .build(),
              read.places()),
          Optional.empty());
    }
  }

  String text() {
    return source.get();
  }

  /** Returns what can be read of it. */
  JourneyFile withoutProblems() {
    return new JourneyFile(path, source, journeys, atlas, brand, ImmutableList.of(), isOurs);
  }

  /** Whether a rule judges the brand of a journey with that of the atlas, and not again. */
  boolean isJudgedInAtlas(ValidatorDefinition<?> rule, int index) {
    return brand.isPresent()
        && AtlasBrand.isJudgedInAtlas(
            rule, atlas.orElseThrow().journeys().get(index), atlas.orElseThrow());
  }

  /** Whether a rule judges the brand of the atlas. */
  boolean isJudgedForAtlas(ValidatorDefinition<?> rule) {
    return AtlasBrand.isJudgedBy(rule) && !AtlasBrand.isAccepted(rule, atlas.orElseThrow());
  }

  boolean isJson() {
    return journeys.stream().allMatch(content -> content.diagram().isEmpty());
  }

  /**
   * Reads a file.
   *
   * @param path the file
   * @param isNamed whether somebody named it, so that it must be a journey
   * @param language the language of words that a diagram leaves to the reader
   */
  static JourneyFile read(Path path, boolean isNamed, Locale language) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException failed) {
      return unreadable(
          path,
          () -> "",
          FileProblem.of(path, Listing.filled(UNREADABLE, Map.of("reason", failed.toString()))));
    }
    if (!Utf8.isWellFormed(bytes)) {
      return unreadable(path, () -> "", FileProblem.of(path, NO_UTF_8));
    }
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return json(path, bytes, isNamed);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.stripLeading().startsWith("{")) {
      return json(path, bytes, isNamed);
    }
    MermaidOptions options = MermaidOptions.standard().language(language);
    return name.endsWith(".md") || name.endsWith(".markdown")
        ? markdown(path, text, options)
        : diagram(path, text, options);
  }

  private static JourneyFile json(Path path, byte[] bytes, boolean isNamed) {
    Supplier<String> text = () -> new String(bytes, StandardCharsets.UTF_8);
    if (Bytes.indexOf(bytes, FORMAT_VERSION) < 0) {
      return isNamed
          ? unreadable(path, text, FileProblem.of(path, NO_JOURNEY))
          : withoutAtlas(path, text, ImmutableList.of(), ImmutableList.of(), false);
    }
    JourneyJsonReader reader = JourneyJson.reading();
    try {
      return reader.isAtlas(bytes)
          ? atlas(path, text, reader.readAtlasWithPlaces(text.get()))
          : sound(path, text, Content.of(reader.readWithPlaces(bytes)));
    } catch (InvalidJourneyJsonException invalid) {
      return unreadable(
          path,
          text,
          invalid.problems().stream()
              .map(problem -> problem(path, problem))
              .toArray(FileProblem[]::new));
    }
  }

  private static JourneyFile atlas(Path path, Supplier<String> text, ReadAtlas read) {
    return new JourneyFile(
        path,
        text,
        read.journeys().stream()
            .map(journey -> Content.of(journey, read.atlas()))
            .collect(ImmutableList.toImmutableList()),
        Optional.of(read.atlas()),
        AtlasBrand.of(read),
        ImmutableList.of(),
        true);
  }

  private static JourneyFile sound(Path path, Supplier<String> text, Content journey) {
    return withoutAtlas(path, text, ImmutableList.of(journey), ImmutableList.of(), true);
  }

  private static JourneyFile diagram(Path path, String text, MermaidOptions options) {
    try {
      return sound(path, () -> text, Content.of(MermaidReading.of(text, options)));
    } catch (MermaidSyntaxException unreadable) {
      return unreadable(path, () -> text, problems(path, unreadable.problems()));
    }
  }

  private static JourneyFile markdown(Path path, String text, MermaidOptions options) {
    MermaidFences fences = MermaidFences.of(text, options);
    return withoutAtlas(
        path,
        () -> text,
        fences.readings().stream().map(Content::of).collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(problems(path, fences.problems())),
        !fences.readings().isEmpty() || !fences.problems().isEmpty());
  }

  private static JourneyFile unreadable(Path path, Supplier<String> text, FileProblem... problems) {
    return withoutAtlas(path, text, ImmutableList.of(), ImmutableList.copyOf(problems), true);
  }

  private static JourneyFile withoutAtlas(
      Path path,
      Supplier<String> text,
      ImmutableList<Content> journeys,
      ImmutableList<FileProblem> problems,
      boolean isOurs) {
    return new JourneyFile(
        path, text, journeys, Optional.empty(), Optional.empty(), problems, isOurs);
  }

  private static FileProblem[] problems(Path path, List<MermaidProblem> problems) {
    return problems.stream()
        .map(
            problem ->
                new FileProblem(
                    path,
                    TextPlace.at(problem.line(), problem.column()),
                    words(
                        problem.message(Listing.ENGLISH),
                        Optional.of(problem.allowed(Listing.ENGLISH)),
                        problem.message(Listing.DUTCH),
                        Optional.of(problem.allowed(Listing.DUTCH)))))
        .toArray(FileProblem[]::new);
  }

  private static FileProblem problem(Path path, JsonProblem problem) {
    return new FileProblem(
        path,
        TextPlace.at(Math.max(1, problem.line()), Math.max(1, problem.column())),
        Text.en(words(problem, Listing.ENGLISH)).nl(words(problem, Listing.DUTCH)));
  }

  private static String words(JsonProblem problem, Locale locale) {
    return problem.kind() == JsonProblemKind.UNFINISHED_MERGE
        ? problem.message(locale) + "; " + problem.allowed(locale).orElse("")
        : with(problem.message(locale), problem.allowed(locale), locale);
  }

  private static Text words(
      String english, Optional<String> allowed, String dutch, Optional<String> toegestaan) {
    return Text.en(with(english, allowed, Listing.ENGLISH))
        .nl(with(dutch, toegestaan, Listing.DUTCH));
  }

  private static String with(String message, Optional<String> allowed, Locale locale) {
    return allowed.map(words -> Allowed.after(message, words, locale)).orElse(message);
  }
}
