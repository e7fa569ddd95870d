package io.github.klantreis.drawing.document;

import static io.github.klantreis.drawing.document.MarkdownText.inline;

import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.exchange.mermaid.MermaidJourney;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import java.util.List;
import java.util.Map;

/** The journey as a Mermaid diagram, or as one for each phase where one would be too long. */
final class DiagramChapter {
  private static final Text TOO_LONG =
      Text.en(
              "The diagram is left out: it has {n} characters, and Mermaid draws none above {most}.")
          .nl(
              "Het diagram is weggelaten: het heeft {n} tekens, en Mermaid tekent er geen boven {most}.");
  private static final Text SPLIT =
      Text.en(
              "The diagram is split by phase: in one it has {n} characters, and Mermaid draws none"
                  + " above {most}.")
          .nl(
              "Het diagram is per fase gesplitst: in één heeft het {n} tekens, en Mermaid tekent er"
                  + " geen boven {most}.");
  private static final Text PART_TOO_LONG =
      Text.en(
              "The diagram of {phase} is left out: it has {n} characters, and Mermaid draws none"
                  + " above {most}.")
          .nl(
              "Het diagram van {phase} is weggelaten: het heeft {n} tekens, en Mermaid tekent er"
                  + " geen boven {most}.");
  private static final Text WITHOUT_BRANCHES =
      Text.en(
              "Choices, and where the journey ends early, are not in the diagram but under {branches}.")
          .nl(
              "Keuzes, en waar de {peopleJourney} eerder eindigt, staan niet in het diagram maar onder {branches}.");

  private final Journey journey;
  private final MapWords words;

  DiagramChapter(Journey journey, MapWords words) {
    this.journey = journey;
    this.words = words;
  }

  String text() {
    StringBuilder page = new StringBuilder();
    if (journey.phases().stream().anyMatch(phase -> !phase.branchings().isEmpty())) {
      String branches = MapWords.quoted(words.of(Labels.BRANCHES));
      page.append(words.of(WITHOUT_BRANCHES, Map.of("branches", branches))).append("\n\n");
    }
    MermaidJourney whole = MermaidJourney.of(journey, words.locale);
    List<MermaidJourney> parts = whole.bySection();
    if (parts.size() < 2 || isDrawn(whole)) {
      return page.append(of(whole, TOO_LONG)).toString();
    }
    page.append(words.of(SPLIT, lengthOf(whole))).append("\n");
    for (MermaidJourney part : parts) {
      page.append("\n");
      page.append(of(part, PART_TOO_LONG));
    }
    return page.toString();
  }

  private String of(MermaidJourney diagram, Text tooLong) {
    return isDrawn(diagram)
        ? MarkdownText.block("mermaid", Characters.encodable(diagram.toText()))
        : inline(words.of(tooLong, lengthOf(diagram))) + "\n";
  }

  private static boolean isDrawn(MermaidJourney diagram) {
    return diagram.toText().length() <= MermaidJourney.MOST_DRAWN;
  }

  private Map<String, Object> lengthOf(MermaidJourney diagram) {
    return Map.of(
        "n", words.count(diagram.toText().length()),
        "most", words.count(MermaidJourney.MOST_DRAWN),
        "phase", MapWords.quoted(String.join("", diagram.sections())));
  }
}
