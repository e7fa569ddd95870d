package acme

import io.github.klantreis.exchange.json.JourneyJson
import io.github.klantreis.model.Journey
import io.github.klantreis.part.Emotion
import io.github.klantreis.phase.PhaseKind
import io.github.klantreis.term.Channel
import io.github.klantreis.validation.rules.StandardRules
import io.github.klantreis.vocabulary.Text
import java.util.Locale

/** What must not compile: null where a value has to be. */
fun refused(journey: Journey, name: String?, points: List<String?>) {
  Journey.builder(null, "x") // refused
  Journey.builder("x", name) // refused
  Journey.builder("x", "x").goal(null) // refused
  Emotion.of(1, name) // refused
  Channel.standard().parse(null) // refused
  PhaseKind.of("x", null) // refused
  Text.en("x").get(null) // refused
  StandardRules.strict().validate(null as Journey?) // refused
  JourneyJson.read(name) // refused
  journey.withTouchpoint("x") { it.dropOffPoints(points) } // refused
}
