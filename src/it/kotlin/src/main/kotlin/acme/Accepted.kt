package acme

import io.github.klantreis.exchange.mermaid.MermaidReading
import io.github.klantreis.model.Journey
import io.github.klantreis.model.Place
import io.github.klantreis.model.Touchpoint
import io.github.klantreis.part.Emotion
import io.github.klantreis.phase.CanonicalPhase
import io.github.klantreis.phase.PhaseModels
import io.github.klantreis.term.Channel
import io.github.klantreis.term.Moment
import io.github.klantreis.validation.JourneyValidator
import io.github.klantreis.validation.Validators
import io.github.klantreis.validation.rules.StandardRules
import io.github.klantreis.vocabulary.Text
import java.util.Locale

/** What an application in Kotlin writes. */
// README: kotlin
fun journey(): Journey =
    Journey.builder("e-bike", "Buying an e-bike")
        .persona("commuter", "Commutes twelve kilometres") { it.pain("Heavy batteries") }
        .phase(CanonicalPhase.PURCHASE) { phase ->
          phase
              .owner("store")
              .touchpoint("pays", "Pays") {
                it.channel(Channel.STORE).moment(Moment.PAYMENT).emotion(Emotion.negative("startled"))
              }
        }
        .phase(CanonicalPhase.USAGE) { it.touchpoint("rides", "Rides to work") {} }
        .build()

val shortNames: JourneyValidator<Touchpoint> =
    JourneyValidator.forTouchpoints("acme.short-names").check { touchpoint, context ->
      if (touchpoint.name().length > 4) {
        context.report(Text.en("\"{name}\" is long")).with("name", touchpoint.name())
      }
    }
// end

fun main() {
  val journey = journey()
  val owner: String? = journey.phases()[0].owner().orElse(null)
  check(owner == "store")
  val moved = journey.edit { it.moveTouchpoint("pays", Place.endOf("usage")) }
  check(moved.phaseOf("pays").orElseThrow().id() == "usage")
  val report = Validators.of(shortNames).validate(journey)
  check(report.findings().map { it.message(Locale.ENGLISH) } == listOf("\"Rides to work\" is long"))
  check(StandardRules.recommended().validate(journey).findings().isNotEmpty())
  check(PhaseModels.all().size > 10)
  check(MermaidReading.of("journey\n  section Buy\n    Pays: 3: Ann").journey().phases().size == 1)
  println("Kotlin: ${journey.phases().size} phases")
}
