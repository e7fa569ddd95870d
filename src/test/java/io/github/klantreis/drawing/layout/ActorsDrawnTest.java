package io.github.klantreis.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.example.StairLift;
import io.github.klantreis.model.HandOver;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lanes of actors and of the service blueprint, as they are drawn. */
final class ActorsDrawnTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Pattern STEP = Pattern.compile("([MHV])(-?\\d+)(?: (-?\\d+))?");
  private static final String LINE_CLASSES = "l2 d1 s-muted";

  /** From the desk to the adviser, who then hands over to two others at once. */
  private static final Journey DESK =
      Journey.builder("desk", "Desk")
          .actor("desk", "Desk", Side.COMPANY, a -> {})
          .actor("adviser", "Adviser", Side.COMPANY, a -> {})
          .actor("shop", "Shop", Side.COMPANY, a -> {})
          .phase(
              CanonicalPhase.PURCHASE,
              p ->
                  p.touchpoint("asks", "Asks", t -> t.initiator(Side.CUSTOMER).receiver("desk"))
                      .touchpoint(
                          "hears",
                          "Hears",
                          t -> t.initiator("adviser").receiver(Side.CUSTOMER).involves("shop"))
                      .touchpoint("gets", "Gets", t -> t.initiator("shop").receiver(Side.CUSTOMER)))
          .build();

  private static Image image(Journey journey, Locale locale, MapLane... lanes) {
    return MapLayout.image(
        MapContent.of(
            MapInput.of(journey),
            null,
            locale,
            Theme.builder().lanes(lanes).build(),
            ImmutableSet.of(),
            "kr"),
        true);
  }

  private static List<Mark> marks(Image image) {
    return image.sections().stream()
        .filter(section -> section.kind() == ImageSection.Kind.ROW)
        .flatMap(section -> section.canvas().marks().stream())
        .toList();
  }

  private static Mark.Lettering text(List<Mark> marks, String text) {
    return marks.stream()
        .filter(mark -> mark instanceof Mark.Lettering)
        .map(mark -> (Mark.Lettering) mark)
        .filter(words -> words.block().whole.equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no text " + text));
  }

  @Test
  void eachActorHasALineUnderTheNameOfTheLane() {
    List<Mark> marks = marks(image(DESK, Locale.ENGLISH, MapLane.ACTORS));
    List<Integer> tops =
        Stream.of("Who takes part", "Customers", "Desk", "Adviser", "Shop")
            .map(name -> text(marks, name).y())
            .toList();
    assertThat(tops).isSorted().doesNotHaveDuplicates();
    assertThat(text(marks(image(DESK, NL, MapLane.ACTORS)), "Wie doet mee").y()).isPositive();
  }

  @Test
  void marksSayWhoTurnsToWhomAndWhoTakesPartAsWell() {
    Image image = image(DESK, Locale.ENGLISH, MapLane.ACTORS);
    List<String> circles =
        marks(image).stream()
            .filter(mark -> mark instanceof Mark.Stroke stroke && stroke.path().contains("a"))
            .map(mark -> ((Mark.Stroke) mark).classes().strip())
            .toList();
    assertThat(circles)
        .filteredOn(classes -> classes.equals("f-muted s-muted l2"))
        .as("who turns to another")
        .hasSize(3);
    assertThat(circles)
        .filteredOn(classes -> classes.equals("f-card s-muted l2"))
        .as("to whom")
        .hasSize(3);
    assertThat(circles).filteredOn("f-muted"::equals).as("who takes part as well").hasSize(1);
  }

  @Test
  void handOversLeadFromMarkToMark() {
    assertThat(DESK.handOvers()).extracting(HandOver::isCarriedByCustomer).contains(true, false);
    List<String> told =
        marks(image(DESK, Locale.ENGLISH, MapLane.ACTORS)).stream()
            .filter(mark -> mark instanceof Mark.Opening)
            .map(mark -> ((Mark.Opening) mark).about())
            .toList();
    assertThat(told)
        .contains("Desk → Adviser · the customer carries it over", "Adviser → Shop · handed over");
  }

  /** A straight piece of a hand-over, or the place of a mark. */
  private record Piece(int hand, boolean isLevel, int at, int from, int to) {
    boolean liesOn(Piece other) {
      return hand != other.hand
          && isLevel == other.isLevel
          && at == other.at
          && from < other.to
          && other.from < to;
    }
  }

  @Test
  void handOversDoNotLieOnEachOtherNorRunThroughMarks() {
    List<Journey> all = new ArrayList<>(List.of(DESK, StairLift.asIs(), StairLift.objection()));
    RandomJourneys.seeded(20).next(200).forEach(all::add);
    int handOvers = 0;
    for (Journey journey : all) {
      for (ImageSection row : image(journey, Locale.ENGLISH, MapLane.ACTORS).sections()) {
        List<Piece> pieces = new ArrayList<>();
        Set<List<Integer>> marks = new HashSet<>();
        for (Mark mark : row.canvas().marks()) {
          if (mark instanceof Mark.Stroke stroke && isHandOver(stroke)) {
            pieces(stroke.path(), handOvers++, pieces);
          } else if (mark instanceof Mark.Stroke stroke
              && stroke.path().contains("a6 6")
              && row.kind() == ImageSection.Kind.ROW) {
            MatchResult start = STEP.matcher(stroke.path()).results().findFirst().orElseThrow();
            marks.add(
                List.of(Integer.parseInt(start.group(2)) - 6, Integer.parseInt(start.group(3))));
          }
        }
        for (Piece one : pieces) {
          assertThat(pieces).as("%s", journey.id()).noneMatch(one::liesOn);
          assertThat(marks)
              .as("%s, %s", journey.id(), one)
              .noneMatch(mark -> runsThrough(one, mark.get(0), mark.get(1)));
        }
      }
    }
    assertThat(handOvers).isGreaterThan(20);
  }

  private static boolean runsThrough(Piece piece, int x, int y) {
    return piece.isLevel && Math.abs(piece.at - y) < 6 && piece.from < x - 5 && piece.to > x + 5;
  }

  private static boolean isHandOver(Mark.Stroke stroke) {
    return stroke.path().startsWith("M")
        && !stroke.path().endsWith("z")
        && stroke.classes().contains("none")
        && (stroke.classes().endsWith("s-action") || stroke.classes().endsWith("s-pain"))
        && stroke.classes().contains("l2");
  }

  private static void pieces(String path, int hand, List<Piece> pieces) {
    Matcher step = STEP.matcher(path);
    int x = 0;
    int y = 0;
    while (step.find()) {
      int to = Integer.parseInt(step.group(2));
      switch (step.group(1)) {
        case "M" -> {
          x = to;
          y = Integer.parseInt(step.group(3));
        }
        case "H" -> {
          pieces.add(new Piece(hand, true, y, Math.min(x, to), Math.max(x, to)));
          x = to;
        }
        default -> {
          pieces.add(new Piece(hand, false, x, Math.min(y, to), Math.max(y, to)));
          y = to;
        }
      }
    }
  }

  @Test
  void theBlueprintHasThreeLinesBetweenFiveLanes() {
    Image image = image(StairLift.asIs(), Locale.ENGLISH, MapLane.BLUEPRINT);
    List<Mark> marks = marks(image);
    List<Integer> tops =
        Stream.of(
                "Physical evidence and channels",
                "What citizens do",
                "Line of interaction",
                "Frontstage",
                "Line of visibility",
                "Backstage",
                "Line of internal interaction",
                "Supporting systems")
            .map(name -> text(marks, name).y())
            .toList();
    assertThat(tops).isSorted().doesNotHaveDuplicates();
    ImageSection row =
        image.sections().stream()
            .filter(section -> section.kind() == ImageSection.Kind.ROW)
            .findFirst()
            .orElseThrow();
    assertThat(row.canvas().ground())
        .filteredOn(mark -> mark instanceof Mark.Stroke line && line.classes().equals(LINE_CLASSES))
        .as("lines over the width of the row")
        .hasSize(3)
        .allSatisfy(line -> assertThat(width(((Mark.Stroke) line).path())).isGreaterThan(500));
    assertThat(text(marks(image(StairLift.asIs(), NL, MapLane.BLUEPRINT)), "Zichtbaarheidslijn"))
        .extracting(Mark.Lettering::role)
        .isEqualTo(ColourRole.MUTED);
  }

  private static int width(String path) {
    List<MatchResult> steps = STEP.matcher(path).results().toList();
    return Integer.parseInt(steps.get(1).group(2)) - Integer.parseInt(steps.get(0).group(2));
  }
}
