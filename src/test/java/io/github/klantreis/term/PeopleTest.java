package io.github.klantreis.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose journey it is, and what they are called. */
final class PeopleTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Text WAIT =
      Text.en("{People} wait: each {person} and all {people} at {name}")
          .nl("{People} wachten: elke {person} en alle {people} bij {name}");

  @Test
  void aTextIsSaidInTheirWordAndKeepsItsOtherPlaceholders() {
    Text said = People.PATIENTS.fillIn(WAIT);

    assertThat(said.get(Locale.ENGLISH))
        .isEqualTo("Patients wait: each patient and all patients at {name}");
    assertThat(said.get(DUTCH))
        .isEqualTo("Patiënten wachten: elke patiënt en alle patiënten bij {name}");
    assertThat(said.placeholders()).containsExactly("name");
  }

  @Test
  void aTextThatNamesNobodyStaysTheSameObject() {
    Text text = Text.en("{name} is empty");

    assertThat(People.MEMBERS.fillIn(text)).isSameAs(text);
  }

  @Test
  void someWordsOfATextAreFilledIn() {
    assertThat(
            Text.en("{a} and {b}")
                .filledIn((name, language) -> name.equals("a") ? "one" : null)
                .get(Locale.ENGLISH))
        .isEqualTo("one and {b}");
  }

  @Test
  void applicationsAddTheirOwn() {
    People guests =
        People.of("guests", Text.en("guest").nl("gast"), Text.en("guests").nl("gasten"));

    assertThat(guests.fillIn(WAIT).get(DUTCH, Map.of("name", "de bar")))
        .isEqualTo("Gasten wachten: elke gast en alle gasten bij de bar");
    assertThat(guests.person().get(Locale.ENGLISH)).isEqualTo("guest");
    assertThat(guests.isBuying()).isFalse();
    assertThat(guests.withBuying(true).isBuying()).isTrue();
    assertThat(guests.withBuying(true)).isNotEqualTo(guests);
  }

  @Test
  void theirJourneyIsCalledAfterThem() {
    assertThat(People.standard().terms())
        .extracting(people -> people.journey().get(DUTCH))
        .containsExactly(
            "klantreis",
            "patiëntreis",
            "burgerreis",
            "studentreis",
            "medewerkersreis",
            "ledenreis");
    assertThat(People.PATIENTS.journey().get(Locale.ENGLISH)).isEqualTo("patient journey");
    assertThat(People.PATIENTS.journeys().get(Locale.ENGLISH)).isEqualTo("patient journeys");
    assertThat(People.MEMBERS.journeys().get(DUTCH)).isEqualTo("ledenreizen");
    assertThat(
            People.EMPLOYEES
                .fillIn(Text.en("The journey").nl("{PeopleJourneys}: elke {peopleJourney}"))
                .get(DUTCH))
        .isEqualTo("Medewerkersreizen: elke medewerkersreis");
  }

  @Test
  void theirWordsAreChangedTogether() {
    People german =
        People.PATIENTS.worded(text -> text.and(Locale.GERMAN, "de:" + text.get(Locale.ENGLISH)));

    assertThat(
            german.fillIn(Text.en("{person}, {people}").and(Locale.GERMAN, "{person}, {people}")))
        .isEqualTo(Text.en("patient, patients").and(Locale.GERMAN, "de:patient, de:patients"));
    assertThat(german.journey()).isEqualTo(People.PATIENTS.journey());
  }

  @Test
  void peopleForWhomThereIsNoWordJustMakeAJourney() {
    People voters =
        People.of("voters", Text.en("voter").nl("kiezer"), Text.en("voters").nl("kiezers"));

    assertThat(voters.journey()).isEqualTo(Text.en("voter journey").nl("reis"));
    assertThat(voters.journeys()).isEqualTo(Text.en("voter journeys").nl("reizen"));
    assertThat(People.together(List.of(People.MEMBERS, People.MEMBERS))).isEqualTo(People.MEMBERS);
    assertThat(People.together(List.of(People.MEMBERS, voters)).journey().get(DUTCH))
        .isEqualTo("reis");
  }

  @Test
  void wordsWithBracesAreRefusedAsTheyWouldBeReadAsPlaceholders() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.of("x", Text.en("a").nl("{name}"), Text.en("b")))
        .withMessageContaining("\"person\"")
        .withMessageContaining("{name}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.of("x", Text.en("a"), Text.en("b}")))
        .withMessageContaining("\"people\"");
  }

  @Test
  void findingsSpeakOfThePeopleOfTheJourney() {
    Journey hip =
        Journey.builder("hip", "A new hip")
            .people(People.PATIENTS)
            .phase(CanonicalPhase.USAGE, phase -> phase.touchpoint("waits", "Waits"))
            .build();
    JourneyValidator<?> validator =
        JourneyValidator.forTouchpoints("nothing-said")
            .hint(Text.en("Ask {people}").nl("Vraag het {people}"))
            .check((touchpoint, context) -> context.report(WAIT).with("name", touchpoint.name()));

    var finding = Validators.of(validator).validate(hip).findings().get(0);

    assertThat(finding.message(DUTCH))
        .isEqualTo("Patiënten wachten: elke patiënt en alle patiënten bij Waits");
    assertThat(finding.hint(Locale.ENGLISH)).hasValue("Ask patients");
    assertThat(finding.arguments()).containsOnlyKeys("name");
  }

  @Test
  void aJourneySellsIfItHasAMarketOrPeopleWhoBuyPassAPhaseOfBuying() {
    assertThat(through(People.CUSTOMERS).isSelling()).isTrue();
    assertThat(through(People.EMPLOYEES).isSelling()).isFalse();
    assertThat(through(People.EMPLOYEES.withBuying(true)).isSelling()).isTrue();
    assertThat(through(People.PATIENTS).edit(e -> e.journey(j -> j.market(Market.B2C))).isSelling())
        .isTrue();
    assertThat(
            Journey.builder("use", "Using it")
                .phase(CanonicalPhase.USAGE, phase -> phase.touchpoint("uses", "Uses"))
                .build()
                .isSelling())
        .isFalse();
  }

  private static Journey through(People people) {
    return Journey.builder("choice", "Choosing")
        .people(people)
        .phase(CanonicalPhase.PURCHASE, phase -> phase.touchpoint("chooses", "Chooses"))
        .build();
  }
}
