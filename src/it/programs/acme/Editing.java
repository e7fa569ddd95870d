package acme;

import static io.github.klantreis.phase.CanonicalPhase.*;

import io.github.klantreis.change.*;
import io.github.klantreis.model.*;
import io.github.klantreis.part.*;
import io.github.klantreis.term.*;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Edit and compare. */
final class Editing {
  private Editing() {}

  @SuppressWarnings("ReferenceEquality") // that parts are shared is what is shown
  static void edit(Journey before, PrintStream out) {
    Journey one =
        before.withTouchpoint(
            "accept-quote", t -> t.channel(Channel.STORE).emotion(Optional.empty()));
    Journey after =
        before.edit(
            edit ->
                edit.touchpoint("accept-quote", t -> t.channels(List.of(Channel.STORE)))
                    .insert(
                        Phase.builder("second-use", USAGE).owner("care").build(),
                        Place.after("usage"))
                    .moveTouchpoint("complains", Place.endOf("second-use"))
                    .insert(
                        Touchpoint.builder("visit", "Is visited")
                            .channel(Channel.HOME_VISIT)
                            .build(),
                        Place.before("complains"))
                    .phase("loyalty", phase -> phase.owner("care"))
                    .removeTouchpoint("compares"));
    Journey toBe =
        after.toBuilder().state(JourneyState.TO_BE).goal("Half of the owners come back").build();
    JourneyDiff.between(before, toBe).changes().forEach(out::println);
    out.println(one.touchpoint("accept-quote").orElseThrow().channels().size() + " channels");
    out.println(before.phases().get(0) == after.phases().get(0));
  }
}
