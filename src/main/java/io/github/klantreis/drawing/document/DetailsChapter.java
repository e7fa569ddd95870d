package io.github.klantreis.drawing.document;

import io.github.klantreis.drawing.content.ElementFacts;
import io.github.klantreis.drawing.content.Facts;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Lane;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lists what the tables of a document leave out, as they would be too wide to read: tags, the value
 * and effort of opportunities, the messages of actions and more.
 */
final class DetailsChapter {
  static final Text TITLE = Text.en("Details").nl("Details");

  /** What the table of personas has. */
  static final List<Text> OF_PERSONAS =
      List.of(
          Labels.DESCRIPTION,
          Labels.NEED,
          Labels.WANTS,
          Labels.PAINS,
          Labels.QUOTE,
          Labels.PICTURES);

  /** What the overview has of phases and of their touchpoints. */
  private static final List<Text> OF_ALL =
      List.of(
          Labels.BRANCHES,
          Labels.EXPECTATIONS,
          Labels.PICTURES,
          Labels.EMOTION,
          Labels.MEASURED,
          Labels.PAINS,
          Labels.OPPORTUNITIES,
          Labels.SOLUTIONS,
          Labels.METRICS);

  private static final List<Text> OF_PHASES =
      List.of(Labels.OWNER, Labels.GOALS, Labels.CUSTOMER_GOALS, Labels.NEEDS);

  private static final List<Text> OF_TOUCHPOINTS =
      List.of(
          Labels.PHASE,
          Labels.BRANCH,
          Labels.WHEN,
          Labels.INITIATOR,
          Labels.RECEIVER,
          Labels.CHANNELS,
          Labels.PERSONAS,
          Labels.MOMENTS,
          Labels.DROP_OFF);

  private final Journey journey;
  private final ElementFacts facts;
  private final MapWords words;
  private final Text actions;
  private final StringBuilder list = new StringBuilder();

  /**
   * Creates the chapter.
   *
   * @param actions what the actions of the journey are called
   */
  DetailsChapter(Journey journey, ElementFacts facts, Text actions, MapWords words) {
    this.journey = journey;
    this.facts = facts;
    this.actions = actions;
    this.words = words;
  }

  /** Returns the list; empty if the tables have everything. */
  String list() {
    for (Persona persona : journey.personas()) {
      Facts known = facts.of(persona);
      element(persona.name(), known, fact -> isIn(OF_PERSONAS, fact, known));
    }
    for (Phase phase : journey.phases()) {
      Facts ofPhase = facts.of(phase);
      element(
          words.nameOf(phase),
          ofPhase,
          fact ->
              isIn(OF_ALL, fact, ofPhase) || isIn(OF_PHASES, fact, ofPhase) || isLane(fact, phase));
      for (Touchpoint touchpoint : phase.touchpoints()) {
        Facts known = facts.of(touchpoint);
        element(
            touchpoint.name(),
            known,
            fact ->
                isIn(OF_ALL, fact, known)
                    || isIn(OF_TOUCHPOINTS, fact, known)
                    || isLane(fact, touchpoint)
                    || isActions(fact, touchpoint));
      }
    }
    return list.toString();
  }

  private void element(String name, Facts known, Predicate<Facts.Fact> isShown) {
    List<Facts.Fact> left = known.all().stream().filter(isShown.negate()).toList();
    if (left.isEmpty()) {
      return;
    }
    list.append("- ").append(MarkdownText.inline(name)).append('\n');
    for (Facts.Fact fact : left) {
      if (fact.texts().size() == 1) {
        item(1, words.labelled(fact.label(), fact.texts().get(0)));
      } else {
        item(1, fact.label());
        fact.texts().forEach(text -> item(2, text));
      }
    }
  }

  private void item(int depth, String text) {
    list.append("  ".repeat(depth)).append("- ").append(MarkdownText.inline(text)).append('\n');
  }

  /** Whether a table has a fact as it is, not in a shorter form. */
  private boolean isIn(List<Text> labels, Facts.Fact fact, Facts known) {
    return labels.stream()
        .anyMatch(
            label ->
                words.of(label).equals(fact.label()) && known.texts(label).equals(fact.texts()));
  }

  private boolean isLane(Facts.Fact fact, ExperienceElement element) {
    return journey.lanes().stream()
        .filter(lane -> lane.name().equals(fact.label()))
        .map(Lane::id)
        .flatMap(id -> Optional.ofNullable(element.laneTexts().get(id)).stream())
        .anyMatch(text -> fact.texts().equals(List.of(text)));
  }

  private boolean isActions(Facts.Fact fact, Touchpoint touchpoint) {
    Stream<String> names = touchpoint.actions().stream().map(words::nameOf);
    return words.of(actions).equals(fact.label()) && names.toList().equals(fact.texts());
  }
}
