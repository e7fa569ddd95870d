package io.github.klantreis.drawing.content;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.atlas.BacklogItem;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.term.Progress;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The opportunities of a journey or an atlas, numbered: first what is open, by value and effort.
 */
public final class BacklogContent {
  private static final Text BY_CUSTOMERS =
      Text.en("Opportunities by value for {people} and effort")
          .nl("Verbeterkansen naar waarde voor {people} en moeite");
  private static final Text BY_BUSINESS =
      Text.en("Opportunities by value for the business and effort")
          .nl("Verbeterkansen naar waarde voor de organisatie en moeite");
  private static final Text DIFFERING =
      Text.en("the journeys differ in: {what}").nl("de reizen verschillen in: {what}");
  public static final Text CUSTOMERS = Text.en("Value for {people}").nl("Waarde voor {people}");
  public static final Text BUSINESS =
      Text.en("Value for the business").nl("Waarde voor de organisatie");
  public static final Text EFFORT = Text.en("Effort").nl("Moeite");
  public static final Text PROGRESS = Text.en("Progress").nl("Voortgang");
  public static final Text OPPORTUNITY = Text.en("Opportunity").nl("Verbeterkans");

  /** Whose value decides. */
  public enum Value {
    CUSTOMERS,
    BUSINESS
  }

  /** The parts of the list. */
  public enum Group {
    OPEN(Text.en("Open").nl("Open")),
    NOT_ESTIMATED(
        Text.en("Open, neither value nor effort estimated")
            .nl("Open, waarde en moeite niet ingeschat")),
    DONE(Text.en("Done").nl("Afgerond")),
    DISMISSED(Text.en("Dismissed").nl("Afgewezen"));

    public final Text label;

    Group(Text label) {
      this.label = label;
    }
  }

  /**
   * An opportunity.
   *
   * @param number its number, from 1
   * @param opportunity the opportunity as it is described at its first place
   * @param value the value that decides
   * @param progress how far it is
   * @param places where it is and who takes care of it
   * @param differing what journeys say differently about it, such as its effort
   */
  public record Line(
      int number,
      Opportunity opportunity,
      OptionalInt value,
      Progress progress,
      String places,
      ImmutableList<Text> differing) {
    public OptionalInt effort() {
      return opportunity.effort();
    }

    /** Whether anything places it on the picture. */
    public boolean isEstimated() {
      return value.isPresent() || effort().isPresent();
    }

    public Group group() {
      return switch (progress) {
        case DONE -> Group.DONE;
        case DISMISSED -> Group.DISMISSED;
        default -> isEstimated() ? Group.OPEN : Group.NOT_ESTIMATED;
      };
    }
  }

  public final Value value;
  public final ImmutableList<Line> lines;

  private BacklogContent(Value value, List<Line> found) {
    this.value = value;
    List<Line> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing(Line::group)
            .thenComparingInt(line -> -line.value.orElse(-1))
            .thenComparingInt(line -> line.effort().orElse(Integer.MAX_VALUE)));
    ImmutableList.Builder<Line> numbered = ImmutableList.builder();
    for (int i = 0; i < sorted.size(); i++) {
      Line line = sorted.get(i);
      numbered.add(
          new Line(
              i + 1, line.opportunity, line.value, line.progress, line.places, line.differing));
    }
    this.lines = numbered.build();
  }

  /** Returns the opportunities of one journey. */
  public static BacklogContent of(Journey journey, Value value, MapWords words) {
    return new BacklogContent(
        value,
        journey
            .walk(Opportunity.class)
            .map(
                located ->
                    line(
                        located.element(),
                        journey.progressOf(located.element()),
                        MapWords.dotted(
                            place(located, words),
                            JourneyContent.whose(located.element(), journey.personas(), words)),
                        ImmutableList.of(),
                        value))
            .collect(toImmutableList()));
  }

  /** Returns the backlog of an atlas; an opportunity of several journeys is one line. */
  public static BacklogContent of(JourneyAtlas atlas, Value value, MapWords words) {
    return new BacklogContent(
        value,
        atlas.opportunities().stream()
            .map(
                item ->
                    line(
                        item.opportunity(),
                        item.progress(),
                        places(item, words),
                        item.differences().stream()
                            .map(Attribute::label)
                            .collect(toImmutableList()),
                        value))
            .collect(toImmutableList()));
  }

  private static Line line(
      Opportunity opportunity,
      Progress progress,
      String places,
      ImmutableList<Text> differing,
      Value value) {
    return new Line(
        0,
        opportunity,
        value == Value.CUSTOMERS ? opportunity.customerValue() : opportunity.businessValue(),
        progress,
        MapWords.dotted(places, opportunity.owner().orElse("")),
        differing);
  }

  private static String place(Located<Opportunity> located, MapWords words) {
    return MapWords.dotted(
        located.phase().map(phase -> words.called(phase)).orElse(""),
        located.touchpoint().map(touchpoint -> words.called(touchpoint)).orElse(""));
  }

  /** Returns each journey once, where it has an as-is and a to-be the place in the former. */
  private static String places(BacklogItem item, MapWords words) {
    Set<String> seen = new HashSet<>();
    return item.places().stream()
        .filter(place -> seen.add(place.journey().id()))
        .map(
            place ->
                MapWords.dotted(
                    place.journey().name(),
                    place
                        .path()
                        .parent()
                        .filter(parent -> !parent.steps().isEmpty())
                        .flatMap(place.journey()::element)
                        .map(element -> words.called(element))
                        .orElse(""),
                    JourneyContent.whose(item.opportunity(), place.journey().personas(), words)))
        .collect(joining("; "));
  }

  public Text title() {
    return value == Value.CUSTOMERS ? BY_CUSTOMERS : BY_BUSINESS;
  }

  public Text valueLabel() {
    return value == Value.CUSTOMERS ? CUSTOMERS : BUSINESS;
  }

  /** Returns the heads of the list; the number first. */
  public static List<String> heads(MapWords words) {
    return List.of(
        "",
        words.of(OPPORTUNITY),
        words.of(CUSTOMERS),
        words.of(BUSINESS),
        words.of(EFFORT),
        words.of(PROGRESS),
        words.of(Labels.WHERE));
  }

  /** Returns what the list says of an opportunity, in the order of the heads. */
  public static List<String> cells(Line line, MapWords words) {
    return List.of(
        Integer.toString(line.number),
        line.opportunity.text(),
        number(line.opportunity.customerValue()),
        number(line.opportunity.businessValue()),
        number(line.effort()),
        words.of(line.progress),
        placesOf(line, words));
  }

  /** Returns where it is, and what the journeys say differently about it. */
  private static String placesOf(Line line, MapWords words) {
    return line.differing.isEmpty()
        ? line.places
        : MapWords.dotted(
            line.places,
            words.of(
                DIFFERING,
                Map.of("what", line.differing.stream().map(words::of).collect(joining(", ")))));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "–";
  }
}
