package io.github.klantreis.exchange.cjml;

import static io.github.klantreis.xml.XmlCharacters.escaped;

import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.JourneyLosses;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Deviation;
import io.github.klantreis.observation.DeviationKind;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Move;
import io.github.klantreis.observation.Replay;
import io.github.klantreis.part.Scale;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes a journey, and perhaps what one customer did, as CJML. Not reusable. */
final class CjmlWriter {
  private static final Map<Channel, String> CHANNELS =
      Map.of(Channel.TELEPHONE, "phone", Channel.EMAIL, "email", Channel.SMS, "sms");

  private static final Text OTHER_ID =
      Text.en("the id is written as {id}, as those of planned touchpoints start with T")
          .nl("het id wordt {id}, want in een plan begint het met T");
  private static final Text NO_PARTICIPANT =
      Text.en("no {role} is known; the {side} is written, as CJML demands one")
          .nl("er is geen {role} bekend; er staat {side}, want CJML vraagt er een");
  private static final Text INITIATOR = Text.en("initiator").nl("initiatiefnemer");
  private static final Text RECEIVER = Text.en("receiver").nl("ontvanger");
  private static final Text UNWRITTEN =
      Text.en("of encounters, {what} has no place in CJML and is not written")
          .nl("van contacten heeft {what} geen plaats in CJML; het wordt niet geschreven");
  private static final Text SESSION = Text.en("the session").nl("de sessie");
  private static final Text OFF_THE_MAP =
      Text.en("{event} is on no touchpoint and is written as {id}")
          .nl("{event} hoort bij geen contactmoment en wordt {id}");

  private final Journey journey;
  private final StringBuilder xml = new StringBuilder();
  private final List<FormatRemark> remarks = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();

  /** The attributes of encounters that have no place. */
  private final Set<String> unwritten = new TreeSet<>();

  private CjmlWriter(Journey journey) {
    this.journey = journey;
    Set<String> taken = new HashSet<>();
    journey
        .touchpoints()
        .map(Touchpoint::id)
        .filter(id -> id.startsWith("T"))
        .forEach(
            id -> {
              taken.add(id);
              ids.put(id, id);
            });
    int number = 0;
    for (Touchpoint touchpoint : journey.touchpoints().toList()) {
      number++;
      if (!ids.containsKey(touchpoint.id())) {
        String id = "T" + number;
        while (!taken.add(id)) {
          id += "x";
        }
        ids.put(touchpoint.id(), id);
        remark(path(touchpoint).attribute("id"), OTHER_ID, Map.of("id", Quotation.quoted(id)));
      }
    }
  }

  static FormatWriting write(Journey journey) {
    return new CjmlWriter(journey).writing(null, null);
  }

  static FormatWriting write(Journey journey, Replay replay, Scale ratings) {
    return new CjmlWriter(journey).writing(replay, ratings);
  }

  private FormatWriting writing(@Nullable Replay replay, @Nullable Scale ratings) {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CJML version=\"2.0\">\n");
    plan();
    if (replay != null && ratings != null) {
      actual(replay, ratings);
    }
    String document = xml.append("</CJML>\n").toString();
    Journey held = Cjml.read(document).plans().get(0).journey();
    return new FormatWriting(document, JourneyLosses.between(journey, held), remarks);
  }

  private void plan() {
    open("plannedJourney");
    text("journeyID", journey.name());
    for (String field : CjmlReader.TEXTS_OF_JOURNEY) {
      optional(field, journey.attributes().get(CjmlReader.PREFIX + field));
    }
    phases(true);
    optional("journeyShortSummary", journey.description().orElse(null));
    actors("actorID", Optional.empty());
    open("touchpoints");
    for (Phase phase : journey.phases()) {
      phase.touchpoints().forEach(touchpoint -> planned(phase, touchpoint));
    }
    close("touchpoints");
    close("plannedJourney");
  }

  private void phases(boolean isPlan) {
    if (journey.phases().isEmpty()) {
      return;
    }
    open("journeyPhases");
    for (Phase phase : journey.phases()) {
      xml.append("<journeyPhase phaseID=\"").append(escaped(phase.id())).append("\">\n");
      text("phaseName", phase.nameIn(Locale.ENGLISH));
      text("phaseDescription", isPlan ? phase.description().orElse("") : "");
      close("journeyPhase");
    }
    close("journeyPhases");
  }

  /** Each journey of a document lists all actors; the first mention has the id, others refer. */
  private void actors(String attribute, Optional<String> customer) {
    open("actors");
    if (journey.personas().isEmpty()) {
      actor("endUser", attribute, "customer", "actorName", customer.orElse(null), null);
    }
    boolean isFirst = true;
    for (Persona persona : journey.personas()) {
      String name = isFirst ? customer.orElse(persona.name()) : persona.name();
      actor("endUser", attribute, persona.id(), "actorName", name, null);
      isFirst = false;
    }
    // The first provider is taken for the company.
    List<Actor> providers = new ArrayList<>(journey.actors());
    providers.sort(Comparator.comparing(actor -> actor.side() != Side.COMPANY));
    for (Actor provider : providers) {
      actor(
          "serviceProvider",
          attribute,
          provider.id(),
          "companyName",
          provider.name(),
          provider.attributes().get(CjmlReader.PROVIDER_TYPE));
    }
    for (Side side : List.of(Side.COMPANY, Side.PARTNER, Side.OTHER)) {
      if (participates(side) && journey.actor(side.id()).isEmpty()) {
        actor("serviceProvider", attribute, side.id(), "companyName", null, null);
      }
    }
    close("actors");
  }

  private boolean participates(Side side) {
    return side == Side.COMPANY
        || journey
            .touchpoints()
            .anyMatch(
                touchpoint ->
                    touchpoint.initiator().filter(side::equals).isPresent()
                        || touchpoint.receiver().filter(side::equals).isPresent());
  }

  private void actor(
      String element,
      String attribute,
      String id,
      String nameElement,
      @Nullable String name,
      @Nullable String type) {
    xml.append('<').append(element).append(' ').append(attribute).append("=\"");
    xml.append(escaped(id)).append("\">\n");
    optional(nameElement, name);
    optional("providerType", type);
    close(element);
  }

  private void planned(Phase phase, Touchpoint touchpoint) {
    String element = isAction(touchpoint) ? "plannedAction" : "plannedCommunicationPoint";
    open(element);
    text("touchpointID", id(touchpoint));
    belongsTo(phase);
    participants(touchpoint, true);
    for (String field : CjmlReader.TEXTS_OF_TOUCHPOINT) {
      optional(field, touchpoint.attributes().get(CjmlReader.PREFIX + field));
    }
    close(element);
  }

  private void belongsTo(Phase phase) {
    xml.append("<belongsTo phaseIDref=\"").append(escaped(phase.id())).append("\"></belongsTo>\n");
  }

  private void participants(Touchpoint touchpoint, boolean isPlan) {
    Participant initiator = touchpoint.initiator().orElse(Side.CUSTOMER);
    if (isPlan && touchpoint.initiator().isEmpty()) {
      assumed(touchpoint, "initiator", INITIATOR, Side.CUSTOMER);
    }
    participant("initiator", initiator, "initiatorLabel", touchpoint.name());
    if (isAction(touchpoint)) {
      return;
    }
    Side other = initiator.equals(Side.CUSTOMER) ? Side.COMPANY : Side.CUSTOMER;
    if (isPlan && touchpoint.receiver().isEmpty()) {
      assumed(touchpoint, "receiver", RECEIVER, other);
    }
    participant(
        "receiver",
        touchpoint.receiver().orElse(other),
        "receiverLabel",
        touchpoint.attributes().getOrDefault(CjmlReader.RECEIVER_LABEL, ""));
    String channel = touchpoint.attributes().get(CjmlReader.CHANNEL_NAME);
    if (!touchpoint.channels().isEmpty()) {
      Channel first = touchpoint.channels().get(0);
      channel = CHANNELS.getOrDefault(first, first.id());
    }
    open("channel");
    text("channelName", channel == null ? "" : channel);
    close("channel");
  }

  private void assumed(Touchpoint touchpoint, String attribute, Text role, Side side) {
    remark(
        path(touchpoint).attribute(attribute),
        NO_PARTICIPANT,
        Map.of("role", role, "side", side.label()));
  }

  private void participant(String element, Participant who, String labelElement, String label) {
    open(element);
    xml.append("<refersTo actorIDref=\"").append(escaped(idOf(who))).append("\"/>\n");
    text(labelElement, label);
    close(element);
  }

  private String idOf(Participant participant) {
    if (participant instanceof NamedParticipant named) {
      return named.id();
    }
    return participant == Side.CUSTOMER && !journey.personas().isEmpty()
        ? journey.personas().get(0).id()
        : ((Side) participant).id();
  }

  private static boolean isAction(Touchpoint touchpoint) {
    return touchpoint
        .interaction()
        .map(InteractionType.ACTIVITY::equals)
        .orElse(touchpoint.receiver().isEmpty() && touchpoint.channels().isEmpty());
  }

  private void actual(Replay replay, Scale ratings) {
    open("actualJourney");
    text("journeyID", replay.customer());
    text("plannedReference", journey.name());
    phases(false);
    actors("actorIDref", Optional.of(replay.customer()));
    open("touchpoints");
    Set<Encounter> outside = new HashSet<>();
    Set<String> missed = new HashSet<>();
    for (Deviation deviation : replay.conformance().deviations()) {
      if (deviation.kind() == DeviationKind.MISSED) {
        missed.add(deviation.label());
      } else {
        deviation.encounter().ifPresent(outside::add);
      }
    }
    int deviations = 0;
    for (Move move : replay.moves()) {
      Encounter encounter = move.encounter();
      Optional<Touchpoint> touchpoint = move.touchpointId().flatMap(journey::touchpoint);
      if (touchpoint.isPresent()) {
        met(touchpoint.get(), encounter, outside.contains(encounter), ratings);
      } else {
        deviations++;
        offTheMap(encounter, "D" + deviations, ratings);
      }
    }
    journey
        .touchpoints()
        .filter(touchpoint -> missed.contains(touchpoint.id()))
        .forEach(this::missing);
    close("touchpoints");
    close("actualJourney");
    if (replay.moves().stream().anyMatch(move -> move.encounter().session().isPresent())) {
      remark(ElementPath.journey(), UNWRITTEN, Map.of("what", SESSION));
    }
    for (String attribute : unwritten) {
      remark(ElementPath.journey(), UNWRITTEN, Map.of("what", Quotation.quoted(attribute)));
    }
  }

  private void met(Touchpoint touchpoint, Encounter encounter, boolean isOutside, Scale ratings) {
    String element = actualElement(touchpoint);
    Map<String, String> attributes = new TreeMap<>(encounter.attributes());
    open(element);
    text("touchpointID", id(touchpoint));
    journey.phaseOf(touchpoint.id()).ifPresent(this::belongsTo);
    if (!isAction(touchpoint)) {
      String compliance = attributes.remove(Cjml.COMPLIANCE);
      text("compliance", compliance != null ? compliance : isOutside ? "adhoc" : "completed");
    }
    participants(touchpoint, false);
    happened(
        encounter, attributes, isAction(touchpoint) ? "timeCompleted" : "timeConsumed", ratings);
    close(element);
  }

  private void offTheMap(Encounter encounter, String id, Scale ratings) {
    if (!encounter.event().equals(id)) {
      remark(
          ElementPath.journey(),
          OFF_THE_MAP,
          Map.of("event", Quotation.quoted(encounter.event()), "id", id));
    }
    Map<String, String> attributes = new TreeMap<>(encounter.attributes());
    String label = attributes.remove(TrailReader.LABEL);
    String channel = attributes.remove(TrailReader.CHANNEL);
    open("actualCommunicationPoint");
    text("touchpointID", id);
    text("compliance", "adhoc");
    participant(
        "initiator", Side.CUSTOMER, "initiatorLabel", label == null ? encounter.event() : label);
    participant("receiver", Side.COMPANY, "receiverLabel", "");
    if (channel != null) {
      open("channel");
      text("channelName", channel);
      close("channel");
    }
    happened(encounter, attributes, "timeConsumed", ratings);
    close("actualCommunicationPoint");
  }

  private void missing(Touchpoint touchpoint) {
    String element = actualElement(touchpoint);
    open(element);
    text("touchpointID", id(touchpoint));
    journey.phaseOf(touchpoint.id()).ifPresent(this::belongsTo);
    text("compliance", "missing");
    participants(touchpoint, false);
    close(element);
  }

  private static String actualElement(Touchpoint touchpoint) {
    return isAction(touchpoint) ? "actualAction" : "actualCommunicationPoint";
  }

  /**
   * Writes when it happened, and how it was.
   *
   * @param attributes those of the encounter that are not written yet
   */
  private void happened(
      Encounter encounter, Map<String, String> attributes, String time, Scale ratings) {
    for (String field : CjmlReader.TEXTS_OF_TOUCHPOINT) {
      optional(field, attributes.remove(CjmlReader.PREFIX + field));
    }
    open("timestamps");
    text(time, encounter.at().toString());
    int counts = TrailReader.TIMES.indexOf(time);
    for (String other : TrailReader.TIMES.subList(counts + 1, TrailReader.TIMES.size())) {
      optional(other, attributes.remove(CjmlReader.PREFIX + other));
    }
    close("timestamps");
    String description = attributes.remove(TrailReader.DESCRIPTION);
    unwritten.addAll(attributes.keySet());
    if (description != null || encounter.experience().isPresent()) {
      open("touchpointExperience");
      text("experienceDescription", description == null ? "" : description);
      encounter
          .experience()
          .ifPresent(experience -> text("experienceRating", rating(experience, ratings)));
      close("touchpointExperience");
    }
  }

  private static String rating(int experience, Scale ratings) {
    double share = (experience + 2) / 4.0;
    double rating = ratings.min() + share * (ratings.max() - ratings.min());
    return Numbers.plain(Numbers.decimal(rating)).get(Locale.ENGLISH);
  }

  private String id(Touchpoint touchpoint) {
    return ids.getOrDefault(touchpoint.id(), touchpoint.id());
  }

  private ElementPath path(Touchpoint touchpoint) {
    return journey.pathOf(touchpoint.id()).orElse(ElementPath.journey());
  }

  private void remark(ElementPath path, Text text, Map<String, Object> values) {
    remarks.add(new FormatRemark(path, TextPosition.NONE, text, values));
  }

  private void open(String element) {
    xml.append('<').append(element).append(">\n");
  }

  private void close(String element) {
    xml.append("</").append(element).append(">\n");
  }

  private void text(String element, String text) {
    xml.append('<').append(element).append('>').append(escaped(text));
    xml.append("</").append(element).append(">\n");
  }

  private void optional(String element, @Nullable String text) {
    if (text != null) {
      text(element, text);
    }
  }
}
