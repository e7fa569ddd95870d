package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The content of a map, before anything is laid out or written. */
public final class MapContent {
  public final Theme theme;
  public final MapWords words;

  /** Starts the ids in the output. */
  public final String prefix;

  /** One journey, or two that are compared. */
  public final ImmutableList<JourneyContent> journeys;

  public final ImmutableList<NumberedFinding> findings;

  /** The differences between the journeys, one line each. */
  public final ImmutableList<String> changes;

  private MapContent(
      Theme theme,
      MapWords words,
      String prefix,
      List<JourneyContent> journeys,
      List<NumberedFinding> findings,
      List<String> changes) {
    this.theme = theme;
    this.words = words;
    this.prefix = prefix;
    this.journeys = ImmutableList.copyOf(journeys);
    this.findings = ImmutableList.copyOf(findings);
    this.changes = ImmutableList.copyOf(changes);
  }

  /** Returns the content of a map in a language that the library has words in. */
  public static MapContent of(
      MapInput input,
      @Nullable MapInput other,
      Locale locale,
      Theme theme,
      ImmutableSet<String> personaIds,
      String idPrefix) {
    return of(
        input, other, new MapWords(locale, input.journey().people()), theme, personaIds, idPrefix);
  }

  /**
   * Returns the content of a map.
   *
   * @param personaIds the personas that are shown; all of them if empty
   * @param idPrefix starts the ids in the output; derived from the content if empty
   */
  public static MapContent of(
      MapInput input,
      @Nullable MapInput other,
      MapWords words,
      Theme theme,
      ImmutableSet<String> personaIds,
      String idPrefix) {
    Locale locale = words.locale;
    List<NumberedFinding> findings = FindingNumbers.of(input, personaIds, 1);
    List<NumberedFinding> allFindings = new ArrayList<>(findings);
    List<JourneyContent> journeys = new ArrayList<>();
    List<String> lines = List.of();
    if (other == null) {
      journeys.add(new JourneyContent(input, MapSide.ALONE, personaIds, findings, words));
    } else {
      PersonaView before = new PersonaView(input.journey(), personaIds);
      PersonaView after = new PersonaView(other.journey(), personaIds);
      List<JourneyChange> changes =
          JourneyDiff.between(input.journey(), other.journey()).changes().stream()
              .filter(change -> before.isSeen(change.path()) && after.isSeen(change.path()))
              .toList();
      lines = ChangeLines.of(changes, input.journey(), other.journey(), words);
      List<NumberedFinding> more = FindingNumbers.of(other, personaIds, nextNumber(findings));
      allFindings.addAll(more);
      MapSide first = MapSide.first(input, other, changes, words);
      MapSide second = MapSide.second(input, other, changes, words);
      journeys.add(new JourneyContent(input, first, personaIds, findings, words));
      journeys.add(new JourneyContent(other, second, personaIds, more, words));
    }
    words.authored(journeys.stream().map(content -> content.journey).toList(), AuthoredTexts::of);
    String prefix =
        idPrefix.isEmpty()
            ? DrawingName.of(journeys, allFindings, locale, theme, personaIds)
            : idPrefix;
    return new MapContent(theme, words, prefix, journeys, allFindings, lines);
  }

  private static int nextNumber(List<NumberedFinding> findings) {
    return findings.stream().mapToInt(NumberedFinding::number).max().orElse(0) + 1;
  }
}
