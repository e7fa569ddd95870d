package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.USAGE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Market;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The smallest journeys that have what a rule looks at; public for the examples made of them. */
public final class Journeys {
  private Journeys() {}

  /** A journey to be built, called "Shop", in which something is sold to consumers. */
  public static JourneyBuilder shop() {
    return Journey.builder("shop", "Shop").market(Market.B2C);
  }

  /** A journey of some empty phases. */
  public static Journey phases(PhaseModel model, PhaseKind... kinds) {
    JourneyBuilder journey = shop().phaseModel(model);
    for (PhaseKind kind : kinds) {
      journey.phase(kind);
    }
    return journey.build();
  }

  /** A journey of all phases of a model, which are empty. */
  public static Journey allPhasesOf(PhaseModel model) {
    return phases(model, model.phases().toArray(PhaseKind[]::new));
  }

  /** A journey of one empty phase. */
  public static Journey phase(PhaseKind kind) {
    return phase(kind, p -> {});
  }

  /** A journey of one phase. */
  public static Journey phase(PhaseKind kind, Consumer<PhaseBuilder> details) {
    return shop().phase(kind, details).build();
  }

  /** A journey of one bare touchpoint. */
  public static Journey touchpoint(PhaseKind kind, String id, String name) {
    return touchpoint(kind, id, name, t -> {});
  }

  /** A journey of one touchpoint. */
  public static Journey touchpoint(
      PhaseKind kind, String id, String name, Consumer<TouchpointBuilder> details) {
    return phase(kind, p -> p.touchpoint(id, name, details));
  }

  /** A journey with a mail at each of some touchpoints of its phase of usage. */
  @SafeVarargs
  public static Journey mails(@Nullable FormOfAddress form, Consumer<MessageBuilder>... messages) {
    return shop()
        .formOfAddress(Optional.ofNullable(form))
        .phase(
            USAGE,
            p -> {
              for (int i = 0; i < messages.length; i++) {
                Consumer<MessageBuilder> message = messages[i];
                p.touchpoint(
                    "mail-" + i,
                    "Gets mail " + i,
                    t -> t.action(ActionKind.EMAIL, a -> a.message(message)));
              }
            })
        .build();
  }
}
