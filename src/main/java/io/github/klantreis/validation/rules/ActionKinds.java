package io.github.klantreis.validation.rules;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.ActionKind;
import java.util.Arrays;

/**
 * Some kinds of marketing action that a rule asks for or forbids. They are told by their ids: an
 * application may have given a standard kind further names.
 */
final class ActionKinds {
  private final ImmutableSet<String> ids;

  private ActionKinds(ImmutableSet<String> ids) {
    this.ids = ids;
  }

  static ActionKinds of(ActionKind... kinds) {
    return new ActionKinds(
        Arrays.stream(kinds).map(ActionKind::id).collect(ImmutableSet.toImmutableSet()));
  }

  boolean include(MarketingAction action) {
    return ids.contains(action.kind().id());
  }

  boolean anyAt(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      if (include(action)) {
        return true;
      }
    }
    return false;
  }
}
