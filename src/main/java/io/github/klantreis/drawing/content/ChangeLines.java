package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.Position;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.change.wording.ValueText;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The differences between two journeys as lines of text: as {@link JourneyChange#toText}, but with
 * names instead of paths and ids, and without positions where a map shows them.
 */
public final class ChangeLines {
  public static final Text TITLE = Text.en("What differs").nl("Wat verschilt");

  private static final Text ELEMENT = Text.en("{kind} {element}").nl("{kind} {element}");
  private static final Text LOOP =
      Text.en("{kind} from {from} to {to}").nl("{kind} van {from} naar {to}");
  private static final Text MOVED =
      Text.en("moved from position {from} to {to}").nl("verplaatst van positie {from} naar {to}");
  private static final Text MOVED_HERE =
      Text.en("moved here from {parent}").nl("hierheen verplaatst vanuit {parent}");
  private static final Text IN_BRANCH =
      Text.en("{number} (in {branch})").nl("{number} (in {branch})");
  private static final Text CHANGED =
      Text.en("{attribute}: {difference}").nl("{attribute}: {difference}");
  private static final Text NO_LONGER =
      Text.en("{value}, no longer stated").nl("{value}, niet meer vermeld");
  private static final Text NOW = Text.en("now {value}").nl("nu {value}");
  private static final Text WITH = Text.en("{element} with {parts}").nl("{element} met {parts}");

  private final Journey before;
  private final Journey after;
  private final MapWords words;
  private final JourneyWords journeyWords;
  private final ValueText values;
  private final Quotation quotation;

  private ChangeLines(Journey before, Journey after, MapWords words) {
    this.before = before;
    this.after = after;
    this.words = words;
    this.journeyWords = JourneyWords.of(after);
    this.values = new ValueText(words.locale, journeyWords, this::referred);
    this.quotation = new Quotation(words.locale);
  }

  /** Returns the lines, in the order of the changes. */
  public static ImmutableList<String> of(
      List<JourneyChange> changes, Journey before, Journey after, MapWords words) {
    ChangeLines lines = new ChangeLines(before, after, words);
    return changes.stream().map(lines::line).collect(ImmutableList.toImmutableList());
  }

  private String line(JourneyChange change) {
    ElementPath path = change.path().element();
    Journey journey = change.kind() == ChangeKind.REMOVED ? before : after;
    return switch (change.kind()) {
      case ADDED -> "+ " + in(path, journey, element(path, journey));
      case REMOVED -> "− " + in(path, journey, element(path, journey));
      case MOVED -> "→ " + MapWords.dotted(names(path, journey), moved(change));
      case CHANGED -> "≠ " + MapWords.dotted(names(path, journey), changed(change));
    };
  }

  private String in(ElementPath path, Journey journey, String element) {
    return MapWords.dotted(
        path.parent().filter(parent -> !parent.steps().isEmpty()).stream()
            .map(parent -> names(parent, journey))
            .findFirst()
            .orElse(""),
        element);
  }

  private String element(ElementPath path, Journey journey) {
    if (path.kind() == ElementKind.LOYALTY_LOOP) {
      return names(path, journey);
    }
    JourneyElement element = journey.element(path).orElseThrow();
    String named =
        words.of(
            ELEMENT,
            Map.of(
                "kind", words.of(JourneyWords.of(journey).label(path.kind())),
                "element", quotation.quote(element.nameIn(words.locale))));
    if (element instanceof Phase phase) {
      return with(named, ElementKind.TOUCHPOINT, phase.touchpoints().size());
    }
    return element instanceof Touchpoint touchpoint
        ? with(named, ElementKind.ACTION, touchpoint.actions().size())
        : named;
  }

  private String with(String element, ElementKind kind, int parts) {
    return parts == 0
        ? element
        : words.of(
            WITH,
            Map.of("element", element, "parts", journeyWords.counted(kind, parts, words.locale)));
  }

  private String changed(JourneyChange change) {
    ElementPath path = change.path();
    Attribute<?, ?> attribute =
        path.kind().description().attribute(path.attribute().orElseThrow()).orElseThrow();
    return words.of(
        CHANGED,
        Map.of(
            "attribute", values.label(attribute),
            "difference", difference(attribute, change.before(), change.after())));
  }

  private String difference(Attribute<?, ?> attribute, Optional<?> then, Optional<?> now) {
    if (then.isPresent() && now.isPresent()) {
      // As on the map, in weeks or months, where that tells them apart.
      String one = then.get() instanceof TimeSpan span ? words.length(span) : "";
      String other = now.get() instanceof TimeSpan span ? words.length(span) : "";
      return one.equals(other) ? values.difference(attribute, then, now) : one + " → " + other;
    }
    Object value = then.isPresent() ? then.get() : now.orElseThrow();
    return words.of(
        then.isPresent() ? NO_LONGER : NOW, Map.of("value", values.of(attribute, value)));
  }

  /** Returns the name of what an id belongs to, in the journey before or else in that after. */
  private String referred(ValueKind.Target target, String id) {
    return Stream.of(before, after)
        .flatMap(journey -> referred(target, id, journey).stream())
        .findFirst()
        .orElse(id);
  }

  private Optional<String> referred(ValueKind.Target target, String id, Journey journey) {
    return switch (target) {
      case PERSONA, PARTICIPANT ->
          Stream.concat(
                  named(id, journey.walk(Persona.class)), named(id, journey.walk(Actor.class)))
              .findFirst();
      case PHASE -> journey.phase(id).map((PhaseHeading phase) -> words.nameOf(phase));
      case TOUCHPOINT -> named(id, journey.walk(Touchpoint.class)).findFirst();
      case PAIN_POINT -> named(id, journey.walk(PainPoint.class)).findFirst();
      case OPPORTUNITY -> named(id, journey.walk(Opportunity.class)).findFirst();
      case LANE ->
          journey.lanes().stream().filter(lane -> lane.id().equals(id)).map(Lane::name).findFirst();
      case METRIC, JOURNEY -> Optional.empty();
    };
  }

  private <E extends JourneyElement> Stream<String> named(String id, Stream<Located<E>> elements) {
    return elements
        .map(Located::element)
        .filter(element -> element.id().equals(id))
        .map(element -> element.nameIn(words.locale));
  }

  /** Names the former parent if it differs from the new one, else the positions. */
  private String moved(JourneyChange change) {
    Position from = change.positionBefore().orElseThrow();
    Position to = change.positionAfter().orElseThrow();
    return from.parent().equals(to.parent())
        ? words.of(MOVED, Map.of("from", place(from, before), "to", place(to, after)))
        : words.of(MOVED_HERE, Map.of("parent", names(from.parent(), before)));
  }

  /** Returns a position as people count, from 1, and the branch. */
  private Object place(Position position, Journey journey) {
    int number = position.index() + 1;
    return position
        .branch()
        .<Object>map(
            path ->
                words.of(
                    IN_BRANCH, Map.of("number", number, "branch", branch(path, position, journey))))
        .orElse(number);
  }

  private static String branch(BranchPath path, Position position, Journey journey) {
    return journey
        .element(position.parent())
        .filter(Phase.class::isInstance)
        .flatMap(
            phase ->
                ((Phase) phase)
                    .branchings().stream()
                        .filter(branching -> branching.id().equals(path.branching()))
                        .flatMap(branching -> branching.branch(path.branch()).stream())
                        .map(Branch::name)
                        .findFirst())
        .orElse(path.toString());
  }

  /** Returns the names from the phase down, such as {@code Purchase › Pays}. */
  private String names(ElementPath path, Journey journey) {
    String own =
        journey
            .element(path)
            .map(element -> name(element, journey))
            .orElseGet(() -> path.toString());
    return path.parent()
        .filter(parent -> !parent.steps().isEmpty())
        .map(parent -> names(parent, journey) + " › " + own)
        .orElse(own);
  }

  private String name(JourneyElement element, Journey journey) {
    return switch (element.elementKind()) {
      case JOURNEY -> words.of(JourneyWords.of(journey).label(ElementKind.JOURNEY));
      case LOYALTY_LOOP -> {
        LoyaltyLoop loop = (LoyaltyLoop) element;
        yield words.of(
            LOOP,
            Map.of(
                "kind", words.of(ElementKind.LOYALTY_LOOP),
                "from", phase(loop.from(), journey),
                "to", phase(loop.to(), journey)));
      }
      default -> element.nameIn(words.locale);
    };
  }

  private String phase(String id, Journey journey) {
    return journey.phase(id).map((PhaseHeading phase) -> words.nameOf(phase)).orElse(id);
  }
}
