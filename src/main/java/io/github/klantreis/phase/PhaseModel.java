package io.github.klantreis.phase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.vocabulary.Vocabulary;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The phases into which a published model, or one of your own, divides the customer journey, in
 * order.
 *
 * <p>The published models are constants of {@link PhaseModels}. A model of your own:
 *
 * <pre>{@code
 * PhaseModel acme =
 *     PhaseModel.of("acme", Text.en("Acme's phases").nl("De fasen van Acme"), INTAKE, SIGNING, LIVING);
 * }</pre>
 *
 * <p>The order is that of the model; customers normally, but not always, go through the phases in
 * that order.
 *
 * <p>Models are equal by value. This class is immutable and thread-safe.
 */
public final class PhaseModel implements Term, NoBean {

  private final String id;
  private final Text name;
  private final ImmutableSet<String> aliases;
  private final Optional<Source> source;
  private final boolean sourceVerified;
  private final Vocabulary<PhaseKind> phases;
  private final ImmutableList<PhaseLoop> loyaltyLoops;
  private final boolean advocacyFeedsAwareness;
  private final ImmutableSet<CanonicalPhase> covers;

  /** Creates a model from a checked builder. */
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
   * Returns a model of your own that has only phases.
   *
   * @param id the id, not null, in the form of {@link Term#isId}
   * @param name the name for people, not null
   * @param kinds the phases in the model's order, not null and without null
   * @return the model
   * @throws NullPointerException if an argument or an element is null
   * @throws IllegalArgumentException if a rule of {@link PhaseModelBuilder#build()} is violated
   */
  public static PhaseModel of(String id, Text name, PhaseKind... kinds) {
    PhaseModelBuilder model = builder(id, name);
    for (PhaseKind kind : requireNonNull(kinds, "kinds")) {
      model.phase(kind);
    }
    return model.build();
  }

  /**
   * Returns a builder for a model of your own.
   *
   * @param id the id, not null, in the form of {@link Term#isId}
   * @param name the name for people, not null
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
   * Returns the name of the model for people.
   *
   * @return the name, never null
   */
  public Text name() {
    return name;
  }

  /**
   * Returns the {@linkplain #name() name}, under which the model is found in a {@link Vocabulary}
   * of models.
   */
  @Override
  public Text label() {
    return name;
  }

  @Override
  public Set<String> aliases() {
    return aliases;
  }

  /**
   * Returns where the model was published.
   *
   * @return the source, or empty if the model has none, such as a model of your own
   */
  public Optional<Source> source() {
    return source;
  }

  /**
   * Whether the model was compared with what its source says.
   *
   * @return false if it follows general knowledge and must not be presented as a fact without that
   *     caveat
   */
  public boolean sourceVerified() {
    return sourceVerified;
  }

  /**
   * Returns the phases.
   *
   * @return the phases in the model's order, unmodifiable, at least one
   */
  public List<PhaseKind> phases() {
    return phases.terms();
  }

  /**
   * Returns the position of a phase in the model's order.
   *
   * @param kind the phase, not null
   * @return its index from 0, or −1 if it is not a phase of this model
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
   * Returns the phase that follows another in the model's order.
   *
   * @param kind a phase of this model, not null
   * @return the next phase, or empty after the last
   * @throws NullPointerException if the phase is null
   * @throws IllegalArgumentException if it is not a phase of this model
   */
  public Optional<PhaseKind> next(PhaseKind kind) {
    int following = indexOf(requireOwn(kind)) + 1;
    return following < phases().size() ? Optional.of(phases().get(following)) : Optional.empty();
  }

  /**
   * Returns the ways by which loyal customers re-enter an earlier phase, if the source shows them.
   *
   * @return the loops in the order given, unmodifiable, often empty; their phases are phases of
   *     this model
   */
  public List<PhaseLoop> loyaltyLoops() {
    return loyaltyLoops;
  }

  /**
   * Whether, according to the model's source, advocates make <em>other</em> people aware.
   *
   * <p>This closes a circle, too, but not one that a customer goes round: the advocate stays and
   * somebody else starts.
   *
   * @return true if the source says so
   */
  public boolean advocacyFeedsAwareness() {
    return advocacyFeedsAwareness;
  }

  /**
   * Returns the canonical phases that this model covers.
   *
   * @return the union of what its phases cover, in canonical order, unmodifiable
   */
  public Set<CanonicalPhase> covers() {
    return covers;
  }

  /**
   * Returns the phases of this model that overlap a phase of any model.
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
   * Finds a phase of this model by a name as people write it.
   *
   * <p>A phase is found by its id, its label in every language and its aliases; case, hyphens,
   * blanks and diacritics are ignored. Also ignored are a leading article ({@code de}, {@code het},
   * {@code the}), <em>fase</em>, <em>stadium</em>, <em>phase</em> or <em>stage</em> at the end with
   * the s before it, a number in front ({@code 3.}, {@code Fase 3:}) and <em>van de klantreis</em>
   * or <em>of the customer journey</em>.
   *
   * @param name the name as typed, not null
   * @return the phase, or empty if none has that name
   * @throws NullPointerException if the name is null
   */
  public Optional<PhaseKind> find(String name) {
    requireNonNull(name, "name");
    return phases.find(name).or(() -> phases.find(PhaseSpelling.outOfItsDocument(name)));
  }

  /**
   * Returns the phase of this model with a name as people write it, by the rules of {@link #find}.
   *
   * @param name the name as typed, not null
   * @return the phase
   * @throws NullPointerException if the name is null
   * @throws IllegalArgumentException if no phase has that name; the message lists those that exist
   */
  public PhaseKind parse(String name) {
    return find(name).orElseGet(() -> phases.parse(name));
  }

  /**
   * Returns the comparison of this model with another, phase by phase.
   *
   * @param target the other model, not null
   * @return the counterparts of each phase of this model
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
              + "\" is not a phase of "
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
   * Returns the hash of the id alone: a string caches its hash, and models with the same id and
   * different contents are rare.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
