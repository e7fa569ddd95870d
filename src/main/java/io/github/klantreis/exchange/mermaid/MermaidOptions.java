package io.github.klantreis.exchange.mermaid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.vocabulary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Options for making a journey from a diagram. Each method returns a changed copy. Immutable, and
 * thread-safe as far as its predicate is.
 */
public final class MermaidOptions {
  private static final MermaidOptions STANDARD =
      new MermaidOptions(null, null, MermaidOptions::isSystemOrCompany, Locale.ENGLISH, false);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What a name ends in that is a system's, in English or Dutch. */
  private static final ImmutableSet<String> SYSTEMS =
      ImmutableSet.of(
          "system",
          "systems",
          "systeem",
          "systemen",
          "api",
          "backend",
          "frontend",
          "server",
          "database",
          "db",
          "gateway",
          "service",
          "microservice",
          "platform",
          "app",
          "application",
          "applicatie",
          "software",
          "website",
          "webshop",
          "portal",
          "portaal",
          "bot",
          "chatbot",
          "ai",
          "llm",
          "crm",
          "erp",
          "cms",
          "scheduler",
          "queue",
          "cloud");

  /** What a name ends in that is the company's, in English or Dutch. */
  private static final ImmutableSet<String> ORGANISATIONS =
      ImmutableSet.of("company", "bedrijf", "organisation", "organization", "organisatie");

  private final @Nullable String id;
  private final @Nullable PhaseModel phaseModel;
  private final Predicate<String> actors;
  private final Locale language;
  private final boolean strict;

  private MermaidOptions(
      @Nullable String id,
      @Nullable PhaseModel phaseModel,
      Predicate<String> actors,
      Locale language,
      boolean strict) {
    this.id = id;
    this.phaseModel = phaseModel;
    this.actors = actors;
    this.language = language;
    this.strict = strict;
  }

  /**
   * Returns the defaults: the journey's id is made from its title, the phase model is found by the
   * names of the sections, those with names of systems are actors of the journey and all others
   * personas, the language is English, and odd scores are warnings.
   *
   * @return the options
   */
  public static MermaidOptions standard() {
    return STANDARD;
  }

  /**
   * Sets the id of the journey.
   *
   * @param journeyId the id: letters, digits and {@code . _ : -}
   * @return the changed copy
   * @throws IllegalArgumentException if it is not an id
   */
  public MermaidOptions id(String journeyId) {
    if (!Term.isId(requireNonNull(journeyId, "journeyId"))) {
      throw new IllegalArgumentException(
          "\"" + journeyId + "\" is not an id; allowed are letters, digits and . _ : -");
    }
    return new MermaidOptions(journeyId, phaseModel, actors, language, strict);
  }

  /**
   * Sets the phase model of which the sections are phases. If a section is none of its phases, that
   * is reported and the journey gets a phase model of its own.
   *
   * @param model the model
   * @return the changed copy
   */
  public MermaidOptions phaseModel(PhaseModel model) {
    return new MermaidOptions(id, requireNonNull(model, "model"), actors, language, strict);
  }

  /**
   * Sets which of the diagram's actors are actors of the journey, on the company's side; all others
   * are personas.
   *
   * @param isActor decides by the name in the diagram
   * @return the changed copy
   */
  public MermaidOptions actors(Predicate<String> isActor) {
    return new MermaidOptions(id, phaseModel, requireNonNull(isActor, "isActor"), language, strict);
  }

  /**
   * Sets the language of words that are not in the diagram, such as those of emotions.
   *
   * @param locale the language; English and Dutch are known, others get English
   * @return the changed copy
   */
  public MermaidOptions language(Locale locale) {
    return new MermaidOptions(id, phaseModel, actors, requireNonNull(locale, "locale"), strict);
  }

  /**
   * Makes a score that is not a whole number from 1 to 5 an error instead of a warning.
   *
   * @return the changed copy
   */
  public MermaidOptions strict() {
    return new MermaidOptions(id, phaseModel, actors, language, true);
  }

  MermaidOptions withoutId() {
    return new MermaidOptions(null, phaseModel, actors, language, strict);
  }

  Optional<String> id() {
    return Optional.ofNullable(id);
  }

  Optional<PhaseModel> phaseModel() {
    return Optional.ofNullable(phaseModel);
  }

  boolean isActor(String actor) {
    return actors.test(actor);
  }

  Locale language() {
    return language;
  }

  boolean isStrict() {
    return strict;
  }

  /** Whether the last word of a name is that of a system, or of the company. */
  static boolean isSystemOrCompany(String actor) {
    return kindOf(actor) != ActorKind.PERSON;
  }

  /** Returns the kind by the last word of a name: "Payment API" is a system, "App user" is not. */
  static ActorKind kindOf(String actor) {
    List<String> words =
        BETWEEN_WORDS.splitAsStream(actor).filter(word -> !word.isEmpty()).toList();
    String last = words.isEmpty() ? "" : words.get(words.size() - 1).toLowerCase(Locale.ROOT);
    return SYSTEMS.contains(last)
        ? ActorKind.SYSTEM
        : ORGANISATIONS.contains(last) ? ActorKind.ORGANISATION : ActorKind.PERSON;
  }
}
