package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Progress;
import io.github.klantreis.term.Side;
import io.github.klantreis.term.Valence;
import java.lang.management.ManagementFactory;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Of 5,000 touchpoints each is about as much work as of 160: told by the bytes that drawing takes.
 */
final class WorkOfDrawingTest {
  private static final int TOUCHPOINTS_OF_PHASE = 4;
  private static final int SMALL = 160;
  private static final int LARGE = 5_000;

  /** Where a touchpoint of the large journey takes more than so many times as much, it grows. */
  private static final double MOST = 1.4;

  private static final Theme ALL_LANES = Theme.builder().lanes(MapLane.values()).build();

  /** Each phase divides, and its notes refer to each other. */
  private static Journey journey(int phases) {
    JourneyBuilder journey =
        Journey.builder("large", "Large")
            .actor("desk", "Desk", Side.COMPANY, a -> {})
            .actor("shop", "Shop", Side.COMPANY, a -> {})
            .persona("anna", "Anna");
    for (int i = 0; i < phases; i++) {
      int n = i;
      journey.phase("p" + n, CanonicalPhase.PURCHASE, p -> phase(p, n));
    }
    return journey.build();
  }

  private static void phase(PhaseBuilder phase, int n) {
    phase
        .touchpoint(
            "a" + n,
            "Asks",
            t ->
                t.initiator(Side.CUSTOMER)
                    .receiver("desk")
                    .emotion(Emotion.of(Valence.of(n % 5 - 2), "one"))
                    .painPoint("pain" + n, "Waits", pain -> pain.severity(3))
                    .opportunity("chance" + n, "Call first", o -> o.addresses("pain" + n))
                    .solution("A bell", s -> s.realises("chance" + n).progress(Progress.PLANNED))
                    .leadsTo("z" + n, "in haste"))
        .choice(
            "how" + n,
            "How?",
            c ->
                c.branch(
                        "m" + n,
                        "by mail",
                        b -> b.touchpoint("b" + n, "Mails", t -> t.emotion(Emotion.negative("x"))))
                    .branch("c" + n, "by phone", b -> b.touchpoint("c" + n, "Calls")))
        .touchpoint(
            "z" + n,
            "Gets",
            t -> t.initiator("shop").receiver(Side.CUSTOMER).emotion(Emotion.positive("glad")));
  }

  @Test
  void growsAsTheJourneyDoes() {
    assertLinear("SVG", JourneyMap::toSvg, ALL_LANES);
    assertLinear("page", JourneyMap::toHtml, ALL_LANES);
    assertLinear("Markdown", JourneyMap::toMarkdown, ALL_LANES);
    Theme strip = Theme.builder().lanes(MapLane.values()).rowWidth(Integer.MAX_VALUE).build();
    assertLinear("one strip", JourneyMap::toSvg, strip);
  }

  private static void assertLinear(String what, Function<JourneyMap, String> draw, Theme theme) {
    bytes(SMALL, draw, theme); // makes all that is needed only once
    long small = bytes(SMALL, draw, theme);
    long large = bytes(LARGE, draw, theme);
    assertThat((double) large / LARGE)
        .as("%s: bytes a touchpoint", what)
        .isLessThan(MOST * small / SMALL);
  }

  /** Returns how many bytes it takes to draw a journey that was not drawn before. */
  private static long bytes(int touchpoints, Function<JourneyMap, String> draw, Theme theme) {
    JourneyMap map = JourneyMap.of(journey(touchpoints / TOUCHPOINTS_OF_PHASE)).theme(theme);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertThat(draw.apply(map)).isNotEmpty();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }
}
