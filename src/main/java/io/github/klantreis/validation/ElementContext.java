package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.util.Optional;

/** What validators can use at one element, in one thread and until the element is checked. */
final class ElementContext implements ValidationContext {
  private final RunContext run;
  private final Site site;

  ElementContext(RunContext run, Site site) {
    this.run = run;
    this.site = site;
  }

  /** The run, if validators may use this context now; what they report late would be lost. */
  RunContext present() {
    if (!run.isCurrent(this)) {
      throw new IllegalStateException(
          "the context of "
              + site.subject()
              + " is used after its check or by another thread; a validator reports during its"
              + " check, in the thread of the check");
    }
    return run;
  }

  private Site here() {
    present();
    return site;
  }

  @Override
  public JourneyHeading journey() {
    return here().heading();
  }

  @Override
  public Optional<PhaseHeading> phase() {
    return Optional.ofNullable(here().phaseHeading());
  }

  @Override
  public Optional<Touchpoint> touchpoint() {
    return Optional.ofNullable(here().touchpoint());
  }

  @Override
  public Optional<Branching> branching() {
    PhaseHeading phase = here().phaseHeading();
    BranchPath branch = site.branch();
    return phase == null || branch == null ? Optional.empty() : phase.branching(branch.branching());
  }

  @Override
  public Optional<Branch> branch() {
    BranchPath branch = here().branch();
    return branch == null
        ? Optional.empty()
        : branching().flatMap(branching -> branching.branch(branch.branch()));
  }

  @Override
  public boolean isIn(PhaseKind kind) {
    requireNonNull(kind, "kind");
    PhaseHeading phase = here().phaseHeading();
    return phase != null && phase.kind().overlaps(kind);
  }

  @Override
  public <V> V overview(Overview<V> overview) {
    return present().overview(requireNonNull(overview, "overview"));
  }

  @Override
  public boolean speaks(String validatorId) {
    return present().speaks(requireNonNull(validatorId, "validatorId"));
  }

  @Override
  public <T> T option(Option<T> option) {
    return present().plan.value(requireNonNull(option, "option"));
  }

  @Override
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(present().plan.asOf);
  }

  @Override
  public void judged(int elements) {
    if (elements < 0) {
      throw new IllegalArgumentException("elements must not be negative: " + elements);
    }
    present().judged(elements);
  }

  @Override
  public FindingDraft report(Text message) {
    return present().draft(requireNonNull(message, "message"), null, this);
  }

  @Override
  public FindingDraft report(Wording wording) {
    return present().draft(wording.one(), wording, this);
  }
}
