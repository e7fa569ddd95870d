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
 * How a journey is made of a diagram. Each method gives a changed copy. Immutable, and thread-safe
 * as far as its predicate is.
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
   * What is usual: the journey's id made from its title, the phase model found by the names of the
   * sections, actors that sound like systems as stakeholders and all others as personas, English,
   * lenient.
   *
   * @return the options
   */
  public static MermaidOptions standard() {
    return STANDARD;
  }

  /**
   * Gives the journey an id.
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
   * Chooses the phase model of which the sections are phases. Where a section is none of its
   * phases, that is reported and the journey has a phase model of its own.
   *
   * @param model the model
   * @return the changed copy
   */
  public MermaidOptions phaseModel(PhaseModel model) {
    return new MermaidOptions(id, requireNonNull(model, "model"), stakeholders, language, strict);
  }

  /**
   * Says which actors are stakeholders; all others are personas.
   *
   * @param isStakeholder is given the name of an actor
   * @return the changed copy
   */
  public MermaidOptions stakeholders(Predicate<String> isStakeholder) {
    return new MermaidOptions(
        id, phaseModel, requireNonNull(isStakeholder, "isStakeholder"), language, strict);
  }

  /**
   * Sets the language of the words that the diagram does not have, such as those of emotions.
   *
   * @param locale the language; English and Dutch are known, others get English
   * @return the changed copy
   */
  public MermaidOptions language(Locale locale) {
    return new MermaidOptions(
        id, phaseModel, stakeholders, requireNonNull(locale, "locale"), strict);
  }

  /**
   * Makes a score that is no whole number from 1 to 5 an error and no warning.
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

  /** Whether a name's last word is that of a system: "Payment API", but not "App user". */
  static boolean isSystem(String actor) {
    List<String> words =
        BETWEEN_WORDS.splitAsStream(actor).filter(word -> !word.isEmpty()).toList();
    return !words.isEmpty()
        && SYSTEMS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
  }
}
