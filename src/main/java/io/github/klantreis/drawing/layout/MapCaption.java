package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;

/** The title and the description of a map, for those who cannot see it. */
public final class MapCaption {
  private static final Text TITLE =
      Text.en("Journey map: {name}").nl("{PeopleJourney}kaart: {name}");
  private static final Text DESCRIPTION =
      Text.en("{phases} with {touchpoints}, as seen by: {personas}.")
          .nl("{phases} met {touchpoints}, gezien door: {personas}.");
  private static final Text WITHOUT_PERSONAS =
      Text.en("{phases} with {touchpoints}.").nl("{phases} met {touchpoints}.");
  private static final Text COUNTED = Text.en("{number} {kind}").nl("{number} {kind}");

  private MapCaption() {}

  /** Returns the title of a map, on one line. */
  public static String title(MapContent content) {
    return content.words.of(
        TITLE, Map.of("name", TextBlock.inOneLine(content.journeys.get(0).journey.name())));
  }

  /** Returns what a map shows, in one sentence. */
  public static String description(MapContent content) {
    JourneyContent first = content.journeys.get(0);
    List<String> personas =
        first.customers.stream()
            .filter(customer -> customer.persona().isPresent())
            .map(MapCustomer::name)
            .toList();
    return content.words.of(
        personas.isEmpty() ? WITHOUT_PERSONAS : DESCRIPTION,
        Map.of(
            "phases", counted(ElementKind.PHASE, first.journey.phases().size(), content),
            "touchpoints",
                counted(
                    ElementKind.TOUCHPOINT,
                    first.columns.stream()
                        .filter(column -> column.touchpoint().isPresent())
                        .count(),
                    content),
            "personas", String.join(", ", personas)));
  }

  private static String counted(ElementKind kind, long number, MapContent content) {
    String label = content.words.of(number == 1 ? kind.label() : kind.pluralLabel());
    return content.words.of(COUNTED, Map.of("number", number, "kind", label));
  }
}
