package io.github.klantreis.change;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.change.wording.ValueText;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the differences between two journeys as lines for people. */
final class ChangeText {
  private static final Text ADDED =
      Text.en("+ {path} {element}, position {to}").nl("+ {path} {element}, positie {to}");
  private static final Text REMOVED =
      Text.en("− {path} {element}, position {from}").nl("− {path} {element}, positie {from}");
  private static final Text MOVED =
      Text.en("→ {path} moved from position {from} to {to}")
          .nl("→ {path} verplaatst van positie {from} naar {to}");
  private static final Text MOVED_HERE =
      Text.en("→ {path} moved from {parent}, position {from}, to position {to}")
          .nl("→ {path} verplaatst van {parent}, positie {from}, naar positie {to}");
  private static final Text CHANGED =
      Text.en("~ {path} {attribute}: {difference}").nl("~ {path} {attribute}: {difference}");
  private static final Text IN_BRANCH =
      Text.en("{number} (in branch {branch})").nl("{number} (in tak {branch})");
  private static final Text OUTSIDE =
      Text.en("{number} (outside the branches)").nl("{number} (buiten de takken)");
  private static final Text WITH = Text.en("with {elements}").nl("met {elements}");
  private static final Text LOOP = Text.en("from {from} to {to}").nl("van {from} naar {to}");

  private final Locale locale;
  private final JourneyWords words;
  private final ValueText values;
  private final Quotation quotation;

  ChangeText(Locale locale, JourneyWords words) {
    this.locale = requireNonNull(locale, "locale");
    this.words = words;
    values = new ValueText(locale, words);
    quotation = new Quotation(locale);
  }

  String line(JourneyChange change) {
    ElementPath path = change.path().element();
    return switch (change.kind()) {
      case ADDED ->
          ADDED.get(
              locale,
              Map.of(
                  "path", path,
                  "element", element(change.after().orElseThrow()),
                  "to", place(change.positionAfter(), Optional.empty())));
      case REMOVED ->
          REMOVED.get(
              locale,
              Map.of(
                  "path", path,
                  "element", element(change.before().orElseThrow()),
                  "from", place(change.positionBefore(), Optional.empty())));
      case MOVED ->
          (change.positionBefore().map(Position::parent).equals(path.parent()) ? MOVED : MOVED_HERE)
              .get(
                  locale,
                  Map.of(
                      "path", path,
                      "parent", change.positionBefore().orElseThrow().parent(),
                      "from", place(change.positionBefore(), change.positionAfter()),
                      "to", place(change.positionAfter(), change.positionBefore())));
      case CHANGED ->
          CHANGED.get(
              locale,
              Map.of(
                  "path", path,
                  "attribute", values.label(attribute(change.path())),
                  "difference",
                      difference(attribute(change.path()), change.before(), change.after())));
    };
  }

  String difference(Attribute<?, ?> attribute, Optional<?> before, Optional<?> after) {
    return values.difference(attribute, before, after);
  }

  private static Attribute<?, ?> attribute(ElementPath path) {
    return path.kind().description().attribute(path.attribute().orElseThrow()).orElseThrow();
  }

  /** Returns the position as people count, from 1, and the branch, if any in that element. */
  private Object place(Optional<Position> position, Optional<Position> other) {
    Position known = position.orElseThrow();
    int number = known.index() + 1;
    if (known.branch().isPresent()) {
      return IN_BRANCH.get(locale, Map.of("number", number, "branch", known.branch().get()));
    }
    boolean isBesideBranch =
        other
            .filter(there -> there.parent().equals(known.parent()))
            .flatMap(Position::branch)
            .isPresent();
    return isBesideBranch ? OUTSIDE.get(locale, Map.of("number", number)) : number;
  }

  private String element(Object element) {
    JourneyElement of = (JourneyElement) element;
    String name = quotation.quote(of.nameIn(locale));
    return switch (of.elementKind()) {
      case JOURNEY -> throw new AssertionError("a journey is not in another element");
      case PERSONA, ACTOR, PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA, ACTION -> name;
      case PHASE -> with(name, ElementKind.TOUCHPOINT, ((Phase) of).touchpoints().size());
      case TOUCHPOINT -> with(name, ElementKind.ACTION, ((Touchpoint) of).actions().size());
      case LOYALTY_LOOP -> {
        LoyaltyLoop loop = (LoyaltyLoop) of;
        yield LOOP.get(locale, Map.of("from", loop.from(), "to", loop.to()));
      }
    };
  }

  private String with(String name, ElementKind kind, int number) {
    return number == 0
        ? name
        : name + " " + WITH.get(locale, Map.of("elements", words.counted(kind, number, locale)));
  }
}
