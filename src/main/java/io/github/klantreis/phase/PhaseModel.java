package io.github.klantreis.phase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.vocabulary.Vocabulary;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The phases into which a published model, or one of your own, divides the customer journey, in
 * their order.
 *
 * <p>The published ones are constants of {@link PhaseModels}. One of your own:
 *
 * <pre>{@code
 * PhaseModel acme =
 *     PhaseModel.of("acme", Text.en("Acme's phases").nl("De fasen van Acme"), INTAKE, SIGNING, LIVING);
 * }</pre>
 *
 * <p>The order is the model's; customers normally, not always, go through the phases in that order.
 *
 * <p>Models are equal by value. This class is immutable and thread-safe.
 */
public final class PhaseModel implements Term {

  private final String id;
  private final Text name;
  private final ImmutableSet<String> aliases;
  private final Optional<String> source;
  private final boolean sourceVerified;
  private final Vocabulary<PhaseKind> phases;
  private final ImmutableList<PhaseLoop> loyaltyLoops;
  private final boolean advocacyFeedsAwareness;
  private final ImmutableSet<CanonicalPhase> covers;

  /** Takes what the builder has proven. */
  PhaseModel(PhaseModelBuilder proven, Vocabulary<PhaseKind> phases) {
    this.id = proven.id;
    this.name = proven.name;
    this.aliases = ImmutableSet.copyOf(proven.aliases);
    this.source = proven.source;
    this.sourceVerified = proven.sourceVerified;
    this.phases = phases;
    this.loyaltyLoops = ImmutableList.copyOf(proven.loyaltyLoops);
    this.advocacyFeedsAwareness = proven.advocacyFeedsAwareness;
    this.covers =
        phases.terms().stream()
            .flatMap(kind -> kind.covers().stream())
            .collect(Sets.toImmutableEnumSet());
  }

  /**
   * A model of your own with nothing but phases.
   *
   * @param id the id, not null; its form is that of {@link Term#isId}
   * @param name what people call the model, not null
   * @param kinds the phases in the model's order, not null and without null
   * @return the model
   * @throws NullPointerException if an argument or an element is null
   * @throws IllegalArgumentException if a rule of {@link PhaseModelBuilder#build()} is broken
   */
  public static PhaseModel of(String id, Text name, PhaseKind... kinds) {
    PhaseModelBuilder model = builder(id, name);
    for (PhaseKind kind : requireNonNull(kinds, "kinds")) {
      model.phase(kind);
    }
    return model.build();
  }

  /**
   * Begins a model of your own.
   *
   * @param id the id, not null; its form is that of {@link Term#isId}
   * @param name what people call the model, not null
   * @return a builder without phases
   * @throws NullPointerException if an argument is null
   */
  public static PhaseModelBuilder builder(String id, Text name) {
    return new PhaseModelBuilder(id, name);
  }

  @Override
  public String id() {
    return id;
  }

  /**
   * What people call the model.
   *
   * @return the name, never null
   */
  public Text name() {
    return name;
  }

  /** The {@linkplain #name() name}, under which a {@link Vocabulary} of models knows it. */
  @Override
  public Text label() {
    return name;
  }

  @Override
  public Set<String> aliases() {
    return aliases;
  }

  /**
   * Where the model was published.
   *
   * @return the source, never blank; empty if the model states none, as a model of your own need
   *     not
   */
  public Optional<String> source() {
    return source;
  }

  /**
   * Whether the model was compared with what its source says.
   *
   * @return false if it is written down from general knowledge and must not be printed as a fact
   *     without that caveat
   */
  public boolean sourceVerified() {
    return sourceVerified;
  }

  /**
   * The phases.
   *
   * @return the phases in the model's order, unmodifiable, at least one
   */
  public List<PhaseKind> phases() {
    return phases.terms();
  }

  /**
   * The place of a phase in the model's order.
   *
   * @param kind the phase, not null
   * @return its index from 0, or −1 if it is no phase of this model
   * @throws NullPointerException if the phase is null
   */
  public int indexOf(PhaseKind kind) {
    return phases().indexOf(requireNonNull(kind, "kind"));
  }

  /**
   * Whether a phase belongs to this model.
   *
   * @param kind the phase, not null
   * @return true if it is one of {@link #phases()}
   * @throws NullPointerException if the phase is null
   */
  public boolean contains(PhaseKind kind) {
    return indexOf(kind) >= 0;
  }

  /**
   * The phase that follows another in the model's order.
   *
   * @param kind a phase of this model, not null
   * @return the next phase, or empty after the last
   * @throws NullPointerException if the phase is null
   * @throws IllegalArgumentException if it is no phase of this model
   */
  public Optional<PhaseKind> next(PhaseKind kind) {
    int following = indexOf(requireOwn(kind)) + 1;
    return following < phases().size() ? Optional.of(phases().get(following)) : Optional.empty();
  }

  /**
   * The ways by which loyal customers re-enter an earlier phase, as far as the source draws them.
   *
   * @return the loops in the order given, unmodifiable, often empty; their phases are phases of
   *     this model
   */
  public List<PhaseLoop> loyaltyLoops() {
    return loyaltyLoops;
  }

  /**
   * Whether, by the model's source, what advocates say makes <em>other</em> people aware.
   *
   * <p>That closes a circle too, but one that nobody goes round: the advocate stays and somebody
   * else begins.
   *
   * @return true if the source says so
   */
  public boolean advocacyFeedsAwareness() {
    return advocacyFeedsAwareness;
  }

  /**
   * The canonical phases for which this model has a phase.
   *
   * @return the union of what its phases cover, in canonical order, unmodifiable
   */
  public Set<CanonicalPhase> covers() {
    return covers;
  }

  /**
   * The phases of this model that overlap a phase of any model.
   *
   * @param kind the phase to compare with, not null
   * @return the overlapping phases in this model's order, unmodifiable; empty if there is none
   * @throws NullPointerException if the phase is null
   */
  public List<PhaseKind> overlapping(PhaseKind kind) {
    requireNonNull(kind, "kind");
    return phases().stream()
        .filter(own -> own.overlaps(kind))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds the phase of this model that somebody wrote.
   *
   * <p>A phase answers to its id, its label in every language and its aliases, whatever the case,
   * hyphens, blanks and diacritics. Ignored are a leading article ({@code de}, {@code het}, {@code
   * the}), <em>fase</em>, <em>stadium</em>, <em>phase</em> or <em>stage</em> at the end with the s
   * before it, a number in front ({@code 3.}, {@code Fase 3:}) and <em>van de klantreis</em> or
   * <em>of the customer journey</em>.
   *
   * @param name the name as typed, not null
   * @return the phase, or empty if none answers to that name
   * @throws NullPointerException if the name is null
   */
  public Optional<PhaseKind> find(String name) {
    requireNonNull(name, "name");
    return phases.find(name).or(() -> phases.find(PhaseSpelling.outOfItsDocument(name)));
  }

  /**
   * Returns the phase of this model that somebody wrote, by the rules of {@link #find}.
   *
   * @param name the name as typed, not null
   * @return the phase
   * @throws NullPointerException if the name is null
   * @throws IllegalArgumentException if no phase answers to that name; the message lists those that
   *     there are
   */
  public PhaseKind parse(String name) {
    return find(name).orElseGet(() -> phases.parse(name));
  }

  /**
   * Compares this model with another, phase by phase.
   *
   * @param target the other model, not null
   * @return what becomes of each phase of this model
   * @throws NullPointerException if the other model is null
   */
  public Crosswalk crosswalkTo(PhaseModel target) {
    return Crosswalk.between(this, requireNonNull(target, "target"));
  }

  PhaseKind requireOwn(PhaseKind kind) {
    if (!contains(kind)) {
      throw new IllegalArgumentException(
          "\""
              + kind.id()
              + "\" is no phase of "
              + id
              + ", whose phases are "
              + Listing.some(phases())
              + "; overlapping it: "
              + Listing.some(overlapping(kind)));
    }
    return kind;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof PhaseModel model
            && id.equals(model.id)
            && name.equals(model.name)
            && aliases.equals(model.aliases)
            && source.equals(model.source)
            && sourceVerified == model.sourceVerified
            && phases().equals(model.phases())
            && loyaltyLoops.equals(model.loyaltyLoops)
            && advocacyFeedsAwareness == model.advocacyFeedsAwareness);
  }

  /**
   * That of the id alone: a string keeps its hash, and models with one id and different contents
   * are rare.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
