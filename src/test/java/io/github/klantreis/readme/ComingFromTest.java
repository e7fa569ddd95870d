package io.github.klantreis.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Each row of the guide that says which funnel of another tool is which here is held by a test. */
final class ComingFromTest {
  private static final Path GUIDE = Path.of("src/site/guide/coming-from.md");

  private static final String CHAIN = "io.github.klantreis.observation.FunnelChainTest";
  private static final String FUNNEL =
      "io.github.klantreis.observation.funnel.TouchpointFunnelTest";

  /** The tool and what it is called here, and the test that holds what the row says. */
  private static final Map<String, String> HELD_BY = new LinkedHashMap<>();

  static {
    held(
        "ClickHouse, `windowFunnel` | `BEST_START_TIES_IN_FAVOUR`",
        CHAIN,
        "tiesCountAsTheModeSays");
    held("Amplitude | `BEST_START_TIES_IN_FAVOUR`", FUNNEL, "amplitudesSecondIsATolerance");
    held("Mixpanel | `FIRST_ENTRY`", CHAIN, "theFirstEntryDecidesEvenWhereALaterOneWouldDo");
    held(
        "Google Analytics 4 | closed funnel: `BEST_START`, not compared with its results",
        FUNNEL,
        "closedExactAndExcludingFunnelsAreWhatTheirPatternsSay");
    held(
        "ClickHouse, `windowFunnel` | `withWindowFunnel()`",
        FUNNEL,
        "windowFunnelWithoutModesIsTheBestStartWithTiesInFavour");
    held(
        "– `strict_increase` | `withWindowFunnel(STRICT_INCREASE)`",
        FUNNEL,
        "strictIncreaseTakesTheLastEncounterOfTheStepBefore");
    held(
        "– `strict_order` | `withWindowFunnel(STRICT_ORDER)`",
        FUNNEL,
        "strictOrderEndsWhereAnotherEventComesBetween");
    held(
        "– `strict_deduplication` | `withWindowFunnel(STRICT_DEDUPLICATION)`",
        FUNNEL,
        "strictDeduplicationEndsAtARepeatedStep");
    held(
        "Amplitude, this order | `withTolerance(Duration.ofSeconds(1))`",
        FUNNEL,
        "amplitudesSecondIsATolerance");
    held(
        "– exact order | `withMode(CONTIGUOUS)`",
        FUNNEL,
        "closedExactAndExcludingFunnelsAreWhatTheirPatternsSay");
    held("– any order | `withMode(ANY_ORDER)`", FUNNEL, "everyModeCountsWhatTryingAllChainsFinds");
    held(
        "Mixpanel | `withMode(FIRST_ENTRY).withTolerance(Duration.ofSeconds(2))`",
        FUNNEL,
        "mixpanelsGraceIsATolerance");
    held(
        "– excluded steps | `withExclusion(\"…\")`, `withExcludedEvent(\"…\")`",
        FUNNEL,
        "anExclusionBreaksTheChainUntilANewStart");
    held(
        "Google Analytics 4, closed | as it is",
        FUNNEL,
        "closedExactAndExcludingFunnelsAreWhatTheirPatternsSay");
    held("– open | `open()`", FUNNEL, "anOpenFunnelIsEnteredAnywhere");
    held("sessions, in all of them | `perSession()`", FUNNEL, "aSessionHoldsTheWholeChain");
  }

  private static void held(String row, String type, String test) {
    HELD_BY.put(row, type + "#" + test);
  }

  @Test
  void eachRowIsHeldByATest() throws IOException, ClassNotFoundException {
    assertThat(rows()).containsExactlyElementsOf(HELD_BY.keySet());
    for (String each : HELD_BY.values()) {
      String[] parts = each.split("#", -1);
      List<String> tests =
          Arrays.stream(Class.forName(parts[0]).getDeclaredMethods())
              .filter(ComingFromTest::isTest)
              .map(Method::getName)
              .toList();
      assertThat(tests).as(parts[0]).contains(parts[1]);
    }
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }

  /** Returns the first two cells of each row about funnels. */
  private static List<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(GUIDE)) {
      if (line.startsWith("## Mixpanel")) {
        break;
      }
      if (line.startsWith("| ") && !line.startsWith("| tool")) {
        String[] cells = line.split("\\|", -1);
        rows.add(cells[1].strip() + " | " + cells[2].strip());
      }
    }
    return rows;
  }
}
