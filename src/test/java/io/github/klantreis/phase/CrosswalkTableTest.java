package io.github.klantreis.phase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole catalogue against the seven canonical phases, as it stands in the literature. */
final class CrosswalkTableTest {

  private static final String TABLE =
      """
      | seven-phases | awareness | consideration | purchase | delivery | usage | loyalty | advocacy |
      | classic-five | awareness | consideration | decision | - | retention | retention | advocacy |
      | dutch-five | orientation | orientation+weighing | purchase | - | usage | loyalty | loyalty |
      | mckinsey-2009 | trigger+initial-consideration | initial-consideration+active-evaluation | moment-of-purchase \
      | postpurchase-experience | postpurchase-experience | loyalty-loop | loyalty-loop |
      | mckinsey-2015 | consider | consider+evaluate | buy | - | enjoy | bond | advocate |
      | aida | attention | interest+desire | action | - | - | - | - |
      | aarrr | acquisition | acquisition | revenue | activation | activation+retention \
      | retention | referral |
      | race | reach | act | convert | - | engage | engage | engage |
      | see-think-do-care | see | think | do | - | care | care | care |
      | five-a | aware | appeal+ask | act | act | act | advocate | advocate |
      | forrester | discover | explore | buy | - | use+ask | engage | engage |
      | lemon-verhoef | pre-purchase | pre-purchase | purchase \
      | post-purchase | post-purchase | post-purchase | post-purchase |
      | before-during-after | before | before | during | after | after | after | after |
      | flywheel | attract | engage | engage | delight | delight | delight | delight |
      | hourglass | know | like+trust+try | buy | buy | buy | repeat | refer |
      """;

  @Test
  void theSevenPhasesInEveryModel() {
    assertThat(PhaseModels.all().stream().map(CrosswalkTableTest::row).collect(joining()))
        .isEqualTo(TABLE);
  }

  private static String row(PhaseModel model) {
    Crosswalk crosswalk = PhaseModels.SEVEN_PHASES.crosswalkTo(model);
    Stream<String> cells =
        Stream.of(CanonicalPhase.values())
            .map(
                phase ->
                    crosswalk.targetsOf(phase).stream().map(PhaseKind::id).collect(joining("+")))
            .map(cell -> cell.isEmpty() ? "-" : cell);
    return Stream.concat(Stream.of(model.id()), cells).collect(joining(" | ", "| ", " |\n"));
  }
}
