package io.github.klantreis.observation.funnel;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A step as it was chosen: its touchpoints in order, and whether it can be left out. */
record ChosenStep(List<String> touchpoints, boolean isOptional) {
  ChosenStep {
    touchpoints = ImmutableList.copyOf(touchpoints);
  }
}
