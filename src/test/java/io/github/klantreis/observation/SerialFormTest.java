package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.klantreis.example.SolarPanels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java's serialization gives no value that could not have been made in code. */
final class SerialFormTest {
  private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

  private final Random random = new Random(41);
  private final ObservationPlan plan = RandomTrails.plan(SolarPanels.asIs(), random);
  private final String touchpoint = plan.outline().touchpointIds[0];

  // ---- streams that were written otherwise ----

  @Test
  void anEncounterIsCheckedAsItsFactoryChecksIt() throws Exception {
    assertThat(forged(SerialForm.ENCOUNTER, out -> encounter(out, "anna", 0, "pays", 0, 2)))
        .isEqualTo(Encounter.of("anna", AT, "pays").withExperience(2).withAttribute("a", "b"));

    refused(SerialForm.ENCOUNTER, out -> encounter(out, "", 0, "pays", 0, 0), "needs a customer");
    refused(SerialForm.ENCOUNTER, out -> encounter(out, "anna", 0, "", 0, 0), "needs an event");
    refused(SerialForm.ENCOUNTER, out -> encounter(out, "anna", 0, "pays", -1, 0), "position");
    refused(SerialForm.ENCOUNTER, out -> encounter(out, "anna", 0, "pays", 0, 77), "but was 77");
    refused(
        SerialForm.ENCOUNTER,
        out -> encounter(out, "anna", Long.MAX_VALUE / 2, "pays", 0, 0),
        "Instant exceeds minimum or maximum instant");
    refused(
        SerialForm.ENCOUNTER,
        out -> encounter(out, "anna", 1L << 43, "pays", 0, 0),
        "its year is from");
    for (String[] attributes :
        new String[][] {{"", "x"}, {"b", "x", "a", "y"}, {"a", "", "a", ""}}) {
      refused(
          SerialForm.ENCOUNTER,
          out -> {
            begin(out, "anna", 0, "pays", 0, 0);
            SerialForm.writeTexts(out, attributes);
          },
          "the attributes of an encounter have no names, or are not in their order");
    }
    refused(
        SerialForm.ENCOUNTER,
        out -> {
          begin(out, "anna", 0, "pays", 0, 0);
          SerialForm.writeTexts(out, new String[] {"a"});
        },
        "an attribute of an encounter has no value");
  }

  private static void encounter(
      ObjectOutput out, String customer, long later, String event, long position, int experience)
      throws IOException {
    begin(out, customer, later, event, position, experience);
    SerialForm.writeTexts(out, new String[] {"a", "b"});
  }

  private static void begin(
      ObjectOutput out, String customer, long later, String event, long position, int experience)
      throws IOException {
    SerialForm.writeText(out, customer);
    out.writeLong(AT.getEpochSecond() + later);
    out.writeInt(0);
    SerialForm.writeText(out, event);
    out.writeLong(position);
    SerialForm.writeOptional(out, null);
    out.writeBoolean(true);
    out.writeByte(experience);
  }

  @Test
  void aTrailNeedsACustomerAndIsPutInOrder() throws Exception {
    Encounter late = Encounter.of("anna", AT.plusSeconds(9), "pays");
    Encounter early = Encounter.of("anna", AT, "sees");
    assertThat(
            forged(
                SerialForm.TRAIL,
                out -> {
                  SerialForm.writeText(out, "anna");
                  out.writeInt(2);
                  late.writeWithoutCustomer(out);
                  early.writeWithoutCustomer(out);
                }))
        .isEqualTo(Trail.of("anna", early, late));

    refused(
        SerialForm.TRAIL,
        out -> {
          SerialForm.writeText(out, "");
          out.writeInt(0);
        },
        "needs a customer");
    refused(
        SerialForm.TRAIL,
        out -> {
          SerialForm.writeText(out, "anna");
          out.writeInt(-1);
        },
        "a count is negative: -1");
  }

  @Test
  void aMoveLeadsWhereItsKindLeads() {
    Encounter encounter = Encounter.of("anna", AT, "pays");
    refusedMove(encounter, "teleport", "pays", "a", "b", "there is no kind of move teleport");
    refusedMove(encounter, "stay", "pays", "a", "b", "no move of the kind stay");
    refusedMove(encounter, "start", "pays", "a", "b", "no move of the kind start");
    refusedMove(encounter, "forward", "pays", null, "b", "no move of the kind forward");
    refusedMove(encounter, "skip", "pays", "a", "b", "no move of the kind skip");
    refusedMove(encounter, "back", null, "b", "a", "no move of the kind back");
    refusedMove(encounter, "back", "pays at", "b", "a", "no move of the kind back");
    refusedMove(encounter, "off-the-map", "pays", "b", "a", "no move of the kind off-the-map");
  }

  private static void refusedMove(
      Encounter encounter, String kind, String touchpoint, String from, String to, String why) {
    refused(
        SerialForm.MOVE,
        out -> {
          SerialForm.writeText(out, kind);
          encounter.write(out);
          SerialForm.writeOptional(out, touchpoint);
          SerialForm.writeOptional(out, from);
          SerialForm.writeOptional(out, to);
          SerialForm.writeTexts(out, new String[0]);
          out.writeBoolean(false);
          SerialForm.writeOptional(out, null);
        },
        why);
  }

  @Test
  void aPurchaseHasAnOriginAndATimeThatGoTogether() {
    refusedPurchase("pays", "stolen", null, "there is no origin of a purchase stolen");
    refusedPurchase("", "first", null, "is not an id");
    refusedPurchase("pays", "first", Duration.ZERO, "only the first purchase");
    refusedPurchase("pays", "loyalty-loop", null, "only the first purchase");
    refusedPurchase("pays", "loyalty-loop", Duration.ofSeconds(-1), "is negative");
  }

  private static void refusedPurchase(
      String touchpoint, String origin, Duration since, String why) {
    refused(
        SerialForm.PURCHASE,
        out -> {
          Encounter.of("anna", AT, "pays").write(out);
          SerialForm.writeText(out, touchpoint);
          SerialForm.writeText(out, origin);
          out.writeBoolean(since != null);
          if (since != null) {
            out.writeLong(since.getSeconds());
            out.writeInt(since.getNano());
          }
        },
        why);
  }

  @Test
  void aPlanIsCheckedAsItsMethodsCheckIt() throws Exception {
    assertThat(forged(SerialForm.PLAN, out -> plan(out, -2, "best-start", 1, 0)))
        .isInstanceOf(ObservationPlan.class);

    refused(
        SerialForm.PLAN, out -> plan(out, 99, "best-start", 1, 0), "no touchpoint of the number");
    refused(
        SerialForm.PLAN, out -> plan(out, -1, "best-start", 1, 0), "no touchpoint of the number");
    refused(
        SerialForm.PLAN, out -> plan(out, 0, "worst-start", 1, 0), "no funnel mode worst-start");
    refused(
        SerialForm.PLAN, out -> plan(out, 0, "best-start", -1, 0), "window must not be negative");
    refused(SerialForm.PLAN, out -> plan(out, 0, "best-start", 1, 99), "the purchases [99]");
    refused(
        SerialForm.PLAN,
        out -> {
          plan.outline().write(out);
          plan.mapping().write(out);
          SerialForm.writeTexts(out, new String[0]);
        },
        "a plan has no funnel mode");
    refused(
        SerialForm.PLAN,
        out -> {
          plan.outline().write(out);
          out.writeInt(0);
          out.writeInt(1);
          SerialForm.writeText(out, "rule");
          out.writeObject("no rule");
          out.writeInt(0);
        },
        "String");
  }

  private void plan(ObjectOutput out, int target, String mode, long window, int purchase)
      throws IOException {
    plan.outline().write(out);
    out.writeInt(1);
    SerialForm.writeText(out, "event");
    out.writeInt(target);
    out.writeInt(0);
    SerialForm.writeTexts(out, new String[] {mode});
    out.writeBoolean(true);
    out.writeLong(window);
    out.writeInt(0);
    out.writeBoolean(false); // no cut-off
    out.writeBoolean(false); // no follow-up
    out.writeBoolean(false); // no curves
    SerialForm.writeNumbers(out, new int[] {purchase});
    out.writeBoolean(true); // set
    SerialForm.writeOptional(out, null);
  }

  @Test
  void aTravellerIsWhereTheEncountersLead() throws Exception {
    assertThat(forged(SerialForm.TRAVELLER, out -> traveller(out, "anna", AT, 0, -1, 0)))
        .hasToString(plan().traveller("anna").meets(met()).toString());

    refusedTraveller(out -> traveller(out, "", AT, 0, -1, 0), "needs a customer");
    refusedTraveller(out -> traveller(out, "anna", AT.plusSeconds(1), 0, -1, 0), "another time");
    refusedTraveller(
        out -> traveller(out, "anna", AT, 99, -1, 0), "no touchpoint of the number 99");
    refusedTraveller(out -> traveller(out, "anna", AT, 0, -9, 0), "no touchpoint of the number");
    refusedTraveller(out -> traveller(out, "anna", AT, -1, -1, 0), "last move does not lead");
    refusedTraveller(out -> traveller(out, "anna", AT, 0, -1, -1), "a count is negative");
  }

  private static void refusedTraveller(Writer writer, String why) {
    refused(SerialForm.TRAVELLER, writer, why);
  }

  /** A plan by which nothing is bought at the first touchpoint. */
  private ObservationPlan plan() {
    String[] ids = plan.outline().touchpointIds;
    return plan.withFunnel(FunnelMode.BEST_START).withPurchasesAt(ids[ids.length - 1]);
  }

  private Encounter met() {
    return Encounter.of("anna", AT, touchpoint);
  }

  private void traveller(
      ObjectOutput out, String customer, Instant seen, int at, int from, int loops)
      throws IOException {
    plan().write(out);
    SerialForm.writeText(out, customer);
    out.writeBoolean(true);
    met().writeWithoutCustomer(out);
    out.writeBoolean(true);
    out.writeLong(seen.getEpochSecond());
    out.writeInt(seen.getNano());
    out.writeInt(at);
    out.writeInt(from);
    out.writeBoolean(true);
    out.writeBoolean(true);
    out.writeInt(0); // purchases
    out.writeBoolean(false);
    out.writeInt(loops);
    out.writeInt(0);
    int phases = plan.outline().phaseCount();
    new FunnelState(phases, FunnelMode.BEST_START, plan.windowMillis())
        .next(0, AT.toEpochMilli())
        .write(out);
  }

  @Test
  void aTallyIsReadByItsBytes() {
    refusedAs(
        JourneyTally.class,
        out -> {
          out.writeInt(3);
          out.write(new byte[] {1, 2, 3});
        },
        "these bytes are not a tally");
    refusedAs(JourneyTally.class, out -> out.writeInt(-1), "they end too early");
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, 7, -1})
  void anUnknownFormIsRefused(byte type) {
    refused(type, out -> {}, "there is no serial form of type " + type);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Encounter.class,
        Trail.class,
        Move.class,
        Purchase.class,
        ObservationPlan.class,
        Traveller.class
      })
  void aValueIsNeverReadWithoutItsForm(Class<?> type) {
    assertThatThrownBy(() -> read(written(new Bare(), Bare.class, type)))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage(type.getSimpleName() + " is read by way of its serial form only");
  }

  // ---- lengths ----

  @Test
  void aLengthCostsNoMemoryBeforeItsContentsCome() {
    List<Writer> lying =
        List.of(
            out -> {
              out.writeByte(SerialForm.TRAIL);
              SerialForm.writeText(out, "anna");
              out.writeInt(Integer.MAX_VALUE);
            },
            out -> {
              out.writeByte(SerialForm.ENCOUNTER);
              begin(out, "anna", 0, "pays", 0, 0);
              out.writeInt(Integer.MAX_VALUE);
            },
            out -> {
              out.writeByte(SerialForm.PLAN);
              SerialForm.writeText(out, "shop");
              SerialForm.writeText(out, "");
              SerialForm.writeText(out, "Shop");
              SerialForm.writeText(out, "customers");
              out.writeInt(Integer.MAX_VALUE);
            });
    for (Writer writer : lying) {
      assertFrugal(SerialForm.class, writer);
    }
    assertFrugal(JourneyTally.class, out -> out.writeInt(Integer.MAX_VALUE));
  }

  private static void assertFrugal(Class<?> type, Writer writer) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThatThrownBy(() -> read(written(new Forged(writer), Forged.class, type)))
        .isInstanceOf(EOFException.class);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
  }

  @Test
  void longTextsTravel() throws Exception {
    for (int length : new int[] {19_999, 20_000, 20_001, 40_000, 100_000}) {
      Encounter encounter = Encounter.of("\uFFFD\uD83D".repeat(length / 2), AT, "x".repeat(length));
      assertThat(read(written(encounter))).isEqualTo(encounter);
    }
  }

  // ---- bytes changed at random ----

  @Test
  void changedBytesGiveAValueThatIsSoundOrAreRefused() throws Exception {
    for (int round = 0; round < 3; round++) {
      ObservationPlan plan = RandomTrails.plan(random);
      Trail trail = RandomTrails.trails(plan, random, 1).get(0);
      Traveller traveller = plan.replay(trail).traveller();
      List<Object> values = new ArrayList<>(List.of(trail, plan, traveller));
      values.addAll(plan.replay(trail).moves());
      values.addAll(plan.replay(trail).purchases());
      values.add(List.of(trail).stream().collect(plan.tally()));
      values.addAll(trail.encounters().stream().limit(2).toList());
      for (Object value : values) {
        byte[] bytes = written(value);
        int begin = contents(bytes);
        for (int i = 0; i < 50; i++) {
          byte[] changed = bytes.clone();
          for (int n = random.nextInt(3); n >= 0; n--) {
            int at = begin + random.nextInt(bytes.length - begin);
            changed[at] =
                random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) (changed[at] ^ 1 << random.nextInt(8));
          }
          try {
            assertSound(read(changed), trail);
          } catch (IOException | ClassNotFoundException refused) {
            assertThat(refused).isNotNull();
          } catch (RuntimeException java) {
            // Java looks for more objects after ours, and what it says of broken ones is not ours.
            assertThat(java.getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("skipCustomData");
          }
        }
      }
    }
  }

  /**
   * Where the contents begin: after the class's name, number, flags, no fields and no superclass.
   * What Java itself says of a broken class is not ours.
   */
  private static int contents(byte[] stream) {
    String text = new String(stream, StandardCharsets.ISO_8859_1);
    int name = text.indexOf("io.github.klantreis.observation.");
    int length = stream[name - 1];
    return name + length + Long.BYTES + 5;
  }

  /** Whether code can make such a value, and it does what such values do. */
  private static void assertSound(Object value, Trail trail) throws Exception {
    if (value instanceof Encounter encounter) {
      assertThat(again(encounter)).isEqualTo(encounter);
    } else if (value instanceof Trail read) {
      assertThat(Trail.of(read.customer(), read.encounters().stream().map(e -> again(e)).toList()))
          .isEqualTo(read);
    } else if (value instanceof Move move) {
      assertThat(read(written(move))).isEqualTo(move);
    } else if (value instanceof Purchase purchase) {
      assertThat(read(written(purchase))).isEqualTo(purchase);
      assertThat(purchase.toString()).isNotBlank();
    } else if (value instanceof ObservationPlan plan) {
      assertThat(plan.newTally().add(plan, trail).statistics(plan).customers()).isEqualTo(1);
      assertThat(plan.replay(trail).explain(Locale.ENGLISH)).isNotNull();
    } else if (value instanceof Traveller traveller) {
      assertThat(Encounter.of(traveller.customer(), Instant.EPOCH, "x").customer()).isNotBlank();
      assertThat(traveller.status()).isNotNull();
      assertThat(read(written(traveller))).hasToString(traveller.toString());
      assertThat(traveller.toString()).isNotBlank();
      assertThat(traveller.stepsReached()).isNotNegative();
    } else if (value instanceof JourneyTally tally) {
      assertThat(JourneyTally.fromBytes(tally.toBytes())).isEqualTo(tally);
    }
  }

  private static Encounter again(Encounter read) {
    Encounter made =
        Encounter.of(read.customer(), read.at(), read.event()).withPosition(read.position());
    made = read.session().isPresent() ? made.withSession(read.session().get()) : made;
    made = read.experience().isPresent() ? made.withExperience(read.experience().getAsInt()) : made;
    for (var attribute : read.attributes().entrySet()) {
      made = made.withAttribute(attribute.getKey(), attribute.getValue());
    }
    return made;
  }

  // ---- streams ----

  private static void refused(byte type, Writer writer, String why) {
    refusedAs(
        SerialForm.class,
        out -> {
          out.writeByte(type);
          writer.write(out);
        },
        why);
  }

  private static void refusedAs(Class<?> type, Writer writer, String why) {
    assertThatThrownBy(() -> read(written(new Forged(writer), Forged.class, type)))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageContaining(why);
  }

  private static Object forged(byte type, Writer writer) throws Exception {
    Writer whole =
        out -> {
          out.writeByte(type);
          writer.write(out);
        };
    return read(written(new Forged(whole), Forged.class, SerialForm.class));
  }

  private static byte[] written(Object value) throws IOException {
    return written(value, ObjectOutputStream::new);
  }

  /** Writes a value whose class pretends to be another. */
  private static byte[] written(Object value, Class<?> type, Class<?> pretended)
      throws IOException {
    return written(value, out -> new Pretending(out, type, pretended));
  }

  private static byte[] written(Object value, Opening opening) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = opening.open(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      // Java itself passes over further objects in the stream, and makes arrays of any length that
      // one of them claims: what the guide advises a filter for.
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=1000"));
      return in.readObject();
    }
  }

  private interface Opening {
    ObjectOutputStream open(OutputStream out) throws IOException;
  }

  private interface Writer {
    void write(ObjectOutput out) throws IOException;
  }

  private static final class Pretending extends ObjectOutputStream {
    private final Class<?> type;
    private final Class<?> pretended;

    Pretending(OutputStream out, Class<?> type, Class<?> pretended) throws IOException {
      super(out);
      this.type = type;
      this.pretended = pretended;
    }

    @Override
    protected void writeClassDescriptor(ObjectStreamClass written) throws IOException {
      super.writeClassDescriptor(
          written.forClass() == type ? ObjectStreamClass.lookup(pretended) : written);
    }
  }

  private static final class Bare implements Serializable {
    private static final long serialVersionUID = 1;
  }

  static final class Forged implements Externalizable {
    private static final long serialVersionUID = 1;

    private final transient Writer writer;

    /** As every Externalizable class needs; nothing is read by this one. */
    public Forged() {
      this(out -> {});
    }

    Forged(Writer writer) {
      this.writer = writer;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      writer.write(out);
    }

    @Override
    public void readExternal(ObjectInput in) {
      throw new UnsupportedOperationException();
    }
  }
}
