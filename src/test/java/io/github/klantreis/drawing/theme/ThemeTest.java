package io.github.klantreis.drawing.theme;

import static io.github.klantreis.drawing.theme.ColourRole.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.drawing.MapSamples;
import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ThemeTest {

  @Test
  void textOfTheHouseStyleCanBeRead() {
    Set<ColourRole> grounds = EnumSet.of(PAPER, STRIPE, CARD, MOMENT_TINT, LINE, PHASE, PAIN_TINT);
    grounds.addAll(List.of(OPPORTUNITY_TINT, ACTION_TINT, OBSERVED_TINT, ON_PHASE));
    Theme theme = Theme.standard();
    for (ColourRole text : EnumSet.complementOf(EnumSet.copyOf(grounds))) {
      for (ColourRole ground : List.of(PAPER, STRIPE, CARD)) {
        assertThat(contrast(theme.light(text), theme.light(ground)))
            .as("%s on %s", text, ground)
            .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(theme.dark(text), theme.dark(ground)))
            .as("%s on dark %s", text, ground)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
    for (ColourRole[] pair :
        new ColourRole[][] {
          {ON_PHASE, PHASE},
          {MOMENT, MOMENT_TINT},
          {PAIN, MOMENT_TINT},
          {MUTED, MOMENT_TINT},
          {INK, MOMENT_TINT},
          {INK, PAIN_TINT},
          {INK, OPPORTUNITY_TINT},
          {OPPORTUNITY, OPPORTUNITY_TINT},
          {INK, ACTION_TINT}
        }) {
      assertThat(contrast(theme.light(pair[0]), theme.light(pair[1]))).isGreaterThan(4.5);
      assertThat(contrast(theme.dark(pair[0]), theme.dark(pair[1]))).isGreaterThan(4.5);
    }
  }

  /** The outlines of assumed phases and of the bridging period have the colour of phases. */
  @Test
  void shapesOfPhasesAreSeen() {
    Theme theme = Theme.standard();
    assertThat(contrast(theme.light(PHASE), theme.light(PAPER))).isGreaterThan(3);
    assertThat(contrast(theme.dark(PHASE), theme.dark(PAPER))).isGreaterThan(3);
  }

  @Test
  void tagsAndPhasesHaveColoursOfTheirOwn() {
    Theme theme =
        Theme.builder()
            .tagColour("letter", "#c0392b")
            .tagColour("unused", "#112233")
            .phaseColour("usage", "#2a9d8f")
            .build();
    assertThat(theme.tagColours())
        .containsExactly(entry("letter", "#c0392b"), entry("unused", "#112233"));
    assertThat(theme.phaseColours()).containsExactly(entry("usage", "#2a9d8f"));
    assertThat(theme.toBuilder().build()).isEqualTo(theme).hasSameHashCodeAs(theme);
    assertThat(theme).isNotEqualTo(Theme.standard());

    Journey journey =
        Journey.builder("j", "J")
            .phase(
                CanonicalPhase.USAGE,
                p ->
                    p.touchpoint("a", "Reads", t -> t.tag("letter").tag("post <office>"))
                        .touchpoint("b", "Waits"))
            .build();
    String svg = JourneyMap.of(journey).theme(theme).toSvg();
    assertThat(svg)
        .contains(">letter<", ">post &lt;office&gt;<", ">tag: letter<", ">colour of the phase<")
        .contains("-f-tag-0{fill:#c0392b}", "-f-phase-0{fill:#2a9d8f}")
        .doesNotContain("tag: unused");
    assertThat(svg.split("-f-tag-0\"", -1)).as("on the card twice, in the legend once").hasSize(4);
    assertThat(JourneyMap.of(journey).theme(theme).language(Locale.forLanguageTag("nl")).toHtml())
        .contains(">kleur van de fase<", " .f-tag-0{fill:#c0392b}");
    assertThat(JourneyMap.of(journey).toSvg())
        .as("tags are there without colours")
        .contains(">letter<")
        .doesNotContain("tag: letter", "f-tag-", "colour of the phase");
  }

  @Test
  void coloursOfTagsAndPhasesAreChecked() {
    Theme.Builder theme = Theme.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> theme.tagColour("letter", "red"))
        .withMessage("\"red\" is not a colour; the form is #rrggbb, such as #21465c");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> theme.phaseColour("usage", "#12345"))
        .withMessageContaining("#rrggbb");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> theme.phaseColour(" ", "#123456"))
        .withMessage("phaseId is blank; a colour is of a tag or of a phase");
  }

  /** As defined by WCAG 2. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void isAValue() {
    Theme theme =
        Theme.builder()
            .light(PHASE, "#5b2333")
            .fonts("Inter", "sans-serif")
            .lanes(MapLane.EMOTIONS, MapLane.TOUCHPOINTS, MapLane.EMOTIONS)
            .rowWidth(900)
            .build();
    assertThat(theme.toBuilder().build()).isEqualTo(theme).hasSameHashCodeAs(theme);
    assertThat(theme).isNotEqualTo(Theme.standard());
    assertThat(theme.light(PHASE)).isEqualTo("#5b2333");
    assertThat(theme.dark(PHASE)).isEqualTo(Theme.standard().dark(PHASE));
    assertThat(theme.lanes()).containsExactly(MapLane.EMOTIONS, MapLane.TOUCHPOINTS);
    assertThat(theme.fonts()).containsExactly("Inter", "sans-serif");
    assertThat(theme.rowWidth()).isEqualTo(900);
  }

  @Test
  void refusesWhatCouldLeaveTheStyleSheet() {
    Theme.Builder theme = Theme.builder();
    assertThatThrownBy(() -> theme.light(INK, "red"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("#rrggbb");
    assertThatThrownBy(() -> theme.dark(INK, "#fff;}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> theme.fonts("Arial\";} * {display:none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("font family");
    assertThatThrownBy(theme::fonts).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> theme.lanes(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> theme.rowWidth(100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("640");
  }

  @Test
  void saysWhichLanesAreShownInWhichOrder() {
    String all = JourneyMap.of(MapSamples.bread()).toSvg();
    assertThat(all).contains(">Emotions<", ">Pain points<", ">Marketing actions<");
    String few =
        JourneyMap.of(MapSamples.bread())
            .theme(Theme.builder().lanes(MapLane.PAIN_POINTS, MapLane.EMOTIONS).build())
            .toSvg();
    assertThat(few).doesNotContain(">Marketing actions<", ">Touchpoints<");
    assertThat(few.indexOf(">Pain points<")).isPositive().isLessThan(few.indexOf(">Emotions<"));
  }

  @Test
  void everyRoleHasAColourByDayAndByNight() {
    for (ColourRole role : ColourRole.values()) {
      assertThat(Theme.standard().light(role)).matches("#[0-9a-f]{6}");
      assertThat(Theme.standard().dark(role)).matches("#[0-9a-f]{6}");
    }
  }

  @Test
  void showsEveryLaneByDefaultButThoseThatMakeAMapMuchHigher() {
    List<MapLane> lanes = new ArrayList<>(List.of(MapLane.values()));
    lanes.removeAll(List.of(MapLane.ACTORS, MapLane.BLUEPRINT));
    assertThat(Theme.standard().lanes()).containsExactlyElementsOf(lanes);
    assertThat(MapLane.values())
        .allSatisfy(
            lane -> {
              assertThat(lane.id()).isEqualTo(Term.idOf(lane));
              assertThat(lane.label().languages())
                  .containsExactly(Locale.ENGLISH, Locale.forLanguageTag("nl"));
            });
  }

  @Test
  void rowWidthThatIsSetAfterThePaperIsKept() {
    Theme fitting = Theme.builder().rowWidth(900).paper(Paper.A4).build();

    assertThat(fitting.fitsPaper()).isTrue();
    assertThat(fitting.paper()).isEqualTo(new Paper(210, 297, 8));
    assertThat(fitting.toBuilder().rowWidth(900).build().fitsPaper()).isFalse();
    assertThat(Theme.standard().fitsPaper()).isFalse();
    assertThat(Theme.standard().paper()).isEqualTo(Paper.A3.landscape());
    assertThat(fitting.toBuilder().build()).isEqualTo(fitting).isNotEqualTo(Theme.standard());
  }

  @Test
  void paperHasRoomForAMap() {
    assertThat(List.of(Paper.A0, Paper.A1, Paper.A2, Paper.A3, Paper.A4))
        .isSortedAccordingTo(Comparator.comparing(Paper::width).reversed())
        .allSatisfy(paper -> assertThat(paper.landscape().width()).isEqualTo(paper.height()));
    assertThat(Paper.A3.margin()).isEqualTo(8);
    assertThat(Paper.A3.landscape().landscape().withMargin(5)).isEqualTo(new Paper(420, 297, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paper.A4.withMargin(60))
        .withMessage(
            "paper of 210 by 297 mm with a margin of 60 mm has no room for a map; it takes 100 mm"
                + " or more between the margins");
  }
}
