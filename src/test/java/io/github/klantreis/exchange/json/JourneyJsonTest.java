package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.Extent;
import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModelBuilder;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.validation.Golden;
import io.github.klantreis.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Journeys are read as they were written. */
final class JourneyJsonTest {
  private static final String GOLDEN = "src/test/resources/io/github/klantreis/exchange/json/";

  @Test
  void theExamplesAreReadAsTheyWereWritten() {
    comesBack(SolarPanels.asIs());
    comesBack(SolarPanels.toBe());
    comesBack(HeatPumpMaintenance.asIs());
  }

  @Test
  void anyJourneyIsReadAsItWasWritten() {
    RandomJourneys.seeded(4).next(Extent.of(90, 400)).forEach(JourneyJsonTest::comesBack);
    comesBack(RandomJourneys.seeded(5).ofSize(Extent.of(200, 1000)).next());
  }

  @Test
  void everyPublishedPhaseModelIsReadAsItWasWritten() {
    for (PhaseModel model : PhaseModels.all()) {
      Journey journey = RandomJourneys.seeded(6).withModel(model).next();
      assertThat(comesBack(journey)).contains("\"phaseModel\": \"" + model.id() + "\"");
    }
  }

  @Test
  void everyPublishedPhaseModelCanBeToldInFull() {
    for (PhaseModel model : PhaseModels.all()) {
      PhaseModelBuilder own = PhaseModel.builder("own." + model.id(), model.name());
      model.aliases().forEach(own::alias);
      model.source().ifPresent(own::source);
      if (!model.sourceVerified()) {
        own.sourceUnverified();
      }
      if (model.advocacyFeedsAwareness()) {
        own.advocacyFeedsAwareness();
      }
      model.phases().forEach(own::phase);
      model.loyaltyLoops().forEach(loop -> own.loyaltyLoop(loop.from(), loop.to()));
      Journey journey = RandomJourneys.seeded(6).withModel(own.build()).next();
      comesBack(journey);
      PhaseModel read = JourneyJson.read(JourneyJson.write(journey)).phaseModel();
      assertThat(read).isEqualTo(own.build());
      assertThat(read.find("Loyaliteit")).isEqualTo(own.build().find("Loyaliteit"));
    }
  }

  @Test
  void whatOnlyLooksLikeAStandardOneStaysOnesOwn() {
    Channel fax =
        Channel.of("email", ChannelKind.TELEPHONE, Ownership.OWNED, Text.en("Fax"), List.of("f"));
    Channel other = Channel.of("email", ChannelKind.OFFLINE, Ownership.PAID, Text.en("Fax"));
    ActionKind kind = ActionKind.of("chat", Text.en("Chat").nl("Kletsen"));
    Moment moment = Moment.of("decision", Text.en("Decision"));
    PhaseModel model =
        PhaseModel.of(
            "aida",
            Text.en("A").and(Locale.forLanguageTag("fr"), "Á"),
            PhaseKind.of("awareness", Text.en("Aware"), CanonicalPhase.AWARENESS),
            CanonicalPhase.PURCHASE);
    comesBack(
        Journey.builder("j", "J")
            .phaseModel(model)
            .advocacyFeedsAwareness(true)
            .metric(Metric.csat(Scale.of(1, 10)).valued(0.1).aimingAt(-0.0))
            .metric(Metric.of("nps", Text.en("Net"), Scale.of(-1e-300, 1e300)).valued(1.0 / 3))
            .phase(
                model.phases().get(0),
                phase ->
                    phase.touchpoint(
                        "t",
                        "T",
                        t ->
                            t.channel(fax)
                                .channel(other)
                                .channel(fax)
                                .emotionVia(fax, Emotion.neutral("x"))
                                .emotionVia(other, Emotion.positive("y"))
                                .emotionVia(Channel.EMAIL, Emotion.negative("z"))
                                .moment(moment)
                                .moment(Moment.DECISION)
                                .action(kind)
                                .action("b", ActionKind.CHAT, a -> {})))
            .build());
  }

  @Test
  void whatIsEmptyIsNotWhatIsAbsent() {
    String json =
        comesBack(
            Journey.builder("j", "J")
                .considerationSet(set -> {})
                .persona("p", "P", p -> p.empathyMap(map -> {}))
                .phase(
                    CanonicalPhase.USAGE,
                    p ->
                        p.touchpoint(
                            "t",
                            "T",
                            t ->
                                t.blueprint(b -> {})
                                    .attribute("", "")
                                    .action(ActionKind.EMAIL, a -> a.message(m -> {}))))
                .build());
    assertThat(json).contains("\"considerationSet\": {}", "\"message\": {}", "\"empathyMap\": {}");
  }

  @Test
  void aSmallJourneyCanBeReadByPeopleToo() {
    Journey journey =
        Journey.builder("rent", "Renting a flat")
            .goal("Signed within a week")
            .persona("tenant", "Tenant")
            .phase(
                CanonicalPhase.PURCHASE,
                p ->
                    p.touchpoint(
                        "signs",
                        "Signs",
                        t ->
                            t.channel(Channel.STORE)
                                .channel(
                                    Channel.of(
                                        "fax",
                                        ChannelKind.TELEPHONE,
                                        Ownership.OWNED,
                                        Text.en("Fax").nl("Fax")))
                                .emotion(Emotion.positive("at home"))
                                .suppress("touchpoint-without-action", "not researched yet")))
            .loyaltyLoop("purchase", "purchase", loop -> loop.trigger("moves again"))
            .build();
    Golden.assertHolds(GOLDEN + "small.json", JourneyJson.write(journey), getClass());
  }

  @Test
  void anExampleCanBeReadByPeopleToo() {
    Golden.assertHolds(
        GOLDEN + "solar-panels.json", JourneyJson.write(SolarPanels.asIs()), getClass());
  }

  @Test
  void streamsReadersAndBytesGiveTheSame() throws IOException {
    Journey journey = SolarPanels.asIs();
    String json = JourneyJson.write(journey);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    JourneyJson.write(journey, stream);
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(json);
    StringWriter writer = new StringWriter();
    JourneyJson.write(journey, writer);
    assertThat(writer).hasToString(json);
    assertThat(JourneyJson.read(stream.toByteArray())).isEqualTo(journey);
    assertThat(JourneyJson.read(new StringReader(json))).isEqualTo(journey);
    assertThat(JourneyJson.read(new ByteArrayInputStream(stream.toByteArray()))).isEqualTo(journey);
  }

  @Test
  void streamsStayOpen() throws IOException {
    Unclosable in = new Unclosable(JourneyJson.write(SolarPanels.asIs()));
    JourneyJson.read(in);
    assertThat(in.closed).isFalse();
  }

  private static final class Unclosable extends ByteArrayInputStream {
    boolean closed;

    Unclosable(String text) {
      super(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
      closed = true;
      super.close();
    }
  }

  @Test
  void whatCannotBeReadBackIsNotWrittenAtAll() {
    Journey surrogate = Journey.builder("j", "half \uD800 a character").build();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    assertThatThrownBy(() -> JourneyJson.write(surrogate, stream))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half \\u{d800} a character");
    assertThat(stream.size()).isZero();
    comesBack(Journey.builder("j", "a path C:\\uD800 \\\\uDC00 \\").build());
    Journey noTag = Journey.builder("j", "J").language(new Locale("no", "NO", "NY")).build();
    assertThatThrownBy(() -> JourneyJson.write(noTag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no_NO_NY");
  }

  @Test
  void whatAStreamThrowsIsThrown() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int each) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(() -> JourneyJson.write(SolarPanels.asIs(), broken))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void equalJourneysGiveEqualDocuments() {
    String json = JourneyJson.write(SolarPanels.asIs());
    assertThat(JourneyJson.write(JourneyJson.read(json))).isEqualTo(json);
    assertThat(json).endsWith("}\n").doesNotContain("\r", "\t", " \n");
  }

  @Test
  void aPointerLeadsToTheElement() {
    JsonMapper mapper = new JsonMapper();
    RandomJourneys.seeded(8)
        .next(30)
        .forEach(
            journey -> {
              JsonNode document = mapper.readTree(JourneyJson.write(journey));
              journey
                  .walk()
                  .forEach(
                      located -> {
                        String pointer = JourneyJson.pointer(journey, located.path());
                        JsonNode found = document.at(JsonPointer.compile(pointer));
                        if (located.element() instanceof Note note) {
                          assertThat((found.isString() ? found : found.get("text")).asString())
                              .isEqualTo(note.text());
                        } else {
                          assertThat(found.get("id").asString()).isEqualTo(located.element().id());
                        }
                      });
            });
  }

  @Test
  void aPointerMayLeadToAnAttribute() {
    Journey journey = SolarPanels.asIs();
    ElementPath path = journey.pathOf("compares").orElseThrow();
    assertThat(JourneyJson.pointer(journey, ElementPath.journey())).isEmpty();
    assertThat(JourneyJson.pointer(journey, path.attribute("name")))
        .matches("/phases/1/touchpoints/\\d/name");
    assertThatThrownBy(() -> JourneyJson.pointer(journey, ElementPath.phase("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("phase[none]");
  }

  private static String comesBack(Journey journey) {
    String json = JourneyJson.write(journey);
    Journey read = JourneyJson.read(json);
    assertThat(read).isEqualTo(journey);
    assertThat(JourneyJson.write(read)).isEqualTo(json);
    return json;
  }
}
