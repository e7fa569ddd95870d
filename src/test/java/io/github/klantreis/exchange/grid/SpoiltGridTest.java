package io.github.klantreis.exchange.grid;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever cell of a grid is spoilt: what was there stays, and the reading says so. */
final class SpoiltGridTest {
  @Test
  void whatCannotBeReadStays() {
    for (int seed = 0; seed < Extent.of(5, 200); seed++) {
      Journey drawn = RandomJourneys.seeded(seed).next();
      Random random = new Random(seed);
      for (Journey journey : List.of(drawn, HeldByGrid.of(drawn))) {
        Grid grid = new Grid(journey);
        for (Spot spot : grid.spots()) {
          String spoilt = spot.spoilt().get(random.nextInt(spot.spoilt().size()));
          String before = grid.put(spot, spoilt);
          grid.isAsItWas(List.of(spot), "seed " + seed + ", " + spot + " is \"" + spoilt + "\"");
          grid.put(spot, before);
        }
      }
    }
  }

  @Test
  void howeverManyCellsAreSpoilt() {
    for (int seed = 0; seed < Extent.of(30, 1_000); seed++) {
      Grid grid = new Grid(seed == 0 ? SolarPanels.asIs() : RandomJourneys.seeded(seed).next());
      Random random = new Random(seed);
      List<Spot> spots = new ArrayList<>();
      for (Spot spot : grid.spots()) {
        if (random.nextInt(4) == 0 && spot.isAlone()) {
          spots.add(spot);
          grid.put(spot, spot.spoilt().get(random.nextInt(spot.spoilt().size())));
        }
      }
      grid.isAsItWas(spots, "seed " + seed + ", " + spots);
    }
  }

  @Test
  void aRowWhoseKeyIsSpoiltStays() {
    for (int seed = 0; seed < Extent.of(4, 200); seed++) {
      Grid grid = new Grid(seed == 0 ? SolarPanels.asIs() : RandomJourneys.seeded(seed).next());
      for (int line = 0; line < grid.rows.size(); line++) {
        String key = grid.rows.get(line).get(0);
        Row row = Row.find(key).orElseThrow().row();
        if (row.isId() || row == Row.JOURNEY || row == Row.PHASE) {
          continue; // columns and the journey are found by them
        }
        Spot spot = new Spot(line, 0, row, List.of());
        for (String spoilt : List.of("", "row of " + key.replace(":", " "))) {
          grid.put(spot, spoilt);
          grid.isAsItWas(List.of(), "seed " + seed + ", the row " + key + " is \"" + spoilt + "\"");
        }
        grid.put(spot, key);
      }
    }
  }

  /** A cell, and what can be in it that cannot be read. */
  private record Spot(int line, int column, Row row, List<String> spoilt) {
    /** Whether it can be spoilt together with others: no emotion has neither score nor word. */
    boolean isAlone() {
      return row != Row.TOUCHPOINT_ID && row != Row.EMOTION && row != Row.EMOTION_OF;
    }

    /** What is said of an emotion is said of the half that is there, in the row below or above. */
    boolean isAt(TextPosition place, List<Table.Line> lines) {
      int other =
          switch (row) {
            case EMOTION, EMOTION_OF -> line - 1;
            case EMOTION_SCORE, EMOTION_SCORE_OF -> line + 1;
            default -> line;
          };
      return place.column() == column + 1
          && (place.line() == lines.get(line).number()
              || place.line() == lines.get(other).number());
    }
  }

  /** The grid of a journey, and what was read from it. */
  private static final class Grid {
    private final List<List<String>> rows = new ArrayList<>();
    private final Journey before;

    Grid(Journey journey) {
      String csv = JourneyGrid.of(journey, Locale.UK).toCsv().substring(1);
      DelimitedText.read(csv).rows().forEach(line -> rows.add(new ArrayList<>(line.cells())));
      before = JourneyGrid.read(csv).journey();
    }

    String put(Spot spot, String cell) {
      return rows.get(spot.line()).set(spot.column(), cell);
    }

    void isAsItWas(List<Spot> spots, String description) {
      String csv = DelimitedText.write(rows, ',');
      JourneyReading reading = JourneyGrid.read(csv, before);
      assertThat(
              JourneyDiff.between(before, reading.journey()).changes().stream()
                  .filter(change -> !isKept(change)))
          .as(description)
          .isEmpty();
      List<Table.Line> lines = DelimitedText.read(csv).rows();
      for (Spot spot : spots) {
        assertThat(told(reading)).as(description).anyMatch(at -> spot.isAt(at, lines));
      }
    }

    private static List<TextPosition> told(JourneyReading reading) {
      return Stream.concat(
              reading.problems().stream().map(problem -> problem.position()),
              reading.remarks().stream().map(remark -> remark.position()))
          .toList();
    }

    /** A word that is no channel or action is kept as an attribute. */
    private static boolean isKept(JourneyChange change) {
      return change.path().attribute().equals(Optional.of("attributes"));
    }

    List<Spot> spots() {
      List<Spot> spots = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        Optional<Row.Named> named = Row.find(rows.get(i).get(0));
        for (int j = GridCells.FIRST; named.isPresent() && j < rows.get(i).size(); j++) {
          String cell = rows.get(i).get(j);
          List<String> spoilt = cell.isBlank() ? List.of() : spoilt(named.get().row(), cell, j);
          if (!spoilt.isEmpty()) {
            spots.add(new Spot(i, j, named.get().row(), spoilt));
          }
        }
      }
      return spots;
    }

    private List<String> spoilt(Row row, String cell, int column) {
      return switch (row) {
        case PHASE_MODEL -> List.of("seven pases");
        case PERSONA, TOUCHPOINT ->
            row.isSingle() && column > GridCells.FIRST ? List.of() : List.of("", " ");
        case PHASE ->
            rows.get(line(Row.PHASE_ID)).stream()
                        .filter(rows.get(line(Row.PHASE_ID)).get(column)::equals)
                        .count()
                    == 1
                ? List.of("")
                : List.of();
        case PHASE_KIND ->
            PhaseModels.all().contains(before.phaseModel()) && isFirstOfPhase(column)
                ? List.of("no such phase")
                : List.of();
        case TOUCHPOINT_ID -> others(cell);
        case CHANNEL, ACTION -> List.of("stroe", cell + "\nstroe", "stroe\nphone; shop");
        case EMOTION_SCORE, EMOTION_SCORE_OF -> List.of("7", "0,5", "good", "#REF!", "");
        case EMOTION, EMOTION_OF -> List.of("", " ");
        case METRIC, METRIC_TARGET, METRIC_MIN, METRIC_MAX -> List.of("a lot", "1e99", "#N/A");
        default -> List.of();
      };
    }

    private int line(Row row) {
      int line = 0;
      while (!rows.get(line).get(0).equals(row.key())) {
        line++;
      }
      return line;
    }

    private boolean isFirstOfPhase(int column) {
      List<String> ids = rows.get(line(Row.PHASE_ID));
      return column == GridCells.FIRST || !ids.get(column).equals(ids.get(column - 1));
    }

    /** Ids of others, where the name still says which touchpoint it is. */
    private List<String> others(String id) {
      Touchpoint own = before.touchpoint(id).orElseThrow();
      boolean isOnlyOne =
          before.touchpoints().filter(other -> other.name().equals(own.name())).count() == 1;
      return before
          .touchpoints()
          .map(Touchpoint::id)
          .filter(other -> isOnlyOne && !other.equals(id))
          .limit(3)
          .toList();
    }
  }

  @Test
  void theReadingSaysWhatStays() {
    String grid =
        """
        journey,,Bikes
        phase-model,,seven-phases
        persona:ann,,Ann
        phase,,Buying,Buying,Riding
        phase-id,,buying,buying,riding
        phase-kind,,purchase,purchase,usage
        touchpoint,,Looks,Pays,Rides
        touchpoint-id,,looks,pays,rides
        channel,,website,phone,
        action,,email,,
        emotion-score,,1,-1,2
        emotion,,glad,tense,free
        metric:csat,,4,3,
        """;
    Journey before = JourneyGrid.read(grid).journey();

    JourneyReading edited =
        JourneyGrid.read(
            grid.replace("seven-phases", "seven pases")
                .replace("Ann\n", "\n")
                .replace("Buying,Riding", "Buying,")
                .replace("purchase,purchase,usage", "purchase,purchase,useage")
                .replace("looks,pays", "looks,looks")
                .replace("website,phone", "webshop and website,phone")
                .replace("email,", "email by post,")
                .replace("1,-1,2", "7,-1,")
                .replace("4,3", "9,4"),
            before);

    assertThat(Stream.concat(edited.problems().stream(), edited.remarks().stream()))
        .extracting(Object::toString)
        .containsExactly(
            "line 2, column 3: there is no phase model \"seven pases\"; allowed: "
                + PhaseModels.all().stream().map(PhaseModel::id).collect(joining(", "))
                + "; the journey keeps the phase model seven-phases",
            "line 3, column 3: there is no name here, so \"ann\" keeps the name \"Ann\"",
            "line 4, column 5: there is no name here, so \"riding\" keeps the name \"Riding\"",
            "line 6, column 5: \"useage\" is no phase of the model seven-phases, so this one stays"
                + " usage",
            "line 8, column 4: another one has the id \"looks\" already, so this one keeps the id"
                + " \"pays\"",
            "line 11, column 3: \"7\" is no score, so the emotion \"glad\" is not read and the one"
                + " that was here stays; allowed: -2, -1, 0, 1 and 2",
            "line 13, column 3: \"9\" is outside the scale from 1 to 5; the metric stays as it was",
            "line 9, column 3: phase[buying]/touchpoint[looks]: \"webshop and website\" is no"
                + " channel, so it is none here, but kept as the attribute grid.channel; an own"
                + " channel is written as \"Label (online, owned)\"; the channels that were here"
                + " stay",
            "line 10, column 3: phase[buying]/touchpoint[looks]: \"email by post\" is no kind of"
                + " action, so it is kept as the attribute grid.action; the actions that were here"
                + " stay",
            "line 12, column 5: phase[riding]/touchpoint[rides]/@emotion: an emotion needs a score"
                + " and a word, so \"free\" alone is not read and the one that was here stays");
    assertThat(JourneyDiff.between(before, edited.journey()).toText(Locale.ENGLISH))
        .isEqualTo(
            """
            ~ phase[buying]/touchpoint[looks] attributes: + "grid.channel": "webshop and website", + "grid.action": "email by post"
            ~ phase[buying]/touchpoint[pays] metrics: − CSAT (value 3), + CSAT (value 4)
            """);
  }
}
