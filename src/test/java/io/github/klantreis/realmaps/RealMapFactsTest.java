package io.github.klantreis.realmaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.atlas.JourneyAtlasBuilder;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.HandOver;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an earlier model could not say of the published maps, and this one says. */
final class RealMapFactsTest {
  @Test
  void employeesSufferFromTheWholeOfIt() {
    Journey journey = LabourAgreement.journey();
    assertThat(journey.people()).isEqualTo(People.EMPLOYEES);
    assertThat(journey.isSelling()).isFalse();
    assertThat(journey.painPoints())
        .extracting(PainPoint::text)
        .contains("De bevestiging laat lang op zich wachten")
        .hasSize(4);
    assertThat(journey.phase("dienst").orElseThrow().kind().covers())
        .containsExactly(CanonicalPhase.DELIVERY, CanonicalPhase.USAGE);
    assertThat(touchpoint(journey, "hoort").channels()).hasSize(4);
    assertThat(touchpoint(journey, "jaargesprek").recurs())
        .contains(TimeSpan.of(Period.ofYears(1)));
  }

  @Test
  void aSonActsForHisFather() {
    Journey journey = PassportRenewal.journey();
    Touchpoint books = touchpoint(journey, "boekt");
    assertThat(journey.sideOf(books.initiator().orElseThrow())).isEqualTo(Side.CUSTOMER);
    assertThat(books.participantEmotions()).containsOnlyKeys("johan");
    assertThat(touchpoint(journey, "wacht").lasts()).contains(TimeSpan.of(Duration.ofMinutes(5)));
    assertThat(journey.personas().get(0).need().orElseThrow().trigger())
        .contains("Wil zijn dochter opzoeken");
  }

  @Test
  void patientsPassFromOneProfessionalToTheNext() {
    Journey journey = KneeClinic.journey();
    assertThat(journey.handOvers())
        .extracting(handOver -> handOver.from().name() + " → " + handOver.to().name())
        .contains("De specialist → De verpleegkundige", "De verpleegkundige → De fysiotherapeut");
    assertThat(journey.handOvers()).allMatch(HandOver::isCarriedByCustomer);
    assertThat(journey.touchpoints())
        .filteredOn(t -> t.momentOfTruth().stream().anyMatch(MomentOfTruth.UNNUMBERED::equals))
        .hasSize(6);
  }

  @Test
  void painPointsAreMoreOrLessSevereAndHelpRunsBeside() {
    Journey enrolment = BenefitsEnrolment.enrolment();
    assertThat(
            enrolment
                .walk(PainPoint.class)
                .collect(
                    Collectors.toMap(
                        pain -> pain.element().id(),
                        pain -> pain.element().severity().orElseThrow())))
        .isEqualTo(Map.of("last-day", 3, "advice", 5, "reset", 3, "files", 3));
    assertThat(enrolment.walk(PainPoint.class))
        .allSatisfy(pain -> assertThat(pain.element().attributes()).containsKey("impact"));
    assertThat(enrolment.walk(Opportunity.class))
        .allSatisfy(each -> assertThat(each.element().addresses()).hasSize(1));
    assertThat(touchpoint(enrolment, "compare").lasts().orElseThrow().toString())
        .isEqualTo("PT7M12S");
    assertThat(touchpoint(enrolment, "submit").lastsAtMost())
        .contains(TimeSpan.of(Duration.ofMinutes(2))); // less than two minutes
    assertThat(touchpoint(enrolment, "submit").tags()).contains("healthy");
    assertThat(touchpoint(enrolment, "welcome").channels())
        .containsExactly(Channel.EMAIL, Channel.CUSTOMER_PORTAL); // one after the other
    JourneyAtlas atlas =
        JourneyAtlas.builder("hr", "Benefits")
            .journey(enrolment)
            .journey(BenefitsEnrolment.help())
            .build();
    assertThat(atlas.parentOf("benefits-help").orElseThrow().element().id()).isEqualTo("compare");
  }

  @Test
  void aLeagueIsFoundInOneOfThreeWays() {
    Journey journey = LeagueMarkets.journey();
    assertThat(journey.next("league"))
        .extracting(Touchpoint::id)
        .containsExactly("prematch", "live", "futures");
    assertThat(journey.previous("bets"))
        .extracting(Touchpoint::id)
        .containsExactly("prematch", "live", "futures-markets");
    assertThat(touchpoint(journey, "live").metrics().get(0).target()).hasValue(15);
    assertThat(touchpoint(journey, "home").ideas()).hasSize(1);
    assertThat(touchpoint(journey, "home").laneTexts()).containsOnlyKeys("drives", "data");
  }

  @Test
  void nineteenJourneysHangBelowFivePhases() {
    Journey overview = SupplementShop.overview();
    Set<Journey> known = Set.of(SupplementShop.prospects(), SupplementShop.purchase());
    List<String> below =
        overview
            .walk(ExperienceElement.class)
            .flatMap(located -> located.element().drillsDownTo().stream())
            .toList();
    assertThat(below).hasSize(19).containsAll(known.stream().map(Journey::id).toList());
    JourneyAtlasBuilder atlas = JourneyAtlas.builder("shop", "A shop").journey(overview);
    known.forEach(atlas::journey);
    below.stream()
        .filter(id -> known.stream().noneMatch(journey -> journey.id().equals(id)))
        .forEach(id -> atlas.journey(draft(id)));
    assertThat(atlas.build().roots()).containsExactly(overview);
  }

  @Test
  void fiveSegmentsOfVisitorsGoTheirOwnWays() {
    Journey journey = SupplementShop.prospects();
    assertThat(journey.phases().get(0).branchings().get(0).branches())
        .hasSize(5)
        .allSatisfy(branch -> assertThat(branch.concernedPersonas()).hasSize(1));
    assertThat(journey.next("picks"))
        .extracting(Touchpoint::id)
        .containsExactlyInAnyOrder("product-pages", "product", "survey");
  }

  private static Journey draft(String id) {
    return Journey.builder(id, id).scope(JourneyScope.PART).lifecycle(Lifecycle.DRAFT).build();
  }

  private static Touchpoint touchpoint(Journey journey, String id) {
    return journey.touchpoint(id).orElseThrow();
  }
}
