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
    PersonaView view = new PersonaView(input.journey(), personaIds);
    List<NumberedFinding> findings = FindingNumbers.of(input, view, 1);
    List<NumberedFinding> allFindings = new ArrayList<>(findings);
    List<JourneyContent> journeys = new ArrayList<>();
    List<String> lines = List.of();
    if (other == null) {
      journeys.add(new JourneyContent(input, MapSide.ALONE, view, findings, words));
    } else {
      PersonaView otherView = new PersonaView(other.journey(), personaIds);
      ComparedView compared = new ComparedView(view, otherView);
      List<JourneyChange> changes =
          compared.seen(JourneyDiff.between(input.journey(), other.journey()).changes());
      lines = ChangeLines.of(changes, compared, words);
      List<NumberedFinding> more = FindingNumbers.of(other, otherView, nextNumber(findings));
      allFindings.addAll(more);
      MapSide first = MapSide.first(input, other, changes, words);
      MapSide second = MapSide.second(input, other, changes, view, words);
      journeys.add(new JourneyContent(input, first, view, findings, words));
      journeys.add(new JourneyContent(other, second, otherView, more, words));
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
