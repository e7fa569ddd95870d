package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the branchings of a phase as nested lines. */
public final class BranchFacts {
  private static final Text STRAIGHT_ON = Text.en("straight on").nl("meteen verder");
  private static final Text ENDS =
      Text.en("the journey ends here").nl("de {peopleJourney} eindigt hier");

  private final Journey journey;
  private final PersonaView view;
  private final Optional<ObservedPhrases> observed;
  private final MapWords words;

  /**
   * A line.
   *
   * @param depth 0 for a branching, 1 for a branch, 2 for a touchpoint in it
   * @param text the words
   */
  public record Line(int depth, String text) {}

  /** Makes lines of all branches. */
  public BranchFacts(Journey journey, Optional<ObservedPhrases> observed, MapWords words) {
    this(journey, new PersonaView(journey, List.of()), observed, words);
  }

  /** Makes lines of the branches in a view. */
  BranchFacts(
      Journey journey, PersonaView view, Optional<ObservedPhrases> observed, MapWords words) {
    this.journey = journey;
    this.view = view;
    this.observed = observed;
    this.words = words;
  }

  /** Returns each branching with its branches, and each branch with its touchpoints. */
  public List<Line> of(Phase phase) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (Branching branching : phase.branchings()) {
      if (!view.isSeen(phase, branching)) {
        continue;
      }
      lines.add(
          new Line(
              0,
              MapWords.dotted(
                  branching.name(),
                  words.of(branching.kind()),
                  observed.map(taken -> taken.of(branching)).orElse(""))));
      for (Branch branch : branching.branches().stream().filter(view::isSeen).toList()) {
        List<Touchpoint> inside = phase.touchpoints(new BranchPath(branching.id(), branch.id()));
        lines.add(new Line(1, said(branching, branch, inside.isEmpty())));
        inside.stream()
            .filter(view::isSeen)
            .forEach(touchpoint -> lines.add(new Line(2, touchpoint.name())));
      }
    }
    return lines.build();
  }

  /** Returns the branching and the branch in one line. */
  public static String inLine(Phase phase, BranchPath path) {
    return MapWords.dotted(
        phase.branching(path.branching()).map(Branching::name).orElse(path.branching()),
        phase.branch(path).map(Branch::name).orElse(path.branch()));
  }

  private String said(Branching branching, Branch branch, boolean isEmpty) {
    List<String> parts = new ArrayList<>(List.of(branch.name()));
    branch.share().ifPresent(share -> parts.add(words.percentage(share)));
    for (String id : branch.concernedPersonas()) {
      parts.add(journey.persona(id).map(persona -> persona.name()).orElse(id));
    }
    for (Evidence evidence : branch.evidence()) {
      parts.add(ElementFacts.evidence(evidence, words));
    }
    if (branch.endsJourney()) {
      parts.add(words.of(ENDS));
    } else {
      parts.add(isEmpty ? words.of(STRAIGHT_ON) : "");
    }
    observed.ifPresent(taken -> parts.add(taken.of(branching, branch)));
    return MapWords.dotted(parts);
  }
}
