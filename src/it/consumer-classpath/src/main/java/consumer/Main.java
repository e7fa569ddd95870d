package consumer;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;

import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.vocabulary.Text;
import java.util.List;

/** Runs on what the published artifact brings, and on nothing else; fails by its exit code. */
final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    PhaseModel model = PhaseModel.of("two", Text.en("Two").nl("Twee"), AWARENESS, PURCHASE);
    check(model.phases().stream().map(PhaseKind::id).toList(), List.of("awareness", "purchase"));
    check(PhaseModel.class.getModule().isNamed(), false);
  }

  private static void check(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
