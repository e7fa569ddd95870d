package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
