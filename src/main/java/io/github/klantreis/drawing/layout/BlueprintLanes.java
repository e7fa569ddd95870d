package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.function.Function;

/**
 * The lanes of the service blueprint with the lines between them: of interaction, of visibility and
 * of internal interaction.
 */
final class BlueprintLanes {
  private static final Text EVIDENCE =
      Text.en("Physical evidence and channels").nl("Tastbaar bewijs en kanalen");
  private static final Text CUSTOMER = Text.en("What {people} do").nl("Wat {people} doen");
  private static final Text FRONTSTAGE = Text.en("Frontstage").nl("Zichtbaar");
  private static final Text BACKSTAGE = Text.en("Backstage").nl("Achter de schermen");
  private static final Text SYSTEMS = Text.en("Supporting systems").nl("Ondersteunende systemen");
  private static final Text INTERACTION = Text.en("Line of interaction").nl("Interactielijn");
  private static final Text VISIBILITY = Text.en("Line of visibility").nl("Zichtbaarheidslijn");
  private static final Text INTERNAL =
      Text.en("Line of internal interaction").nl("Interne interactielijn");

  private BlueprintLanes() {}

  /** Returns the lanes from top to bottom; none for a journey without any blueprint. */
  static List<LaneDrawing> of(JourneyContent content, LaneNotes notes, MapWords words) {
    if (!content.any(
        element ->
            element instanceof Touchpoint touchpoint && touchpoint.blueprint().isPresent())) {
      return List.of();
    }
    return List.of(
        lane(content, words.of(EVIDENCE), Icon.EYE, "", notes::evidence),
        lane(content, words.of(CUSTOMER), Icon.FOOTSTEPS, "", notes::customerActions),
        lane(
            content,
            words.of(FRONTSTAGE),
            Icon.TALK,
            words.of(INTERACTION),
            row(ServiceBlueprint::frontstage, ColourRole.ACTION_TINT)),
        lane(
            content,
            words.of(BACKSTAGE),
            Icon.HOUSE,
            words.of(VISIBILITY),
            row(ServiceBlueprint::backstage, ColourRole.OBSERVED_TINT)),
        lane(
            content,
            words.of(SYSTEMS),
            Icon.SCREEN,
            words.of(INTERNAL),
            row(ServiceBlueprint::supportingSystems, ColourRole.CARD)));
  }

  private static Function<ExperienceElement, List<LaneNote>> row(
      Function<ServiceBlueprint, List<String>> row, ColourRole paper) {
    return element -> LaneNotes.blueprint(element, row, paper);
  }

  private static LaneDrawing lane(
      JourneyContent content,
      String label,
      Icon icon,
      String lineAbove,
      Function<ExperienceElement, List<LaneNote>> notes) {
    return new NotesLane(content, label, icon, ColourRole.INK, false, notes) {
      @Override
      public String lineAbove() {
        return lineAbove;
      }

      /** In a row with a blueprint all lanes are drawn, as the lines between them say something. */
      @Override
      public int draw(MapRow row, int y, Canvas canvas) {
        boolean any =
            row.cells().stream()
                .flatMap(cell -> cell.column().touchpoint().stream())
                .anyMatch(touchpoint -> touchpoint.blueprint().isPresent());
        return any ? Math.max(1, super.draw(row, y, canvas)) : 0;
      }

      @Override
      public boolean isEmpty() {
        return false;
      }
    };
  }
}
