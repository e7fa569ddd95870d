package io.github.klantreis.workshop;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Optional;

/**
 * The progress of one step of the workshop.
 *
 * @param begun whether the journey has any part of the step
 * @param gaps what is missing; the step is done if nothing is
 */
record StepProgress(boolean begun, List<Text> gaps) {
  StepProgress {
    gaps = ImmutableList.copyOf(gaps);
  }

  StepState state() {
    if (gaps.isEmpty()) {
      return StepState.DONE;
    }
    return begun ? StepState.BEGUN : StepState.OPEN;
  }

  Optional<Text> missing() {
    return gaps.isEmpty() ? Optional.empty() : Optional.of(Listing.semicolons(gaps));
  }
}
