package io.github.klantreis.drawing.document;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.klantreis.drawing.content.ElementFacts;
import io.github.klantreis.drawing.content.Facts;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Lane;
import io.github.klantreis.vocabulary.Text;
import java.util.List;

/**
 * Lists what the tables of a document leave out, as they would be too wide to read: tags, the value
 * and effort of opportunities, the messages of actions and more. Tables take their texts through
 * the chapter, so that it has what none of them took.
 */
final class DetailsChapter {
  static final Text TITLE = Text.en("Details").nl("Details");

  private final Journey journey;
  private final ElementFacts facts;
  private final MapWords words;
  private final SetMultimap<Facts, Shown> shown = HashMultimap.create();
  private final StringBuilder list = new StringBuilder();

  /** What a table shows of an element. */
  private record Shown(String label, List<String> texts) {}

  DetailsChapter(Journey journey, ElementFacts facts, MapWords words) {
    this.journey = journey;
    this.facts = facts;
    this.words = words;
  }

  /** Returns the texts that a table shows of an element under a label. */
  List<String> shown(Facts element, Text label) {
    return shown(element, words.of(label), element.texts(label));
  }

  /** Returns the text that a table shows of an element in a lane, if any. */
  List<String> shown(ExperienceElement element, Lane lane) {
    String text = element.laneTexts().get(lane.id());
    Facts known = element instanceof Phase phase ? facts.of(phase) : facts.of((Touchpoint) element);
    return text == null ? List.of() : shown(known, lane.name(), List.of(text));
  }

  /** Returns the texts; the list has those of the label as well where they say more. */
  List<String> shown(Facts element, String label, List<String> texts) {
    shown.put(element, new Shown(label, texts));
    return texts;
  }

  /** Returns the list; empty if the tables have everything. */
  String list() {
    for (Persona persona : journey.personas()) {
      element(persona.name(), facts.of(persona));
    }
    for (Phase phase : journey.phases()) {
      element(words.nameOf(phase), facts.of(phase));
      for (Touchpoint touchpoint : phase.touchpoints()) {
        element(touchpoint.name(), facts.of(touchpoint));
      }
    }
    return list.toString();
  }

  private void element(String name, Facts known) {
    List<Facts.Fact> left =
        known.all().stream()
            .filter(fact -> !shown.containsEntry(known, new Shown(fact.label(), fact.texts())))
            .toList();
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
}
