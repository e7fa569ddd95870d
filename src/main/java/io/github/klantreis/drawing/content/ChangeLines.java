package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.Position;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.change.wording.ValueText;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The differences between two journeys as lines of text: as {@link JourneyChange#toText}, but with
 * names instead of paths and ids, and without positions where a map shows them.
 */
public final class ChangeLines {
  public static final Text TITLE = Text.en("What differs").nl("Wat verschilt");

  private static final Text ELEMENT = Text.en("{kind} {element}").nl("{kind} {element}");
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

  private final ComparedJourney before;
  private final ComparedJourney after;
  private final ComparedView view;
  private final MapWords words;
  private final JourneyWords journeyWords;
  private final ComparedNames names;
  private final ValueText values;
  private final Quotation quotation;

  private ChangeLines(
      ComparedJourney before, ComparedJourney after, ComparedView view, MapWords words) {
    this.before = before;
    this.after = after;
    this.view = view;
    this.words = words;
    this.journeyWords = JourneyWords.of(after.journey());
    this.names = new ComparedNames(before, after, words);
    this.values = new ValueText(words.locale, journeyWords, names::of);
    this.quotation = new Quotation(words.locale);
  }

  /** Returns the lines of all changes, in their order. */
  public static ImmutableList<String> of(
      List<JourneyChange> changes, Journey before, Journey after, MapWords words) {
    ComparedView ofAll =
        new ComparedView(new PersonaView(before, List.of()), new PersonaView(after, List.of()));
    return of(changes, ofAll, words);
  }

  /** Returns the lines of changes that are seen, in their order. */
  static ImmutableList<String> of(List<JourneyChange> changes, ComparedView view, MapWords words) {
    ChangeLines lines =
        new ChangeLines(
            ComparedJourney.of(view.before().journey),
            ComparedJourney.of(view.after().journey),
            view,
            words);
    return changes.stream().map(lines::line).collect(ImmutableList.toImmutableList());
  }

  private String line(JourneyChange change) {
    ElementPath path = change.path().element();
    ComparedJourney journey = change.kind() == ChangeKind.REMOVED ? before : after;
    return switch (change.kind()) {
      case ADDED -> "+ " + in(path, journey, element(path, journey));
      case REMOVED -> "− " + in(path, journey, element(path, journey));
      case MOVED -> "→ " + MapWords.dotted(names(path, journey), moved(change));
      case CHANGED -> "≠ " + MapWords.dotted(names(path, journey), changed(change));
    };
  }

  private String in(ElementPath path, ComparedJourney journey, String element) {
    return MapWords.dotted(
        path.parent().filter(parent -> !parent.steps().isEmpty()).stream()
            .map(parent -> names(parent, journey))
            .findFirst()
            .orElse(""),
        element);
  }

  private String element(ElementPath path, ComparedJourney journey) {
    if (path.kind() == ElementKind.LOYALTY_LOOP) {
      return names(path, journey);
    }
    JourneyElement element = journey.element(path).orElseThrow();
    ValueText.Name name = names.of(path, element);
    String named =
        words.of(
            ELEMENT,
            Map.of(
                "kind", words.of(JourneyWords.of(journey.journey()).label(path.kind())),
                "element", name.marking(quotation.quote(name.text()))));
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
    Attribute<?, ?> attribute = ComparedView.attribute(change);
    return words.of(
        CHANGED,
        Map.of(
            "attribute", values.label(attribute),
            "difference", difference(attribute, view.before(change), view.after(change))));
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

  /** Names the former parent if it differs from the new one, else the positions. */
  private String moved(JourneyChange change) {
    Position from = change.positionBefore().orElseThrow();
    Position to = change.positionAfter().orElseThrow();
    return from.parent().equals(to.parent())
        ? words.of(MOVED, Map.of("from", place(from, before), "to", place(to, after)))
        : words.of(MOVED_HERE, Map.of("parent", names(from.parent(), before)));
  }

  /** Returns a position as people count, from 1, and the branch. */
  private Object place(Position position, ComparedJourney journey) {
    int number = position.index() + 1;
    return position
        .branch()
        .<Object>map(
            path ->
                words.of(
                    IN_BRANCH, Map.of("number", number, "branch", branch(path, position, journey))))
        .orElse(number);
  }

  /** Returns the name of a branch; with the ids if another of the phase is called the same. */
  private static String branch(BranchPath path, Position position, ComparedJourney journey) {
    List<Branching> branchings =
        journey
            .element(position.parent())
            .filter(Phase.class::isInstance)
            .map(phase -> ((Phase) phase).branchings())
            .orElse(List.of());
    return branchings.stream()
        .filter(branching -> branching.id().equals(path.branching()))
        .flatMap(branching -> branching.branch(path.branch()).stream())
        .map(Branch::name)
        .findFirst()
        .map(name -> isShared(name, branchings) ? name + " (" + path + ")" : name)
        .orElse(path.toString());
  }

  private static boolean isShared(String branchName, List<Branching> branchings) {
    return branchings.stream()
            .flatMap(branching -> branching.branches().stream())
            .filter(branch -> branch.name().equals(branchName))
            .count()
        > 1;
  }

  /** Returns the names from the phase down, such as {@code Purchase › Pays}. */
  private String names(ElementPath path, ComparedJourney journey) {
    String own =
        journey
            .element(path)
            .map(element -> name(path, element, journey))
            .orElseGet(() -> path.toString());
    return path.parent()
        .filter(parent -> !parent.steps().isEmpty())
        .map(parent -> names(parent, journey) + " › " + own)
        .orElse(own);
  }

  private String name(ElementPath path, JourneyElement element, ComparedJourney journey) {
    if (element instanceof Journey) {
      return words.of(JourneyWords.of(journey.journey()).label(ElementKind.JOURNEY));
    }
    ValueText.Name name = names.of(path, element);
    return name.marking(name.text());
  }
}
