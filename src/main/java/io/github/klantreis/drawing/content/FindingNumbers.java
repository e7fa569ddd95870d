package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FindingGroup;
import io.github.klantreis.validation.ValidationReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers groups of findings, so that map and list can refer to each other and the list states each
 * issue once.
 */
public final class FindingNumbers {
  private FindingNumbers() {}

  /**
   * Returns the numbered findings of a report: errors first, then warnings, then hints.
   *
   * @param view from which findings on others and on what only others meet are left out
   */
  public static ImmutableList<NumberedFinding> of(MapInput input, PersonaView view, int first) {
    ValidationReport report = input.report();
    ImmutableList.Builder<NumberedFinding> numbered = ImmutableList.builder();
    if (report != null) {
      int number = first;
      List<FindingGroup> sorted = new ArrayList<>(report.grouped());
      sorted.sort(Comparator.comparing(FindingGroup::severity));
      for (FindingGroup group : sorted) {
        for (FindingGroup seen :
            view.isOfAll() ? List.of(group) : group.restrictedTo(view::isSeen)) {
          for (Finding finding : seen.findings()) {
            numbered.add(new NumberedFinding(number, finding, seen));
          }
          number++;
        }
      }
    }
    return numbered.build();
  }

  /** Returns the findings by number. */
  public static ImmutableListMultimap<Integer, NumberedFinding> byNumber(
      Collection<NumberedFinding> findings) {
    return Multimaps.index(findings, NumberedFinding::number);
  }

  /** Returns how many different numbers there are, which is the length of the list. */
  public static int count(Collection<NumberedFinding> findings) {
    return byNumber(findings).keySet().size();
  }
}
