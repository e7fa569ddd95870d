package io.github.klantreis.validation;

import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Citations;
import io.github.klantreis.wording.FurtherWords;
import io.github.klantreis.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes a report for people. */
final class ReportText {
  private static final int WIDTH = 96;
  private static final String INDENT = "    ";
  private static final Text COUNTS =
      Text.en("{name}: {errors}, {warnings}, {hints}{places}")
          .nl("{name}: {errors}, {warnings}, {hints}{places}");
  private static final Text PLACES =
      Text.en(" at {n} places in the journey").nl(" op {n} plaatsen in de reis");
  private static final Text CLEAN = Text.en("{name}: nothing found").nl("{name}: niets gevonden");
  private static final Text SUPPRESSED = Text.en("{n} suppressed").nl("{n} onderdrukt");
  private static final Text WHOLE = Text.en("The journey").nl("De {peopleJourney}");

  private final Locale locale;
  private final Predicate<FindingGroup> told;
  private final Citations citations;
  private FurtherWords further = FurtherWords.NONE;
  private final StringBuilder text = new StringBuilder();

  /**
   * Creates a writer.
   *
   * @param told which groups are written; all are counted
   */
  ReportText(Locale locale, Predicate<FindingGroup> told) {
    this.locale = locale;
    this.told = told;
    citations = new Citations(locale);
  }

  /** Returns the text of journeys one after the other, with the sources of all at the end. */
  String of(List<JourneyOutcome> outcomes) {
    for (JourneyOutcome outcome : outcomes) {
      text.append(text.isEmpty() ? "" : "\n");
      append(outcome);
    }
    appendWorks();
    return text.toString();
  }

  private void append(JourneyOutcome outcome) {
    Journey journey = outcome.journey;
    further = outcome.plan.further;
    List<FindingGroup> groups = FindingGroups.of(outcome);
    int places = outcome.ordered().findings.size();
    int suppressed = outcome.ordered().suppressed.size();
    if (groups.isEmpty()) {
      text.append(
          further.in(CLEAN).get(locale, Map.of("name", Characters.onOneLine(journey.name()))));
    } else {
      text.append(
          further
              .in(COUNTS)
              .get(
                  locale,
                  Map.of(
                      "name", Characters.onOneLine(journey.name()),
                      "errors", counted(groups, Severity.ERROR),
                      "warnings", counted(groups, Severity.WARNING),
                      "hints", counted(groups, Severity.INFO),
                      "places",
                          places == groups.size()
                              ? ""
                              : further
                                  .in(PLACES)
                                  .get(locale, Map.of("n", Numbers.grouped(places))))));
    }
    if (suppressed > 0) {
      text.append(" (")
          .append(further.in(SUPPRESSED).get(locale, Map.of("n", Numbers.grouped(suppressed))))
          .append(")");
    }
    text.append("\n");
    Multimap<Optional<ElementPath.Step>, FindingGroup> byPhase =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    groups.stream().filter(told).forEach(group -> byPhase.put(FindingGroups.phaseOf(group), group));
    append(Optional.empty(), byPhase, journey);
    for (Phase phase : journey.phases()) {
      append(Optional.of(new ElementPath.Step(ElementKind.PHASE, phase.id())), byPhase, journey);
    }
  }

  private void append(
      Optional<ElementPath.Step> phase,
      Multimap<Optional<ElementPath.Step>, FindingGroup> byPhase,
      Journey journey) {
    if (byPhase.containsKey(phase)) {
      text.append("\n").append(Characters.onOneLine(nameOf(phase, journey))).append("\n");
      byPhase.get(phase).forEach(this::append);
    }
  }

  private void appendWorks() {
    if (citations.works().isEmpty()) {
      return;
    }
    text.append("\n").append(further.in(Citations.TITLE).get(locale)).append("\n");
    int number = 1;
    for (Source work : citations.works()) {
      wrap(
          "  " + number++ + "  ",
          work.inWords(locale) + work.address().map(address -> " <" + address + ">").orElse(""));
    }
  }

  private String counted(List<FindingGroup> groups, Severity severity) {
    long count = groups.stream().filter(group -> group.severity() == severity).count();
    return further.in(severity.counted(count)).get(locale, Map.of("n", Numbers.grouped(count)));
  }

  private String nameOf(Optional<ElementPath.Step> phase, Journey journey) {
    return phase
        .flatMap(step -> journey.phase(step.id()))
        .map(found -> found.name().orElseGet(() -> further.in(found.kind().label()).get(locale)))
        .orElseGet(() -> journey.people().fillIn(further.in(WHOLE)).get(locale));
  }

  private void append(FindingGroup group) {
    String head =
        "  "
            + further.in(group.severity().label()).get(locale).toUpperCase(Locale.ROOT)
            + "  "
            + group.validatorId();
    text.append(head);
    if (!group.path().equals(ElementPath.journey())) {
      String path = group.path().toString();
      boolean fits = head.length() + 2 + path.length() <= WIDTH;
      text.append(fits ? "  " : "\n" + INDENT).append(path);
    }
    text.append("\n");
    wrap(INDENT, group.message(locale) + " " + citations.of(group.sources()));
    group.hint(locale).ifPresent(hint -> wrap(INDENT + "→ ", hint));
  }

  /** Breaks lines at blanks; a word that is longer than a line stays whole. */
  private void wrap(String indent, String words) {
    String next = indent;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(next);
    boolean empty = true;
    for (String word : words.strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent.length()));
        empty = true;
      }
      line.append(empty ? "" : " ").append(Characters.onOneLine(word));
      empty = false;
    }
    lines.add(line.toString());
    lines.forEach(each -> text.append(each).append("\n"));
  }
}
