package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;

import io.github.klantreis.model.HandOver;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules on the actors of a journey and on what passes between them. */
public final class ActorRules {
  private ActorRules() {}

  private static final Text CARRIED =
      Text.en(
              "From \"{from}\" to \"{to}\" {people} carry the case: no touchpoint has both of"
                  + " them")
          .nl(
              "Van \"{from}\" naar \"{to}\" moeten {people} het verhaal zelf overbrengen: bij geen"
                  + " contactmoment zijn beiden betrokken");

  /**
   * Where the customer is handed over from one actor to another, these two have a touchpoint by
   * which the case passes. Each pair is reported once, at the touchpoint with the second actor.
   * Information, and only for those who ask for all rules: in most journeys the customer carries
   * the case, and maps do not say otherwise. Default of this library.
   *
   * @see Journey#handOvers()
   */
  public static final JourneyValidator<Journey> HAND_OVER_WITHOUT_CHANNEL =
      forJourneys("hand-over-without-channel")
          .severity(Severity.INFO)
          .summary(
              Text.en("actors who hand over a customer have a touchpoint between them")
                  .nl("actoren die een klant overdragen hebben onderling een contactmoment"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Add the touchpoint by which the case passes, such as a referral or a call, or"
                          + " name both where they meet")
                  .nl(
                      "Voeg het contactmoment toe waarmee de overdracht gebeurt, zoals een"
                          + " verwijzing of een telefoontje, of noem beiden waar ze elkaar treffen"))
          .check(ActorRules::checkHandOvers);

  private static void checkHandOvers(Journey journey, ValidationContext context) {
    Set<List<String>> reported = new HashSet<>();
    for (HandOver handOver : journey.handOvers()) {
      if (handOver.isCarriedByCustomer()
          && reported.add(List.of(handOver.from().id(), handOver.to().id()))) {
        context
            .report(CARRIED)
            .about(handOver.after())
            .related(handOver.before())
            .with("from", handOver.from().name())
            .with("to", handOver.to().name());
      }
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(HAND_OVER_WITHOUT_CHANNEL);
  }
}
