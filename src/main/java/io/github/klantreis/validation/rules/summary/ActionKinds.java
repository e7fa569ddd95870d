package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.ActionKind;
import java.util.Arrays;

/**
 * Some kinds of marketing action that a rule asks for or forbids. They are compared by their ids:
 * an application may have given a standard kind further names.
 */
public final class ActionKinds {
  private static final ActionKinds FURTHER_OFFER = of(ActionKind.FURTHER_OFFER);

  private final ImmutableSet<String> ids;

  private ActionKinds(ImmutableSet<String> ids) {
    this.ids = ids;
  }

  public static ActionKinds of(ActionKind... kinds) {
    return new ActionKinds(
        Arrays.stream(kinds).map(ActionKind::id).collect(ImmutableSet.toImmutableSet()));
  }

  public boolean include(MarketingAction action) {
    return ids.contains(action.kind().id());
  }

  /** Whether an action offers something more to buy. */
  public static boolean isFurtherOffer(MarketingAction action) {
    return action.offer().isPresent() || FURTHER_OFFER.include(action);
  }

  public boolean anyAt(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      if (include(action)) {
        return true;
      }
    }
    return false;
  }
}
