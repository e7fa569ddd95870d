package io.github.klantreis.phase;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a {@link PhaseModel}; created by {@link PhaseModel#builder}.
 *
 * <p>By default there are no aliases and no loops, no source is stated, the source counts as
 * verified, and advocacy does not feed awareness. A null argument throws at once; everything else
 * is checked by {@link #build()}, which reports all problems together.
 *
 * <p>Not thread-safe. A builder may be used again after {@code build()}; models already built do
 * not change.
 */
public final class PhaseModelBuilder {

  final String id;
  final Text name;
  final Set<String> aliases = new LinkedHashSet<>();
  final List<PhaseKind> phases = new ArrayList<>();
  final List<PhaseLoop> loyaltyLoops = new ArrayList<>();
  Optional<Source> source = Optional.empty();
  boolean sourceVerified = true;
  boolean advocacyFeedsAwareness;

  PhaseModelBuilder(String id, Text name) {
    this.id = requireNonNull(id, "id");
    this.name = requireNonNull(name, "name");
  }

  /**
   * Adds a further spelling of the model's name, for vocabularies of models.
   *
   * @param alias the spelling in any language, not null
   * @return this builder
   * @throws NullPointerException if the alias is null
   */
  public PhaseModelBuilder alias(String alias) {
    aliases.add(requireNonNull(alias, "alias"));
    return this;
  }

  /**
   * Sets where the model was published.
   *
   * @param source the source, not null
   * @return this builder
   * @throws NullPointerException if the source is null
   */
  public PhaseModelBuilder source(Source source) {
    this.source = Optional.of(requireNonNull(source, "source"));
    return this;
  }

  /**
   * Declares that the model was not compared with what its source says.
   *
   * @return this builder
   */
  public PhaseModelBuilder sourceUnverified() {
    sourceVerified = false;
    return this;
  }

  /**
   * Adds a phase after those already added.
   *
   * @param kind the phase, not null
   * @return this builder
   * @throws NullPointerException if the phase is null
   */
  public PhaseModelBuilder phase(PhaseKind kind) {
    phases.add(requireNonNull(kind, "kind"));
    return this;
  }

  /**
   * Adds a way by which a loyal customer re-enters an earlier phase.
   *
   * @param from the phase that is left, not null
   * @param to the phase that is re-entered, not null
   * @return this builder
   * @throws NullPointerException if a phase is null
   */
  public PhaseModelBuilder loyaltyLoop(PhaseKind from, PhaseKind to) {
    loyaltyLoops.add(new PhaseLoop(from, to));
    return this;
  }

  /**
   * Declares that advocates make other people aware.
   *
   * @return this builder
   */
  public PhaseModelBuilder advocacyFeedsAwareness() {
    advocacyFeedsAwareness = true;
    return this;
  }

  /**
   * Checks and returns the model.
   *
   * <p>The id has the form of an id; there is at least one phase; no two phases share an id or a
   * spelling; a loop joins two phases of the model, leads back, and occurs once; no alias is blank.
   *
   * @return the model
   * @throws IllegalArgumentException if a rule is violated; the message lists all violations
   */
  public PhaseModel build() {
    List<String> problems = new ArrayList<>();
    if (!Term.isId(id)) {
      problems.add("\"" + id + "\" is not an id: use letters, digits and . _ : -");
    }
    if (aliases.stream().anyMatch(String::isBlank)) {
      problems.add("it has a blank alias");
    }
    if (phases.isEmpty()) {
      problems.add("it has no phases");
    }
    proveLoops(problems);
    Optional<Vocabulary<PhaseKind>> vocabulary = vocabulary(problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "phase model \"" + id + "\": " + String.join("; ", problems));
    }
    return new PhaseModel(this, vocabulary.orElseThrow());
  }

  private void proveLoops(List<String> problems) {
    Set<PhaseLoop> seen = new LinkedHashSet<>();
    for (PhaseLoop loop : loyaltyLoops) {
      int from = phases.indexOf(loop.from());
      int to = phases.indexOf(loop.to());
      if (from < 0) {
        problems.add(
            "loop "
                + loop
                + " leaves \""
                + loop.from().id()
                + "\", which is not one of its phases");
      }
      if (to < 0) {
        problems.add(
            "loop "
                + loop
                + " re-enters \""
                + loop.to().id()
                + "\", which is not one of its phases");
      }
      if (from >= 0 && to >= from) {
        problems.add("loop " + loop + " does not lead back");
      }
      if (!seen.add(loop)) {
        problems.add("loop " + loop + " occurs twice");
      }
    }
  }

  /**
   * Creates the vocabulary, which checks that names are unambiguous; its message is added to the
   * problems.
   */
  private Optional<Vocabulary<PhaseKind>> vocabulary(List<String> problems) {
    try {
      return Optional.of(
          Vocabulary.<PhaseKind>of("phase of " + id)
              .readingAlso(PhaseSpelling::readings)
              .withAll(phases));
    } catch (IllegalArgumentException unclear) {
      problems.add(unclear.getMessage());
      return Optional.empty();
    }
  }
}
