package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.merge.MergeConflict;
import io.github.klantreis.merge.MergeConflictKind;
import io.github.klantreis.merge.MergeSide;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The guide's sample of a merge; see {@link ReadmeTest}. */
final class MergeTourTest {

  @Test
  void merge() {
    Journey base = FirstJourney.journey();
    Journey mine =
        base.edit(
            edit ->
                edit.touchpoint("pays", t -> t.emotion(Emotion.positive("relieved")))
                    .removeTouchpoint("sees-colleague"));
    Journey theirs =
        base.edit(
            edit ->
                edit.touchpoint(
                        "pays", t -> t.emotion(Emotion.veryNegative("angry")).owner("store"))
                    .touchpoint("sees-colleague", t -> t.thought("I want one, too")));

    // README: merge
    JourneyMerge merge = JourneyMerge.of(base, mine, theirs); // three journeys; nothing of files
    String open = merge.toText(Locale.ENGLISH);
    for (MergeConflict c : merge.conflicts()) { // kind, path, and the three values
      merge =
          c.kind() == MergeConflictKind.REMOVED_AND_CHANGED
              ? merge.resolve(c, MergeSide.THEIRS)
              : merge.resolve(
                  c, edit -> edit.touchpoint("pays", t -> t.emotion(Emotion.of(-1, "unsure"))));
    }
    Journey merged = merge.resolveAll(MergeSide.MINE).journey(); // throws while anything is open
    // end
    assertThat(merged.touchpoint("pays").orElseThrow().owner()).contains("store");
    assertThat(merged.touchpoint("pays").orElseThrow().emotion())
        .contains(Emotion.of(-1, "unsure"));
    assertThat(open)
        .isEqualTo(
            // README: what is open
            """
            2 conflicts, 1 change merged
            ! phase[awareness]/touchpoint[sees-colleague]: removed by mine; theirs: ~ phase[awareness]/touchpoint[sees-colleague] thoughts: + "I want one, too"
            ! phase[purchase]/touchpoint[pays] emotion: −1 startled, mine +1 relieved, theirs −2 angry
            """
            // end
            );
  }
}
