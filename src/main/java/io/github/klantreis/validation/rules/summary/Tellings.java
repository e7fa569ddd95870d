package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.vocabulary.Text;

/** Whether a journey tells anything of what customers go through, or is a mere list. */
public final class Tellings {
  /** Somewhere there is an emotion, a need or a pain point. */
  public static final Begun EXPERIENCE =
      Begun.of(
              Text.en("an emotion, a need or a pain point is named")
                  .nl("een emotie, behoefte of pijnpunt is genoemd"),
              1,
              (phase, journey) -> tellsExperience(phase, journey) ? 1 : 0)
          .or(
              Begun.journey(
                  Text.en("the journey has a pain point").nl("de klantreis een pijnpunt heeft"),
                  journey -> !journey.painPoints().isEmpty()));

  private Tellings() {}

  /** Whether a phase or one of its touchpoints tells anything. */
  public static boolean tellsExperience(Phase phase, JourneyHeading journey) {
    if (tells(phase, journey)) {
      return true;
    }
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (tells(touchpoint, journey) || !touchpoint.channelEmotions().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static <E extends ExperienceElement & NotedElement> boolean tells(
      E element, JourneyHeading journey) {
    return element.emotion().isPresent()
        || !element.painPoints().isEmpty()
        || !element.customerNeeds().isEmpty()
        || !Feelings.ofCustomers(element.participantEmotions(), journey).isEmpty()
        || Feelings.areMeasured(element, journey);
  }
}
