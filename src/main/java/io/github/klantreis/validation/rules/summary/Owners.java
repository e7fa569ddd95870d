package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.Idea;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Progress;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Optional;

/**
 * Whether anybody owns a part of a journey, or what is to be improved there.
 *
 * @param isAny whether a phase, a touchpoint, a pain point or what is noted against it has an owner
 * @param toSeize how many opportunities nobody has begun or dismissed
 * @param toBuild how many solutions nobody has begun or dismissed
 * @param isAnySeized whether there are other opportunities
 * @param isAnyBuilt whether there are other solutions
 */
public record Owners(
    boolean isAny, int toSeize, int toBuild, boolean isAnySeized, boolean isAnyBuilt) {
  /** Of the whole journey. */
  public static final Overview<Owners> OVERVIEW =
      Overview.of(
          PhaseFact.of(Owners::in).lookingAt(Owners::isNoted).reading(Owners::on),
          Owners::together);

  private static final Counted OPPORTUNITIES =
      new Counted(
          Text.en("the opportunity").nl("de verbeterkans"),
          Text.en("the {n} opportunities").nl("de {n} verbeterkansen"));

  private static final Counted SOLUTIONS =
      new Counted(
          Text.en("the solution").nl("de oplossing"),
          Text.en("the {n} solutions").nl("de {n} oplossingen"));

  private static final Counted OPEN_OPPORTUNITIES =
      new Counted(
          Text.en("the opportunity not yet started").nl("de nog niet gestarte verbeterkans"),
          Text.en("the {n} opportunities not yet started")
              .nl("de {n} nog niet gestarte verbeterkansen"));

  private static final Counted OPEN_SOLUTIONS =
      new Counted(
          Text.en("the solution not yet started").nl("de nog niet gestarte oplossing"),
          Text.en("the {n} solutions not yet started").nl("de {n} nog niet gestarte oplossingen"));

  private static final Owners NONE = new Owners(false, 0, 0, false, false);

  private static final Owners ANY = new Owners(true, 0, 0, false, false);

  private static Owners in(Phase phase) {
    Owners all = phase.owner().isPresent() ? ANY : NONE;
    all = all.and(of(phase));
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (isNoted(touchpoint)) {
        all = all.and(on(touchpoint));
      }
    }
    return all;
  }

  private static boolean isNoted(Touchpoint touchpoint) {
    return touchpoint.owner().isPresent()
        || !touchpoint.painPoints().isEmpty()
        || !touchpoint.opportunities().isEmpty()
        || !touchpoint.solutions().isEmpty()
        || !touchpoint.ideas().isEmpty();
  }

  private static Owners on(Touchpoint touchpoint) {
    Owners noted = of(touchpoint);
    return touchpoint.owner().isPresent() ? noted.and(ANY) : noted;
  }

  private static Owners of(NotedElement element) {
    boolean isAny = false;
    for (PainPoint each : element.painPoints()) {
      isAny |= each.owner().isPresent();
    }
    for (Idea each : element.ideas()) {
      isAny |= each.owner().isPresent();
    }
    int toSeize = 0;
    int toBuild = 0;
    for (Opportunity each : element.opportunities()) {
      isAny |= each.owner().isPresent();
      toSeize += isAhead(each.progress()) ? 1 : 0;
    }
    for (Solution each : element.solutions()) {
      isAny |= each.owner().isPresent();
      toBuild += isAhead(each.progress()) ? 1 : 0;
    }
    return new Owners(
        isAny,
        toSeize,
        toBuild,
        toSeize < element.opportunities().size(),
        toBuild < element.solutions().size());
  }

  private static boolean isAhead(Optional<Progress> progress) {
    return progress.map(each -> each == Progress.OPEN || each == Progress.PLANNED).orElse(true);
  }

  private static Owners together(Journey journey, List<Owners> phases) {
    Owners all = of(journey);
    for (Owners phase : phases) {
      all = all.and(phase);
    }
    return all;
  }

  private Owners and(Owners other) {
    return new Owners(
        isAny || other.isAny,
        toSeize + other.toSeize,
        toBuild + other.toBuild,
        isAnySeized || other.isAnySeized,
        isAnyBuilt || other.isAnyBuilt);
  }

  /** How many opportunities and solutions nobody has begun or dismissed. */
  public int opportunities() {
    return toSeize + toBuild;
  }

  /** These in words, as in "the 2 opportunities and the solution"; there is one or more. */
  public Text inWords() {
    Text seize = (isAnySeized ? OPEN_OPPORTUNITIES : OPPORTUNITIES).of(toSeize);
    Text build = (isAnyBuilt ? OPEN_SOLUTIONS : SOLUTIONS).of(toBuild);
    return toBuild == 0
        ? seize
        : toSeize == 0
            ? build
            : Text.en(seize.get(Listing.ENGLISH) + " and " + build.get(Listing.ENGLISH))
                .nl(seize.get(Listing.DUTCH) + " en " + build.get(Listing.DUTCH));
  }

  /**
   * Whether somebody sees to a journey: an owner or, where nothing is noted that could be taken up,
   * somebody in the team.
   */
  public boolean isSomebody(JourneyHeading journey) {
    return isAny || (opportunities() == 0 && !journey.team().isEmpty());
  }
}
