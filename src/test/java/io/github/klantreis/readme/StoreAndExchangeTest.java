package io.github.klantreis.readme;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.json.JourneyModule;
import io.github.klantreis.exchange.json.JsonProblem;
import io.github.klantreis.model.Journey;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The samples of the chapter "Store and exchange", compiled and run. */
final class StoreAndExchangeTest {
  private static final Journey JOURNEY =
      Journey.builder("rent", "Renting a flat")
          .phase(PURCHASE, p -> p.touchpoint("calls", "Calls us", t -> t.moment(Moment.SERVICE)))
          .build();

  record Workshop(String customer, List<Journey> journeys) {}

  @Test
  void aJourneyIsStoredPointedAtAndAFieldOfOtherObjects() {
    Journey journey = JOURNEY;
    Locale locale = Locale.ENGLISH;
    List<String> lines = new ArrayList<>();
    // README: json
    String json = JourneyJson.write(journey); // or to an OutputStream or a Writer
    Journey same = JourneyJson.read(json); // equals the first

    ValidationReport report = StandardRules.recommended().validate(journey);
    for (Finding finding : report.findings()) { // where it stands in the document
      lines.add(JourneyJson.pointer(journey, finding.path()) + ": " + finding.message(locale));
    }
    String forOtherTools = JourneyJson.write(report, journey);

    List<JsonProblem> ignored = new ArrayList<>(); // fields of a later version, say
    Journey tolerant = JourneyJson.reading().tolerateUnknown(ignored::add).read(json);

    JsonMapper mapper = JsonMapper.builder().addModule(new JourneyModule()).build();
    String file = mapper.writeValueAsString(new Workshop("ACME", List.of(journey)));
    // end
    assertThat(same).isEqualTo(journey).isEqualTo(tolerant);
    assertThat(ignored).isEmpty();
    assertThat(lines).anyMatch(line -> line.startsWith("/phases/0/touchpoints/0/channels: "));
    assertThat(forOtherTools).contains("\"pointer\": \"/phases/0/touchpoints/0/channels\"");
    assertThat(mapper.readValue(file, Workshop.class).journeys()).containsExactly(journey);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    String json =
        """
        {
          "formatVersion": 1,
          "id": "rent", "name": "Renting a flat", "state": "asis",
          "considerationSet": {"initialBrand": ["Havensteen"]},
          "phases": [
            {"id": "purchase", "kind": "purchase", "touchpoints": [
              {"id": "calls", "name": "Calls us", "channels": ["telephone"],
               "emotion": {"score": 3, "label": "hopeful"}, "concernedPersonas": ["tenant"]}
            ]}
          ]
        }
        """;
    List<JsonProblem> problems = List.of();
    // README: json-problems
    try {
      JourneyJson.read(json);
    } catch (InvalidJourneyJsonException invalid) {
      problems = invalid.problems(); // each a value: kind, pointer, line, column, what is allowed
    }
    // end
    assertThat(problems).hasSize(4);
    assertThatThrownBy(() -> JourneyJson.read(json))
        .isInstanceOfSatisfying(
            InvalidJourneyJsonException.class,
            invalid ->
                assertThat(invalid.toText(Locale.ENGLISH))
                    .isEqualTo(
                        // README: json-problems-output
                        """
                        line 3, column 52 (/state): "asis" is not allowed here; is "as-is" meant? Allowed: as-is, to-be
                        line 4, column 24 (/considerationSet/initialBrand): there is no field "initialBrand" here; is "initialBrands" meant? Allowed: initialBrands, addedBrands, ownBrand
                        line 8, column 29 (/phases/0/touchpoints/0/emotion/score): "3" is not allowed here; allowed: a whole number from -2 to 2
                        line 8, column 74 (/phases/0/touchpoints/0/concernedPersonas): there is no persona "tenant"; there are none
                        """
                        // end
                        ));
  }
}
