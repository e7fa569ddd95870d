package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is sent to other machines behaves there as here. */
final class TravellingTest {

  @Test
  void encountersAndTrailsStayEqual() throws Exception {
    Random random = new Random(31);
    ObservationPlan plan = RandomTrails.plan(random);
    List<Trail> trails = RandomTrails.trails(plan, random, 50);
    for (Trail trail : trails) {
      Trail sent = sent(trail);
      assertThat(sent).isEqualTo(trail).hasSameHashCodeAs(trail);
      for (Encounter encounter : trail.encounters()) {
        assertThat(sent(encounter)).isEqualTo(encounter).hasToString(encounter.toString());
      }
    }
  }

  @Test
  void aPlanSaysTheSame() throws Exception {
    Random random = new Random(32);
    for (int round = 0; round < 100; round++) {
      ObservationPlan plan = RandomTrails.plan(random);
      ObservationPlan sent = sent(plan);
      for (Trail trail : RandomTrails.trails(plan, random, 4)) {
        Replay here = plan.replay(trail);
        Replay there = sent.replay(trail);

        assertThat(there.moves()).isEqualTo(here.moves());
        assertThat(there.purchases()).isEqualTo(here.purchases());
        assertThat(there.conformance().deviations()).isEqualTo(here.conformance().deviations());
        assertThat(there.explain(Locale.ENGLISH)).isEqualTo(here.explain(Locale.ENGLISH));
      }
    }
  }

  /** Whatever a plan says of itself and its journey, it says as well after it was sent. */
  @Test
  void allThatAPlanSaysIsTheSame() throws Exception {
    Random random = new Random(34);
    List<People> people =
        List.of(
            People.CUSTOMERS,
            People.PATIENTS,
            People.EMPLOYEES.withBuying(true),
            People.of("members", Text.en("fan").nl("fan"), Text.en("fans").nl("fans")),
            People.of(
                "guests",
                Text.en("guest").nl("gast").and(Locale.GERMAN, "Gast"),
                Text.en("guests").nl("gasten").and(Locale.GERMAN, "Gäste"),
                true,
                List.of("visitors", "lodgers")));
    for (int round = 0; round < 60; round++) {
      Journey journey =
          RandomJourneys.seeded(random.nextLong()).ofSize(random.nextInt(12)).next().toBuilder()
              .people(people.get(round % people.size()))
              .build();
      ObservationPlan plan = RandomTrails.plan(journey, random);
      List<String> bought = plan.purchasesAt();
      if (round % 2 == 0 && !bought.isEmpty()) {
        plan = plan.withPurchasesAt(bought.toArray(String[]::new));
      }
      ObservationPlan sent = sent(plan);
      assertThat(said(sent)).isEqualTo(said(plan));
      assertThat(kept(sent)).containsAllEntriesOf(kept(plan));
      assertThat(kept(sent.outline())).containsAllEntriesOf(kept(plan.outline()));
      assertThat(kept(sent.outline().branches)).containsAllEntriesOf(kept(plan.outline().branches));
      assertThat(kept(sent.outline().personas)).containsAllEntriesOf(kept(plan.outline().personas));
      assertThat(kept(sent.outline().loops)).containsAllEntriesOf(kept(plan.outline().loops));
    }
  }

  /** Returns what the methods without parameters return, other than what plans make. */
  private static Map<String, Object> said(ObservationPlan plan) throws Exception {
    Map<String, Object> said = new TreeMap<>();
    for (Method method : ObservationPlan.class.getDeclaredMethods()) {
      boolean isOfPlan =
          Modifier.isPublic(method.getModifiers())
              && method.getParameterCount() == 0
              && !Modifier.isStatic(method.getModifiers())
              && method.getReturnType() != ObservationPlan.class
              && method.getReturnType() != Collector.class
              && method.getReturnType() != JourneyTally.class;
      if (isOfPlan) {
        said.put(method.getName(), method.invoke(plan));
      }
    }
    assertThat(said).containsKeys("people", "isSelling", "hasBuyers", "purchasesAt", "toString");
    return said;
  }

  /** Returns the values of the fields, other than what is made of them. */
  private static Map<String, String> kept(Object value) throws Exception {
    Map<String, String> kept = new TreeMap<>();
    for (Field field : value.getClass().getDeclaredFields()) {
      Class<?> type = field.getType();
      boolean isOfValue =
          !Modifier.isStatic(field.getModifiers())
              && !Modifier.isTransient(field.getModifiers())
              && Stream.of(
                      EventMapping.class,
                      JourneyOutline.class,
                      BranchOutline.class,
                      PersonaOutline.class,
                      LoopOutline.class,
                      People.class, // equal by value, and said
                      Map.class,
                      Supplier.class,
                      AtomicReferenceArray.class)
                  .noneMatch(type::equals);
      if (isOfValue) {
        field.setAccessible(true);
        Object each = field.get(value);
        kept.put(field.getName(), Arrays.deepToString(new Object[] {each}));
      }
    }
    return kept;
  }

  @Test
  void aTravellerGoesOnElsewhere() throws Exception {
    Random random = new Random(33);
    for (int round = 0; round < 50; round++) {
      ObservationPlan plan = RandomTrails.plan(random);
      for (Trail trail : RandomTrails.trails(plan, random, 2)) {
        Traveller traveller = plan.traveller(trail.customer());
        for (Encounter encounter : trail.encounters()) {
          traveller = sent(traveller).meets(encounter);
        }
        Traveller stayed = plan.replay(trail).traveller();

        assertThat(traveller).hasToString(stayed.toString());
        assertThat(traveller.lastPurchase()).isEqualTo(stayed.lastPurchase());
        assertThat(traveller.status()).isEqualTo(stayed.status());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T sent(T value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
