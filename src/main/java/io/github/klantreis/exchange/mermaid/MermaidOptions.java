package io.github.klantreis.exchange.mermaid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.phase.PhaseModel;
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
      new MermaidOptions(null, null, MermaidOptions::isSystem, Locale.ENGLISH, false);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What a name ends in that is a system's, or that of the company, in English or Dutch. */
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
          "cloud",
          "company",
          "bedrijf",
          "organisation",
          "organization",
          "organisatie");

  private final @Nullable String id;
  private final @Nullable PhaseModel phaseModel;
  private final Predicate<String> stakeholders;
  private final Locale language;
  private final boolean strict;

  private MermaidOptions(
      @Nullable String id,
      @Nullable PhaseModel phaseModel,
      Predicate<String> stakeholders,
      Locale language,
      boolean strict) {
    this.id = id;
    this.phaseModel = phaseModel;
    this.stakeholders = stakeholders;
    this.language = language;
    this.strict = strict;
  }

  /**
   * Returns the defaults: the journey's id is made from its title, the phase model is found by the
   * names of the sections, actors with names of systems are stakeholders and all others personas,
   * the language is English, and odd scores are warnings.
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
   * @throws IllegalArgumentException if it is no id
   */
  public MermaidOptions id(String journeyId) {
    if (!Term.isId(requireNonNull(journeyId, "journeyId"))) {
      throw new IllegalArgumentException(
          "\"" + journeyId + "\" is no id; allowed are letters, digits and . _ : -");
    }
    return new MermaidOptions(journeyId, phaseModel, stakeholders, language, strict);
  }

  /**
   * Sets the phase model of which the sections are phases. If a section is none of its phases, that
   * is reported and the journey gets a phase model of its own.
   *
   * @param model the model
   * @return the changed copy
   */
  public MermaidOptions phaseModel(PhaseModel model) {
    return new MermaidOptions(id, requireNonNull(model, "model"), stakeholders, language, strict);
  }

  /**
   * Sets which actors are stakeholders; all others are personas.
   *
   * @param isStakeholder decides by the name of an actor
   * @return the changed copy
   */
  public MermaidOptions stakeholders(Predicate<String> isStakeholder) {
    return new MermaidOptions(
        id, phaseModel, requireNonNull(isStakeholder, "isStakeholder"), language, strict);
  }

  /**
   * Sets the language of words that are not in the diagram, such as those of emotions.
   *
   * @param locale the language; English and Dutch are known, others get English
   * @return the changed copy
   */
  public MermaidOptions language(Locale locale) {
    return new MermaidOptions(
        id, phaseModel, stakeholders, requireNonNull(locale, "locale"), strict);
  }

  /**
   * Makes a score that is not a whole number from 1 to 5 an error instead of a warning.
   *
   * @return the changed copy
   */
  public MermaidOptions strict() {
    return new MermaidOptions(id, phaseModel, stakeholders, language, true);
  }

  Optional<String> id() {
    return Optional.ofNullable(id);
  }

  Optional<PhaseModel> phaseModel() {
    return Optional.ofNullable(phaseModel);
  }

  boolean isStakeholder(String actor) {
    return stakeholders.test(actor);
  }

  Locale language() {
    return language;
  }

  boolean isStrict() {
    return strict;
  }

  /**
   * Returns whether the last word of a name is that of a system: "Payment API", but not "App user".
   */
  static boolean isSystem(String actor) {
    List<String> words =
        BETWEEN_WORDS.splitAsStream(actor).filter(word -> !word.isEmpty()).toList();
    return !words.isEmpty()
        && SYSTEMS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
  }
}
