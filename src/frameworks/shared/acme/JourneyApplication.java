package acme;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Channel;
import io.github.klantreis.validation.rules.StandardRules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An application that shows a journey and checks those that it is given. */
@SpringBootApplication
public class JourneyApplication {
  static final Journey RENT =
      Journey.builder("rent", "Een flat huren")
          .phase(
              PURCHASE,
              p ->
                  p.touchpoint(
                      "calls",
                      "Belt",
                      t -> t.channel(Channel.TELEPHONE).emotion(Emotion.negative("gespannen"))))
          .build();

  public static void main(String[] arguments) {
    SpringApplication.run(JourneyApplication.class, arguments);
  }

  @RestController
  static final class Journeys {
    // README: spring
    @GetMapping("/journeys/rent")
    Journey rent() {
      return RENT;
    }

    @PostMapping("/checks")
    Check check(@RequestBody Journey journey) {
      return new Check(journey, StandardRules.recommended().validate(journey).findings().size());
    }

    record Check(Journey journey, int findings) {}
    // end
  }
}
