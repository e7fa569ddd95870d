package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;

import io.github.klantreis.model.HandOver;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules on the actors of a journey and on what passes between them. */
public final class ActorRules {
  private ActorRules() {}

  private static final Wording CARRIED =
      Wording.one(
              Text.en(
                      "Between \"{from}\" and \"{to}\", {people} may have to pass on their story"
                          + " themselves: no touchpoint involves both parties")
                  .nl(
                      "Tussen \"{from}\" en \"{to}\" moeten {people} hun verhaal mogelijk zelf"
                          + " overbrengen: bij geen contactmoment zijn beide partijen betrokken"))
          .some(
              Text.en(
                      "At {n} touchpoints {people} come to another party and may have to pass on their"
                          + " story themselves, as no touchpoint involves both parties: {places}")
                  .nl(
                      "Bij {n} contactmomenten komen {people} bij een andere partij en moeten ze hun"
                          + " verhaal mogelijk zelf overbrengen, want bij geen contactmoment zijn beide"
                          + " partijen betrokken: {places}"));

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
              Text.en("actors who hand people over to each other share a touchpoint")
                  .nl(
                      "actoren die mensen aan elkaar overdragen, hebben een gezamenlijk"
                          + " contactmoment"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Add the touchpoint of the hand-over, such as a referral or a call, or name"
                          + " both parties where they meet")
                  .nl(
                      "Voeg het contactmoment van de overdracht toe, zoals een verwijzing of een"
                          + " telefoontje, of noem beide partijen waar ze elkaar treffen"))
          .check(ActorRules::checkHandOvers);

  private static void checkHandOvers(Journey journey, ValidationContext context) {
    Set<List<String>> reported = new HashSet<>();
    List<HandOver> handOvers = journey.handOvers();
    context.judged(handOvers.size());
    for (HandOver handOver : handOvers) {
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
