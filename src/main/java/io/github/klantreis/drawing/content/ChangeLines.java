package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.Position;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;

/**
 * The differences between two journeys as lines of text: as {@link JourneyChange#toText}, but with
 * names instead of paths.
 */
public final class ChangeLines {
  public static final Text TITLE = Text.en("What differs").nl("Wat verschilt");

  private static final Text ELEMENT = Text.en("{kind} {element}").nl("{kind} {element}");
  private static final Text LOOP =
      Text.en("{kind} from {from} to {to}").nl("{kind} van {from} naar {to}");
  private static final Text MOVED =
      Text.en("moved from {parent}, position {from}, to position {to}")
          .nl("verplaatst van {parent}, positie {from}, naar positie {to}");

  private final Journey before;
  private final Journey after;
  private final MapWords words;

  private ChangeLines(Journey before, Journey after, MapWords words) {
    this.before = before;
    this.after = after;
    this.words = words;
  }

  /** Returns the lines, in the order of the changes. */
  public static ImmutableList<String> of(
      List<JourneyChange> changes, Journey before, Journey after, MapWords words) {
    ChangeLines lines = new ChangeLines(before, after, words);
    return changes.stream().map(lines::line).collect(ImmutableList.toImmutableList());
  }

  private String line(JourneyChange change) {
    ElementPath path = change.path().element();
    String line = change.toText(words.locale);
    String sign = line.substring(0, 2);
    String rest = line.substring(sign.length() + path.toString().length() + 1);
    Journey journey = change.kind() == ChangeKind.REMOVED ? before : after;
    return sign
        + switch (change.kind()) {
          case ADDED, REMOVED ->
              MapWords.dotted(
                  path.parent().filter(parent -> !parent.steps().isEmpty()).stream()
                      .map(parent -> names(parent, journey))
                      .findFirst()
                      .orElse(""),
                  element(path, journey, rest));
          case MOVED -> MapWords.dotted(names(path, journey), moved(change, rest));
          case CHANGED -> MapWords.dotted(names(path, journey), rest);
        };
  }

  private String element(ElementPath path, Journey journey, String rest) {
    return path.kind() == ElementKind.LOYALTY_LOOP
        ? names(path, journey)
        : words.of(
            ELEMENT,
            Map.of("kind", words.of(JourneyWords.of(journey).label(path.kind())), "element", rest));
  }

  /** Names the former parent only if it differs from the new one. */
  private String moved(JourneyChange change, String rest) {
    Position from = change.positionBefore().orElseThrow();
    Position to = change.positionAfter().orElseThrow();
    return from.parent().equals(to.parent())
        ? rest
        : words.of(
            MOVED,
            Map.of(
                "parent", names(from.parent(), before),
                "from", from.index() + 1,
                "to", to.index() + 1));
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
