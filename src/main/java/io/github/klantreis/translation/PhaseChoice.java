package io.github.klantreis.translation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.Crosswalk;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the target of one kind of phase and of the touchpoints in it among the phases that a
 * crosswalk allows. {@link Translation} states the rules.
 */
final class PhaseChoice {
  /** Ordered by phase, not by touchpoint: equal sets of moments must give the same result. */
  private static final ImmutableMap<Moment, CanonicalPhase> MEANINGS =
      ImmutableMap.<Moment, CanonicalPhase>builder()
          .put(Moment.DECISION, CanonicalPhase.PURCHASE)
          .put(Moment.PAYMENT, CanonicalPhase.PURCHASE)
          .put(Moment.DELIVERY, CanonicalPhase.DELIVERY)
          .put(Moment.FIRST_USE, CanonicalPhase.USAGE)
          .put(Moment.SERVICE, CanonicalPhase.USAGE)
          .put(Moment.COMPLAINT, CanonicalPhase.USAGE)
          .put(Moment.RENEWAL, CanonicalPhase.LOYALTY)
          .put(Moment.RECOMMENDATION, CanonicalPhase.ADVOCACY)
          .buildOrThrow();

  private static final Set<CanonicalPhase> DELIVERY_ONLY = CanonicalPhase.DELIVERY.covers();

  private final ImmutableList<PhaseKind> allowed;
  private final Optional<PhaseKind> unspecific;

  private PhaseChoice(ImmutableList<PhaseKind> allowed, Optional<PhaseKind> unspecific) {
    this.allowed = allowed;
    this.unspecific = unspecific;
  }

  static PhaseChoice among(Crosswalk crosswalk, PhaseKind from) {
    ImmutableList<PhaseKind> allowed = ImmutableList.copyOf(crosswalk.targetsOf(from));
    boolean fromDelivery = from.covers().equals(DELIVERY_ONLY);
    Optional<PhaseKind> first =
        allowed.stream()
            .filter(kind -> fromDelivery || !kind.covers().equals(DELIVERY_ONLY))
            .findFirst();
    return new PhaseChoice(
        allowed, first.isEmpty() ? first : namesake(crosswalk, from, allowed).or(() -> first));
  }

  /**
   * Returns the allowed phase that shares a name with the former one, as Weighing and Consideration
   * do.
   */
  private static Optional<PhaseKind> namesake(
      Crosswalk crosswalk, PhaseKind from, List<PhaseKind> allowed) {
    List<String> names = new ArrayList<>();
    from.label().languages().forEach(language -> names.add(from.label().get(language)));
    names.addAll(from.aliases());
    return names.stream()
        .flatMap(name -> crosswalk.to().find(name).stream())
        .filter(kind -> allowed.contains(kind) && !kind.covers().equals(DELIVERY_ONLY))
        .findFirst();
  }

  /** Returns all phases that the crosswalk allows, in the order of the other model. */
  ImmutableList<PhaseKind> allowed() {
    return allowed;
  }

  /** Returns the target phase of a touchpoint; empty if it is lost. */
  Optional<PhaseKind> of(Touchpoint touchpoint) {
    if (touchpoint.moments().isEmpty()) {
      return unspecific;
    }
    return tellingMoment(touchpoint).flatMap(this::meantBy).or(() -> unspecific);
  }

  /** Returns the moment that decides the target of a touchpoint; empty if none does. */
  Optional<Moment> tellingMoment(Touchpoint touchpoint) {
    return MEANINGS.keySet().stream()
        .filter(moment -> touchpoint.hasMoment(moment) && meantBy(moment).isPresent())
        .findFirst();
  }

  /**
   * Returns the target phase of the phase's own attributes; empty if they are lost.
   *
   * @param went the target phases of its touchpoints
   */
  Optional<PhaseKind> ofHeading(Multiset<PhaseKind> went) {
    return went.isEmpty()
        ? unspecific
        : allowed.stream().reduce((a, b) -> went.count(b) > went.count(a) ? b : a);
  }

  private Optional<PhaseKind> meantBy(Moment moment) {
    CanonicalPhase meant = MEANINGS.get(moment);
    return allowed.stream().filter(kind -> meant != null && kind.covers(meant)).findFirst();
  }
}
