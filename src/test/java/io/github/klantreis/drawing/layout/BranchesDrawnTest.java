package io.github.klantreis.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.Extent;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.ink.ColourClass;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Valence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a map shows where a journey divides. */
final class BranchesDrawnTest {
  private static final int APART = 1000;
  private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([-\\d. ]*)");
  private static final Pattern WAY_DOWN = Pattern.compile("^M\\d+ (\\d+)H(\\d+)V(\\d+)Q");

  private static final Pattern BEND =
      Pattern.compile("C[-\\d.]+ ([-\\d.]+) [-\\d.]+ [-\\d.]+ ([-\\d.]+) [-\\d.]+");

  private static void step(BranchBuilder branch, String id, int valence) {
    branch.touchpoint(
        id,
        "Step " + id,
        t -> t.emotion(Emotion.of(Valence.of(valence), "felt " + id)).painPoint("Pain " + id));
  }

  /** Before, three ways and one past them, after; with ways back and ahead. */
  private static Journey bets(int longest) {
    return Journey.builder("bets", "Bets")
        .phase(
            CanonicalPhase.PURCHASE,
            phase ->
                phase
                    .touchpoint(
                        "before",
                        "Before",
                        t ->
                            t.emotion(Emotion.neutral("ready"))
                                .leadsTo("after", "all is known already"))
                    .choice(
                        "when",
                        "When is the match?",
                        choice ->
                            choice
                                .branch("none", "does not mind", branch -> branch.share(9))
                                .branch("early", "before it", b -> step(b, "e", 2))
                                .branch("live", "during it", b -> step(b, "l", -2))
                                .branch(
                                    "season",
                                    "for the season",
                                    b ->
                                        IntStream.range(0, longest)
                                            .forEach(i -> step(b, "s" + i, i % 5 - 2))))
                    .touchpoint("after", "After", t -> t.emotion(Emotion.positive("relieved"))))
        .build();
  }

  private static MapContent content(Journey journey) {
    return MapContent.of(
        MapInput.of(journey), null, Locale.ENGLISH, Theme.standard(), ImmutableSet.of(), "k");
  }

  private static List<MapRow> rows(Journey journey, int width) {
    JourneyContent content = content(journey).journeys.get(0);
    return MapRow.of(content.columns, content.branchings, 0, width);
  }

  private static List<String> touchpoints(List<MapRow.Cell> cells) {
    return cells.stream().map(cell -> cell.column().touchpoint().orElseThrow().id()).toList();
  }

  @Test
  void branchesAreBelowEachOtherBetweenForkAndJoinAndTheEmptyOneIsLast() {
    List<MapRow> rows = rows(bets(3), 2000);

    assertThat(rows).hasSize(1);
    MapRow.Block block = rows.get(0).blocks().get(0);
    assertThat(block.strips())
        .extracting(strip -> strip.branch().letter() + touchpoints(strip.cells()))
        .containsExactly("a[e]", "b[l]", "c[s0, s1, s2]", "[]");
    assertThat(block.strips().subList(0, 3))
        .as("they start in the same column")
        .allSatisfy(strip -> assertThat(strip.cells().get(0).x()).isEqualTo(block.x()));
    assertThat(touchpoints(rows.get(0).trunk())).containsExactly("before", "after");
    assertThat(rows.get(0).trunk().get(0).right()).isEqualTo(block.left());
    assertThat(rows.get(0).trunk().get(1).x()).isEqualTo(block.right());
  }

  /** A tint tells phases apart; where a branching starts and ends, lines tell. */
  @Test
  void theGroundOfABranchingIsThatOfItsPhase() {
    Image image = MapLayout.image(content(bets(3)), false);
    ImageSection row =
        image.sections().stream()
            .filter(section -> section.kind() == ImageSection.Kind.ROW)
            .findFirst()
            .orElseThrow();
    String muted = ColourClass.stroke(ColourRole.MUTED);

    assertThat(row.canvas().ground()).noneMatch(Mark.Box.class::isInstance);
    assertThat(row.canvas().ground())
        .filteredOn(Mark.Stroke.class::isInstance)
        .filteredOn(mark -> ((Mark.Stroke) mark).classes().equals("l1 d2 " + muted))
        .hasSize(2);
  }

  @Test
  void rowEndsBeforeABranchingThatDoesNotFitIt() {
    List<MapRow> rows = rows(bets(3), 750);

    assertThat(rows).hasSize(3);
    MapRow.Block block = rows.get(1).blocks().get(0);
    assertThat(block.opens() && block.closes()).isTrue();
    assertThat(rows.get(1).trunk()).isEmpty();
  }

  @Test
  void branchingThatIsLongerThanARowGoesOnInTheNext() {
    List<MapRow> rows = rows(bets(9), 750);
    List<MapRow.Block> blocks = rows.stream().flatMap(row -> row.blocks().stream()).toList();

    assertThat(blocks).hasSizeGreaterThan(2);
    assertThat(blocks).extracting(MapRow.Block::opens).containsOnlyOnce(true).startsWith(true);
    assertThat(blocks).extracting(MapRow.Block::closes).containsOnlyOnce(true).endsWith(true);
    List<String> season = new ArrayList<>();
    blocks.forEach(block -> season.addAll(touchpoints(block.strips().get(2).cells())));
    assertThat(season)
        .containsExactlyElementsOf(IntStream.range(0, 9).mapToObj(i -> "s" + i).toList());
    assertThat(rows).allSatisfy(row -> assertThat(row.right()).isLessThanOrEqualTo(750));
  }

  @Test
  void linesOfTheCurveBendInForksAndJoinsOnly() {
    for (int width : new int[] {750, 1200, 4000}) {
      JourneyContent content = content(bets(9)).journeys.get(0);
      CurveLines lines =
          new CurveLines(
              new EmotionCurve(content.columns, content.customers.get(0)::emotionAt),
              new CurveLines.Places(content));
      int bends = 0;
      for (MapRow row : MapRow.of(content.columns, content.branchings, 0, width)) {
        Levels levels = new Levels(row, 0);
        int best = 0;
        for (MapRow.Block block : row.blocks()) {
          for (MapRow.Strip strip : block.strips()) {
            if (!strip.cells().isEmpty()) {
              levels.put(strip, best);
              best += 200;
            }
          }
        }
        for (double[] bend : bends(lines.in(levels).bridge())) {
          bends++;
          assertThat(row.blocks())
              .anySatisfy(
                  block -> {
                    boolean inFork = bend[0] >= block.left() && bend[1] <= block.x();
                    boolean inJoin = bend[0] >= block.columnsRight() && bend[1] <= block.right();
                    assertThat(inFork || inJoin).isTrue();
                  });
        }
      }
      assertThat(bends).as("to and from three branches").isEqualTo(6);
    }
  }

  /** Branches are far from each other here, so that what leads to another one is a long way up. */
  @Test
  void noCurveOfAnyJourneyCrossesFromOneBranchToAnother() {
    int branched = 0;
    int ways = 0;
    for (Journey journey : RandomJourneys.seeded(13).next(Extent.of(90, 400)).toList()) {
      JourneyContent content = content(journey).journeys.get(0);
      branched += content.branchings.isEmpty() ? 0 : 1;
      for (int width : new int[] {700, 1760}) {
        for (MapRow row : MapRow.of(content.columns, content.branchings, 0, width)) {
          Levels levels = new Levels(row, 0);
          int best = APART;
          for (MapRow.Block block : row.blocks()) {
            for (MapRow.Strip strip : block.strips()) {
              if (strip.isLettered()) {
                levels.put(strip, best);
                best += APART;
              }
            }
          }
          for (MapCustomer customer : content.customers) {
            CurveLines lines =
                new CurveLines(
                    new EmotionCurve(content.columns, customer::emotionAt),
                    new CurveLines.Places(content));
            CurveLines.Paths paths = lines.in(levels);
            for (double[] far : far(paths.line() + paths.bridge())) {
              ways++;
              assertThat(row.blocks())
                  .as("%s in %s", journey.id(), width)
                  .anyMatch(
                      block ->
                          (far[0] >= block.left() && far[1] <= block.x())
                              || (far[0] >= block.columnsRight() && far[1] <= block.right()));
            }
          }
        }
      }
    }
    assertThat(branched).isGreaterThanOrEqualTo(20);
    assertThat(ways).isGreaterThan(50);
  }

  /** Returns where a path leads farther up or down than emotions of one branch are apart. */
  private static List<double[]> far(String path) {
    List<double[]> far = new ArrayList<>();
    double x = 0;
    double y = 0;
    Matcher command = COMMAND.matcher(path);
    while (command.find()) {
      List<String> numbers =
          Splitter.on(' ').omitEmptyStrings().splitToList(command.group(2).trim());
      double toX = x;
      double toY = y;
      switch (command.group(1)) {
        case "H" -> toX = Double.parseDouble(numbers.get(0));
        case "V" -> toY = Double.parseDouble(numbers.get(0));
        case "M", "L", "C" -> {
          toX = Double.parseDouble(numbers.get(numbers.size() - 2));
          toY = Double.parseDouble(numbers.get(numbers.size() - 1));
        }
        default -> throw new AssertionError(command.group());
      }
      if (!command.group(1).equals("M") && Math.abs(toY - y) > APART / 2) {
        far.add(new double[] {x, toX});
      }
      x = toX;
      y = toY;
    }
    return far;
  }

  /** Returns where the bends of a path start and end. */
  private static List<double[]> bends(String path) {
    List<double[]> bends = new ArrayList<>();
    Matcher end = BEND.matcher(path);
    while (end.find()) {
      String before = path.substring(0, end.start());
      String at = before.substring(before.lastIndexOf('H') + 1);
      bends.add(new double[] {Double.parseDouble(at), Double.parseDouble(last(end.group()))});
    }
    return bends;
  }

  private static String last(String bend) {
    List<String> numbers = Splitter.on(' ').splitToList(bend.substring(1));
    return numbers.get(numbers.size() - 2);
  }

  private static List<Mark> marks(Image image) {
    return image.sections().stream().flatMap(section -> section.canvas().marks().stream()).toList();
  }

  private static List<String> texts(Image image) {
    List<String> texts = new ArrayList<>();
    for (Mark mark : marks(image)) {
      if (mark instanceof Mark.Lettering words) {
        texts.add(words.block().whole);
      }
    }
    return texts;
  }

  @Test
  void linesFromOneBranchingToTheNextMeetInBetween() {
    Journey journey =
        Journey.builder("twice", "Twice")
            .phase(
                CanonicalPhase.PURCHASE,
                phase ->
                    phase
                        .touchpoint("t", "T", t -> t.emotion(Emotion.neutral("ready")))
                        .choice(
                            "one",
                            "One?",
                            c ->
                                c.branch("a", "yes", b -> step(b, "a", 2))
                                    .branch("b", "no", b -> step(b, "b", -1)))
                        .choice(
                            "two",
                            "Two?",
                            c ->
                                c.branch("c", "yes", b -> step(b, "c", 1))
                                    .branch("d", "no", b -> step(b, "d", -2))))
            .build();
    for (int width : new int[] {750, 4000}) {
      JourneyContent content = content(journey).journeys.get(0);
      CurveLines lines =
          new CurveLines(
              new EmotionCurve(content.columns, content.customers.get(0)::emotionAt),
              new CurveLines.Places(content));
      List<String> into = new ArrayList<>();
      List<String> outOf = new ArrayList<>();
      for (MapRow row : MapRow.of(content.columns, content.branchings, 0, width)) {
        Levels levels = new Levels(row, 0);
        int best = 0;
        for (MapRow.Block block : row.blocks()) {
          for (MapRow.Strip strip : block.strips()) {
            levels.put(strip, best);
            best += 200;
          }
        }
        // The mean of +2 and −1 is half a step above neutral.
        String between = " " + 3 * Levels.STEP / 2;
        for (String part : Splitter.on('M').omitEmptyStrings().split(lines.in(levels).bridge())) {
          if (part.contains(between) && part.indexOf(between) == part.indexOf(' ')) {
            outOf.add(part);
          } else if (part.contains(between)) {
            into.add(part);
          }
        }
      }
      assertThat(into).as("%s pixels", width).hasSize(2);
      assertThat(outOf).as("%s pixels", width).hasSize(2);
    }
  }

  @Test
  void eachLaneStacksTheBranchesUnderTheirLetters() {
    List<String> texts = texts(MapLayout.image(content(bets(3)), true));

    assertThat(texts).contains("When is the match?", "before it", "does not mind", "9%");
    assertThat(texts.stream().filter("abc"::contains).toList())
        .as("cards, emotions, pain points")
        .containsExactly("a", "b", "c", "a", "b", "c", "a", "b", "c");
  }

  @Test
  void wayToAnotherTouchpointIsALineWithItsCondition() {
    Journey within =
        Journey.builder("j", "J")
            .phase(
                CanonicalPhase.USAGE,
                phase ->
                    phase
                        .touchpoint("a", "A", t -> t.leadsTo("b"))
                        .touchpoint("b", "B")
                        .touchpoint("c", "C", t -> t.leadsTo("a", "it fails")))
            .build();
    Image image = MapLayout.image(content(within), true);

    assertThat(texts(image)).contains("it fails").doesNotContain("→ A · it fails");
    assertThat(texts(MapLayout.image(content(bets(30)), true)))
        .as("into another row")
        .contains("→ After · all is known already");
    assertThat(
            marks(image).stream()
                .filter(mark -> mark instanceof Mark.Opening)
                .map(mark -> ((Mark.Opening) mark).about())
                .filter(about -> about.startsWith("→")))
        .as("the way from A to B is that of the journey")
        .containsExactly("→ A · it fails");
  }

  /** Two ways into rows below: the words of the first make room for the line of the second. */
  @Test
  void wordsOfAWayIntoAnotherRowStandClearOfTheLinesOfOthers() {
    Journey journey =
        Journey.builder("a", "A")
            .phase(
                CanonicalPhase.AWARENESS,
                p -> {
                  for (int i = 0; i < 4; i++) {
                    p.touchpoint(
                        "t" + i,
                        "Sees " + i,
                        t -> t.leadsTo("far", "who has seen it before and knows it well already"));
                  }
                })
            .phase(
                CanonicalPhase.CONSIDERATION,
                p -> {
                  for (int i = 0; i < 5; i++) {
                    p.touchpoint("c" + i, "Compares " + i, t -> {});
                  }
                  p.touchpoint("far", "Compares at home", t -> {});
                })
            .build();
    Theme narrow = Theme.builder().rowWidth(900).build();
    MapContent map =
        MapContent.of(MapInput.of(journey), null, Locale.ENGLISH, narrow, ImmutableSet.of(), "k");
    List<Mark> marks = MapLayout.image(map, false).sections().get(1).canvas().marks();
    int words = 0;
    for (Mark mark : marks) {
      if (mark instanceof Mark.Lettering text
          && text.block().whole.startsWith("→ Compares at home")) {
        words++;
        for (Mark other : marks) {
          if (other instanceof Mark.Stroke stroke) {
            Matcher way = WAY_DOWN.matcher(stroke.path());
            assertThat(way.find() && crosses(way, text))
                .as("%s and %s", text.block().lines, stroke.path())
                .isFalse();
          }
        }
      }
    }
    assertThat(words).isEqualTo(4);
  }

  private static boolean crosses(Matcher way, Mark.Lettering text) {
    int x = Integer.parseInt(way.group(2));
    return x >= text.x()
        && x <= text.x() + text.block().width
        && Integer.parseInt(way.group(1)) < text.y() + text.block().height()
        && Integer.parseInt(way.group(3)) > text.y();
  }

  @Test
  void eachWayOverACardBelowHasALineOfItsOwn() {
    Journey journey =
        Journey.builder("j", "J")
            .phase(
                CanonicalPhase.USAGE,
                phase ->
                    phase
                        .choice(
                            "how",
                            "How?",
                            choice ->
                                choice
                                    .branch(
                                        "online",
                                        "online",
                                        b ->
                                            b.touchpoint(
                                                    "a1",
                                                    "Form",
                                                    t ->
                                                        t.leadsTo("c2", "fails")
                                                            .leadsTo("after", "clear"))
                                                .touchpoint(
                                                    "a2", "Answer", t -> t.leadsTo("b1", "none")))
                                    .branch(
                                        "post",
                                        "by post",
                                        b ->
                                            b.touchpoint(
                                                    "b1",
                                                    "Letter",
                                                    t ->
                                                        t.leadsTo("a2", "faster")
                                                            .leadsTo("after", "quick"))
                                                .touchpoint(
                                                    "b2", "Post", t -> t.leadsTo("a1", "slow")))
                                    .branch(
                                        "phone",
                                        "by phone",
                                        b ->
                                            b.touchpoint("c1", "Desk")
                                                .touchpoint(
                                                    "c2", "Call", t -> t.leadsTo("a1", "form"))))
                        .touchpoint("after", "After"))
            .build();
    List<Integer> lines = new ArrayList<>();
    Pattern upright = Pattern.compile("H(\\d+)V\\d+Q(?:[\\d ]+H\\d+Q(\\d+) )?");
    for (Mark mark : marks(MapLayout.image(content(journey), true))) {
      if (mark instanceof Mark.Stroke stroke) {
        Matcher ends = upright.matcher(stroke.path());
        if (ends.find()) {
          lines.add(Integer.valueOf(ends.group(1)));
          if (ends.group(2) != null) {
            lines.add(Integer.valueOf(ends.group(2)));
          }
        }
      }
    }
    assertThat(lines).as("seven ways, one of them between neighbours").hasSize(13);
    assertThat(lines).doesNotHaveDuplicates();
  }
}
