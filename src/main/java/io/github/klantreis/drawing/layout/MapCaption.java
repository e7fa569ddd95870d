package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.vocabulary.Text;
import java.util.Map;

/** The title and the description of a map, for those who cannot see it. */
public final class MapCaption {
  private static final Text TITLE = Text.en("Journey map: {name}").nl("Klantreiskaart: {name}");
  private static final Text DESCRIPTION =
      Text.en("{phases} phases with {touchpoints} touchpoints, as seen by: {personas}.")
          .nl("{phases} fasen met {touchpoints} contactmomenten, gezien door: {personas}.");

  private MapCaption() {}

  /** Returns the title of a map, on one line. */
  public static String title(MapContent content) {
    return content.words.of(
        TITLE, Map.of("name", TextBlock.inOneLine(content.journeys.get(0).journey.name())));
  }

  /** Returns what a map shows, in one sentence. */
  public static String description(MapContent content) {
    JourneyContent first = content.journeys.get(0);
    return content.words.of(
        DESCRIPTION,
        Map.of(
            "phases", first.journey.phases().size(),
            "touchpoints",
                first.columns.stream().filter(column -> column.touchpoint().isPresent()).count(),
            "personas", String.join(", ", first.names())));
  }
}
