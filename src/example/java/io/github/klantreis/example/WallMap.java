package io.github.klantreis.example;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Paper;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservedRules;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The solar panels as they hang on the wall: a map with what customers did and what the rules say,
 * for sheets of A3.
 */
public final class WallMap {
  /** Fixed, so that the same words come out on every day. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** The lanes with which the map takes two sheets. */
  public static final ImmutableList<MapLane> FEWER_LANES =
      ImmutableList.of(
          MapLane.TOUCHPOINTS,
          MapLane.EMOTIONS,
          MapLane.OBSERVED,
          MapLane.PAIN_POINTS,
          MapLane.OPPORTUNITIES);

  private WallMap() {}

  /**
   * Returns the map.
   *
   * @param locale the language of its labels
   * @return the map, to be written in any format
   */
  public static JourneyMap in(Locale locale) {
    return JourneyMap.of(journey())
        .language(locale)
        .theme(theme())
        .findings(findings())
        .observed(observed());
  }

  /**
   * Returns the journey that is drawn.
   *
   * @return the journey as it is
   */
  public static Journey journey() {
    return SolarPanels.asIs();
  }

  /**
   * Returns a theme for sheets of A3.
   *
   * @return the theme
   */
  public static Theme theme() {
    return Theme.builder().paper(Paper.A3.landscape()).build();
  }

  /**
   * Returns what the customers did.
   *
   * @return what was counted of them
   */
  public static JourneyStatistics observed() {
    return ObservedOverview.observed(journey());
  }

  /**
   * Returns what the rules say of the journey and of what its customers did.
   *
   * @return the findings
   */
  public static ValidationReport findings() {
    return StandardRules.recommended()
        .asOf(TODAY)
        .plus(ObservedRules.of(observed()))
        .validate(journey());
  }
}
