package io.github.klantreis.drawing.content;

import io.github.klantreis.validation.Extent;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FindingGroup;
import java.util.Locale;

/** A finding with its group, which has a number on the map and in the list. */
public record NumberedFinding(int number, Finding finding, FindingGroup group) {

  /** Returns the message as it is said where the number is drawn. */
  public String message(Locale locale) {
    return group.extent() == Extent.ALL ? group.message(locale) : finding.message(locale);
  }

  /** Returns the number and the message, as in a list that has no numbers of its own. */
  public String numbered(Locale locale) {
    return number + ". " + message(locale);
  }
}
