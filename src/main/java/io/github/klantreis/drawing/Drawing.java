package io.github.klantreis.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.ChangeKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyChange;
import io.github.klantreis.model.JourneyDiff;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is known before anything is written: who is drawn, what is said, in which words. */
final class Drawing {
  final Theme theme;
  final MapWords words;
  final String prefix;

  /** One, or two that are compared. */
  final ImmutableList<Itinerary> itineraries;

  final ImmutableList<NumberedFinding> findings;
  final ImmutableList<JourneyChange> changes;

  private Drawing(
      Theme theme,
      MapWords words,
      String prefix,
      List<Itinerary> itineraries,
      List<NumberedFinding> findings,
      List<JourneyChange> changes) {
    this.theme = theme;
    this.words = words;
    this.prefix = prefix;
    this.itineraries = ImmutableList.copyOf(itineraries);
    this.findings = ImmutableList.copyOf(findings);
    this.changes = ImmutableList.copyOf(changes);
  }

  static Drawing of(
      Journey journey,
      @Nullable Journey toBe,
      @Nullable ValidationReport report,
      Locale locale,
      Theme theme,
      ImmutableSet<String> personas,
      String idPrefix) {
    MapWords words = new MapWords(locale);
    ImmutableList<NumberedFinding> findings = numbered(report);
    ImmutableList.Builder<Itinerary> itineraries = ImmutableList.builder();
    List<JourneyChange> changes = List.of();
    if (toBe == null) {
      itineraries.add(
          new Itinerary(journey, personas, findings, changes, Optional.empty(), "", words));
    } else {
      changes = JourneyDiff.between(journey, toBe).changes();
      itineraries.add(
          new Itinerary(
              journey,
              personas,
              findings,
              changes.stream().filter(change -> change.kind() != ChangeKind.ADDED).toList(),
              Optional.empty(),
              "",
              words));
      itineraries.add(
          new Itinerary(
              toBe,
              personas,
              List.of(),
              changes.stream().filter(change -> change.kind() != ChangeKind.REMOVED).toList(),
              Optional.of(journey),
              "n",
              words));
    }
    ImmutableList<Itinerary> drawn = itineraries.build();
    String prefix =
        idPrefix.isEmpty() ? Fingerprint.of(drawn, findings, locale, theme, personas) : idPrefix;
    return new Drawing(theme, words, prefix, drawn, findings, changes);
  }

  private static ImmutableList<NumberedFinding> numbered(@Nullable ValidationReport report) {
    ImmutableList.Builder<NumberedFinding> numbered = ImmutableList.builder();
    int number = 1;
    if (report != null) {
      for (Finding finding : report.findings()) {
        numbered.add(new NumberedFinding(number++, finding));
      }
    }
    return numbered.build();
  }

  /** About how long the output will be, at so many characters a column of the map. */
  int expectedLength(int perStop) {
    return 30_000 + perStop * itineraries.stream().mapToInt(each -> each.stops.size()).sum();
  }

  /** Everything in its place; lists at the end where no page has them. */
  Scene scene(boolean withLists) {
    MapLayout layout = new MapLayout(theme, words);
    itineraries.forEach(layout::journey);
    layout.legend(itineraries.get(itineraries.size() - 1), !findings.isEmpty());
    if (withLists) {
      layout.changes(changes);
      layout.findings(findings);
    }
    return layout.scene();
  }
}
