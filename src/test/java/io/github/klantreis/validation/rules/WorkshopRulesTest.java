package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.rules.Journeys.shop;

import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.testing.ValidatorTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkshopRulesTest {
  @Test
  void theTeamIsOfOneDepartment() {
    ValidatorTester.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW)
        .fires(
            shop().teamMember("Noor", "marketing").teamMember("Sam", "Marketing").build(),
            INFO,
            "journey/@team",
            "The whole team of the journey \"Shop\" comes from one department, marketing",
            "Het hele team van de klantreis \"Shop\" komt uit één afdeling: marketing")
        .silent(
            shop().teamMember("Noor", "marketing").teamMember("Sam", "customer service").build());
  }

  @Test
  void whoNamesNoTeamIsNotAskedForABroaderOne() {
    ValidatorTester.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW).silent(shop().build());
  }

  @Test
  void howBroadATeamIsCanBeSet() {
    ValidatorTester three =
        ValidatorTester.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW)
            .withOption(WorkshopRules.JOURNEY_TEAM_LEAST, 3);
    JourneyBuilder journey = shop().teamMember("Noor", "marketing").teamMember("Sam", "service");
    three.fires(
        journey.build(),
        INFO,
        "journey/@team",
        "The team of the journey \"Shop\" comes from 2 departments; at least 3 are" + " needed",
        "Het team van de klantreis \"Shop\" komt uit 2 afdelingen; minstens 3 zijn" + " nodig");
    three.silent(journey.teamMember("Joost", "finance").build());
  }

  @Test
  void thereAreTooFewDimensions() {
    ValidatorTester.of(WorkshopRules.JOURNEY_DIMENSIONS_COUNT)
        .fires(
            shop().dimension("speed").dimension("trust").build(),
            INFO,
            "journey/@dimensions",
            "The number of dimensions is 2; the workshop asks for 3 to 5",
            "Het aantal dimensies is 2; de workshop vraagt er 3 tot 5")
        .silent(shop().dimension("speed").dimension("trust").dimension("freedom").build());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "2, false", "3, true", "5, true", "6, false"})
  void threeToFiveDimensionsAreAllowedAndNone(int count, boolean isAllowed) {
    ValidatorTester.of(WorkshopRules.JOURNEY_DIMENSIONS_COUNT)
        .firesAt(
            shop().dimensions(List.of("a", "b", "c", "d", "e", "f").subList(0, count)).build(),
            isAllowed ? new String[] {} : new String[] {"journey/@dimensions"});
  }

  @Test
  void theNumberOfDimensionsCanBeSet() {
    ValidatorTester rules =
        ValidatorTester.of(WorkshopRules.JOURNEY_DIMENSIONS_COUNT)
            .withOption(WorkshopRules.JOURNEY_DIMENSIONS_LEAST, 1)
            .withOption(WorkshopRules.JOURNEY_DIMENSIONS_MOST, 2);
    rules.silent(shop().dimension("a").build());
    rules.firesAt(
        shop().dimension("a").dimension("b").dimension("c").build(), "journey/@dimensions");
  }

  @Test
  void anIdeaIsInNoGroup() {
    ValidatorTester.of(WorkshopRules.JOURNEY_AFFINITY_UNGROUPED)
        .fires(
            shop()
                .idea("Test rides in the evening")
                .idea("A webcam in the workshop")
                .affinityGroup("Closer", "Test rides in the evening")
                .build(),
            INFO,
            "idea[~a-webcam-in-the-workshop]",
            "The idea \"A webcam in the workshop\" is in no group of the affinity diagram",
            "Het idee \"A webcam in the workshop\" zit in geen groep van het affinity-diagram")
        .silent(
            shop()
                .idea("Test rides in the evening")
                .affinityGroup("Closer", "Test rides in the evening")
                .build());
  }

  @Test
  void aGroupHasNoLabel() {
    ValidatorTester.of(WorkshopRules.JOURNEY_AFFINITY_UNGROUPED)
        .fires(
            shop()
                .affinityGroup("Closer", "Test rides")
                .affinityGroup(AffinityGroup.unlabelled(List.of("A webcam", "A bell")))
                .build(),
            INFO,
            "journey/@affinityGroups",
            "Group 2 of the affinity diagram has no label; the number of ideas in it is 2",
            "Groep 2 van het affinity-diagram heeft geen label; het aantal ideeën erin is 2");
  }
}
