package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.Severity;

/** What a draft still lacks is a hint, no fault: its author has not finished. */
public final class Drafts {
  private Drafts() {}

  /** Makes a hint of what is missing in a draft. */
  public static FindingDraft missing(FindingDraft draft, JourneyHeading journey) {
    return journey.lifecycle().filter(Lifecycle.DRAFT::equals).isPresent()
        ? draft.severity(Severity.INFO)
        : draft;
  }
}
