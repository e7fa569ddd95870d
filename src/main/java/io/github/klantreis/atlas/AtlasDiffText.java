package io.github.klantreis.atlas;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the differences between two atlases as lines for people. */
final class AtlasDiffText {
  private static final Text TEXT =
      Text.en("~ atlas {attribute}: {before} → {after}")
          .nl("~ atlas {attribute}: {before} → {after}");
  private static final Map<String, Text> ATTRIBUTES =
      Map.of(
          "id", Text.en("id").nl("id"),
          "name", Text.en("name").nl("naam"),
          "description", Text.en("description").nl("beschrijving"));
  private static final Text NOT_SET = Text.en("(not set)").nl("(niet ingevuld)");
  private static final Text ADDED =
      Text.en("+ journey {journey}").nl("+ {peopleJourney} {journey}");
  private static final Text REMOVED =
      Text.en("− journey {journey}").nl("− {peopleJourney} {journey}");
  private static final Text CHANGED =
      Text.en("~ journey {journey}:").nl("~ {peopleJourney} {journey}:");
  private static final Text REORDERED =
      Text.en("→ journeys in another order").nl("→ reizen in een andere volgorde");

  private final AtlasDiff diff;
  private final Locale locale;
  private final Quotation quotation;

  AtlasDiffText(AtlasDiff diff, Locale locale) {
    this.diff = diff;
    this.locale = locale;
    quotation = new Quotation(locale);
  }

  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    diff.texts().forEach(text -> lines.add(line(text)));
    diff.shared().forEach(change -> lines.add(change.toText(locale)));
    diff.removed().forEach(journey -> lines.add(line(REMOVED, journey)));
    diff.added().forEach(journey -> lines.add(line(ADDED, journey)));
    if (diff.isReordered()) {
      lines.add(REORDERED.get(locale));
    }
    ImmutableSet<JourneyChange> told = ImmutableSet.copyOf(diff.shared());
    for (AtlasDiff.ChangedJourney changed : diff.changed()) {
      List<String> own =
          changed.diff().changes().stream()
              .filter(change -> !told.contains(change))
              .map(change -> "    " + change.toText(locale))
              .toList();
      if (!own.isEmpty()) {
        lines.add(line(CHANGED, changed.after()));
        lines.addAll(own);
      }
    }
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line).append('\n'));
    return all.toString();
  }

  private String line(AtlasDiff.ChangedText text) {
    return TEXT.get(
        locale,
        Map.of(
            "attribute", ATTRIBUTES.getOrDefault(text.attribute(), NOT_SET),
            "before", quoted(text.before()),
            "after", quoted(text.after())));
  }

  private String quoted(Optional<String> text) {
    return text.map(quotation::quote).orElseGet(() -> NOT_SET.get(locale));
  }

  private String line(Text text, Journey journey) {
    String state = journey.state().map(each -> ", " + each.label().get(locale)).orElse("");
    return journey
        .people()
        .fillIn(text)
        .get(
            locale,
            Map.of("journey", quotation.quote(journey.name()) + " (" + journey.id() + state + ")"));
  }
}
