package io.github.klantreis.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.ChangeKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyChange;
import io.github.klantreis.model.JourneyDiff;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is known before anything is written: who is drawn, what is said, in which words. */
final class Drawing {
  private static final Text FIRST = Text.en("first journey").nl("eerste klantreis");
  private static final Text SECOND = Text.en("second journey").nl("tweede klantreis");

  final Theme theme;
  final MapWords words;
  final String prefix;

  /** One, or two that are compared. */
  final ImmutableList<Itinerary> itineraries;

  final ImmutableList<NumberedFinding> findings;

  /** What differs, line by line. */
  final ImmutableList<String> changes;

  private Drawing(
      Theme theme,
      MapWords words,
      String prefix,
      List<Itinerary> itineraries,
      List<NumberedFinding> findings,
      List<String> changes) {
    this.theme = theme;
    this.words = words;
    this.prefix = prefix;
    this.itineraries = ImmutableList.copyOf(itineraries);
    this.findings = ImmutableList.copyOf(findings);
    this.changes = ImmutableList.copyOf(changes);
  }

  static Drawing of(
      Subject subject,
      @Nullable Subject other,
      Locale locale,
      Theme theme,
      ImmutableSet<String> personas,
      String idPrefix) {
    MapWords words = new MapWords(locale);
    ImmutableList.Builder<Itinerary> itineraries = ImmutableList.builder();
    List<String> lines = List.of();
    List<NumberedFinding> findings = new ArrayList<>(FindingNumbers.of(subject, 1, words));
    if (other == null) {
      itineraries.add(
          new Itinerary(
              subject,
              "",
              personas,
              findings,
              List.of(),
              Optional.empty(),
              observed(subject, personas, words),
              "",
              words));
    } else {
      List<JourneyChange> changes =
          JourneyDiff.between(subject.journey(), other.journey()).changes();
      lines = ChangeLines.of(changes, subject.journey(), other.journey(), words);
      itineraries.add(
          new Itinerary(
              subject,
              toldFirst(subject, other, words),
              personas,
              findings,
              changes.stream().filter(change -> change.kind() != ChangeKind.ADDED).toList(),
              Optional.empty(),
              observed(subject, personas, words),
              "",
              words));
      List<NumberedFinding> more = FindingNumbers.of(other, nextNumber(findings), words);
      findings.addAll(more);
      itineraries.add(
          new Itinerary(
              other,
              toldSecond(subject, other, words),
              personas,
              more,
              changes.stream().filter(change -> change.kind() != ChangeKind.REMOVED).toList(),
              Optional.of(subject.journey()),
              observed(other, personas, words),
              "n",
              words));
    }
    ImmutableList<Itinerary> drawn = itineraries.build();
    String prefix =
        idPrefix.isEmpty() ? Fingerprint.of(drawn, findings, locale, theme, personas) : idPrefix;
    return new Drawing(theme, words, prefix, drawn, findings, lines);
  }

  private static int nextNumber(List<NumberedFinding> findings) {
    return findings.stream().mapToInt(NumberedFinding::number).max().orElse(0) + 1;
  }

  private static Optional<Observed> observed(
      Subject subject, ImmutableSet<String> personas, MapWords words) {
    return Optional.ofNullable(subject.statistics())
        .map(counted -> Observed.of(counted, subject.journey(), personas, words));
  }

  /** What the first of two journeys is called. */
  static String toldFirst(Subject subject, Subject other, MapWords words) {
    return told(subject.journey(), other.journey(), FIRST, words);
  }

  /** What the second of two journeys is called. */
  static String toldSecond(Subject subject, Subject other, MapWords words) {
    return told(other.journey(), subject.journey(), SECOND, words);
  }

  /** What one of two journeys is called, by that in which they differ. */
  private static String told(Journey journey, Journey other, Text place, MapWords words) {
    String state = words.of(journey.state());
    if (!state.isEmpty() && !journey.state().equals(other.state())) {
      return state;
    }
    return journey.name().equals(other.name()) ? words.of(place) : journey.name();
  }

  /** Everything in its place; lists at the end where no page has them. */
  Scene scene(boolean withLists) {
    MapLayout layout = new MapLayout(theme, words);
    itineraries.forEach(layout::journey);
    layout.legend(itineraries.get(itineraries.size() - 1), observed(), severities());
    if (withLists) {
      layout.changes(changes);
      itineraries.forEach(layout::findings);
    }
    return layout.scene();
  }

  private Set<Severity> severities() {
    Set<Severity> found = EnumSet.noneOf(Severity.class);
    findings.forEach(numbered -> found.add(numbered.finding().severity()));
    return found;
  }

  /** What the legend has to explain: of several the one that tells most. */
  private Optional<Observed> observed() {
    Optional<Observed> most = Optional.empty();
    for (Itinerary itinerary : itineraries) {
      if (most.isEmpty() || itinerary.observed.map(Observed::tellsExperiences).orElse(false)) {
        most = itinerary.observed;
      }
    }
    return most;
  }
}
