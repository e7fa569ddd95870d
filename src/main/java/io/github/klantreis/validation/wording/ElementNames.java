package io.github.klantreis.validation.wording;

import io.github.klantreis.model.Actor;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.Text;

/** What people call the elements of a journey, as values of findings. */
public final class ElementNames {
  private ElementNames() {}

  /**
   * Returns the name of an element: its own as a string, else the label of its kind as a {@link
   * Text}, to be read in the reader's language; the id of elements that have neither.
   */
  public static Object of(JourneyElement element) {
    if (element instanceof Touchpoint touchpoint) {
      return touchpoint.name();
    }
    if (element instanceof PhaseHeading phase) {
      return phase.name().isPresent() ? phase.name().get() : phase.kind().label();
    }
    if (element instanceof MarketingAction action) {
      return action.name().isPresent() ? action.name().get() : action.kind().label();
    }
    if (element instanceof Persona persona) {
      return persona.name();
    }
    if (element instanceof Actor actor) {
      return actor.name();
    }
    if (element instanceof Note note) {
      return note.text();
    }
    if (element instanceof JourneyHeading journey) {
      return journey.name();
    }
    return element.id();
  }
}
