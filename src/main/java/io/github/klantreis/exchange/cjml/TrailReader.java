package io.github.klantreis.exchange.cjml;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Scale;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the trail of one customer from an actual journey of CJML. Not reusable. */
final class TrailReader {
  /** The label of a touchpoint that is not in the plan, and its channel. */
  static final String LABEL = CjmlReader.PREFIX + "initiatorLabel";

  static final String CHANNEL = CjmlReader.CHANNEL_NAME;
  static final String DESCRIPTION = CjmlReader.PREFIX + "experienceDescription";

  /**
   * The times of a touchpoint, of which the first that is there counts; the others become
   * attributes.
   */
  static final List<String> TIMES =
      List.of("timeConsumed", "timeReceived", "timeOriginated", "timeCompleted", "timeStarted");

  private static final Text NO_PLAN =
      Text.en("the plan {plan} is not in the document")
          .nl("plan {plan} staat niet in het document");
  private static final Text NO_CUSTOMER =
      Text.en("it has no journeyID, so nobody knows whose it is; its customer is {customer}")
          .nl("er is geen journeyID, dus niemand weet van wie dit is; de klant is {customer}");
  private static final Text NO_ID =
      Text.en("the touchpoint has neither id nor label; its event is {event}")
          .nl("het contactmoment heeft geen id en geen label; de gebeurtenis is {event}");
  private static final Text NO_TIME =
      Text.en("the touchpoint {id} has no time, so that it is no encounter")
          .nl("contactmoment {id} heeft geen tijd en is dus geen contact");
  private static final Text WRONG_TIME =
      Text.en("{time} is no time; allowed: 2026-03-02T10:02:00Z, or without a zone")
          .nl("{time} is geen tijd; mag wel: 2026-03-02T10:02:00Z, of zonder zone");
  private static final Text CLOCK_CHANGE =
      Text.en("at {time} the clock of {zone} is changed; it is read as {instant}")
          .nl("op {time} gaat de klok van {zone} vooruit of terug; gelezen wordt {instant}");
  private static final Text WRONG_COMPLIANCE =
      Text.en("{word} is no compliance and is not read; allowed: {allowed}")
          .nl("{word} is geen compliance en wordt niet gelezen; mag wel: {allowed}");
  private static final List<String> COMPLIANCES =
      List.of("completed", "adhoc", "failing", "missing");

  /** The last moment of a day, which XML Schema allows. */
  private static final Pattern MIDNIGHT = Pattern.compile("T24:00:00(?:\\.0{1,9})?(?![\\d.])");

  private static final Pattern RATING = Pattern.compile("[-+]?\\d{1,9}(?:\\.\\d{1,9})?");
  private static final int LAST_YEAR = 100_000;
  private static final Text WRONG_RATING =
      Text.en("{rating} is no rating from {min} to {max}")
          .nl("{rating} is geen beoordeling van {min} tot {max}");

  private final Optional<Journey> plan;
  private final ZoneId zone;
  private final Scale ratings;
  private final List<FormatProblem> problems = new ArrayList<>();

  private TrailReader(Optional<Journey> plan, ZoneId zone, Scale ratings) {
    this.plan = plan;
    this.zone = zone;
    this.ratings = ratings;
  }

  /**
   * Reads an actual journey.
   *
   * @param before the problems before those of the journey
   */
  static CjmlTrail read(
      Node actual,
      List<JourneyReading> plans,
      ZoneId zone,
      Scale ratings,
      List<FormatProblem> before) {
    Optional<String> reference = actual.text("plannedReference");
    Optional<Journey> plan =
        plans.stream()
            .map(JourneyReading::journey)
            .filter(journey -> reference.filter(journey.name()::equals).isPresent())
            .findFirst();
    TrailReader reader = new TrailReader(plan, zone, ratings);
    reader.problems.addAll(before);
    reader.problems.addAll(KnownElements.ofTrail(actual));
    if (reference.isPresent() && plan.isEmpty()) {
      reader.problem(actual, NO_PLAN, Map.of("plan", Quotation.quoted(reference.get())));
    }
    String customer = actual.text("journeyID").orElse("customer");
    if (actual.text("journeyID").isEmpty()) {
      reader.problem(actual, NO_CUSTOMER, Map.of("customer", Quotation.quoted(customer)));
    }
    List<Encounter> encounters = new ArrayList<>();
    for (Node touchpoint : actual.child("touchpoints").map(Node::children).orElse(List.of())) {
      boolean isAction = touchpoint.name().equals("actualAction");
      if (isAction || touchpoint.name().equals("actualCommunicationPoint")) {
        reader
            .encounter(touchpoint, isAction, customer)
            .map(encounter -> encounter.withPosition(encounters.size()))
            .ifPresent(encounters::add);
      }
    }
    return new CjmlTrail(
        customer,
        plan.map(Journey::id),
        encounters.isEmpty() ? Optional.empty() : Optional.of(Trail.of(customer, encounters)),
        reader.problems);
  }

  private Optional<Encounter> encounter(Node node, boolean isAction, String customer) {
    String compliance = node.text("compliance").orElse("");
    if (!compliance.isEmpty() && !COMPLIANCES.contains(compliance)) {
      problem(
          node,
          WRONG_COMPLIANCE,
          Map.of("word", Quotation.quoted(compliance), "allowed", String.join(", ", COMPLIANCES)));
    }
    if (compliance.equals("missing")) {
      return Optional.empty(); // it did not happen
    }
    String id = id(node, isAction);
    List<String> known =
        TIMES.stream().filter(name -> node.text("timestamps", name).isPresent()).toList();
    if (known.isEmpty()) {
      problem(node, NO_TIME, Map.of("id", Quotation.quoted(id)));
      return Optional.empty();
    }
    String time = node.text("timestamps", known.get(0)).orElseThrow();
    Optional<Instant> at = instant(node, time);
    if (at.isEmpty()) {
      problem(node, WRONG_TIME, Map.of("time", Quotation.quoted(time)));
      return Optional.empty();
    }
    Encounter encounter = Encounter.of(customer, at.get(), id);
    if (compliance.equals("failing")) {
      encounter = encounter.withAttribute(Cjml.COMPLIANCE, compliance);
    }
    for (String other : known.subList(1, known.size())) {
      encounter = with(CjmlReader.PREFIX + other, node.text("timestamps", other), encounter);
    }
    encounter =
        with(DESCRIPTION, node.text("touchpointExperience", "experienceDescription"), encounter);
    for (String field : CjmlReader.TEXTS_OF_TOUCHPOINT) {
      encounter = with(CjmlReader.PREFIX + field, node.text(field), encounter);
    }
    if (plan.flatMap(journey -> journey.touchpoint(id)).isEmpty()) {
      Optional<String> label = node.text("initiator", "initiatorLabel");
      encounter = with(LABEL, label.filter(text -> !text.equals(id)), encounter);
      encounter = with(CHANNEL, node.text("channel", "channelName"), encounter);
    }
    Optional<String> rating = node.text("touchpointExperience", "experienceRating");
    return Optional.of(rating.isEmpty() ? encounter : rated(encounter, rating.get(), node));
  }

  private static Encounter with(String attribute, Optional<String> value, Encounter encounter) {
    return value.map(text -> encounter.withAttribute(attribute, text)).orElse(encounter);
  }

  private Encounter rated(Encounter encounter, String rating, Node node) {
    if (RATING.matcher(rating).matches()) {
      double value = Double.parseDouble(rating);
      if (ratings.contains(value)) {
        return encounter.withExperience(Emotion.of(value, ratings, "rated").score());
      }
    }
    problem(
        node,
        WRONG_RATING,
        Map.of(
            "rating",
            Quotation.quoted(rating),
            "min",
            Numbers.plain(Numbers.decimal(ratings.min())),
            "max",
            Numbers.plain(Numbers.decimal(ratings.max()))));
    return encounter;
  }

  /** The newest exporter writes ids of actions without their letter. */
  private String id(Node node, boolean isAction) {
    String given = node.text("touchpointID").orElse("");
    if (isAction
        && plan.isPresent()
        && plan.get().touchpoint(given).isEmpty()
        && plan.get().touchpoint("T" + given).isPresent()) {
      return "T" + given;
    }
    Optional<String> named =
        given.isEmpty() ? node.text("initiator", "initiatorLabel") : Optional.of(given);
    if (named.isEmpty()) {
      problem(node, NO_ID, Map.of("event", Quotation.quoted("?")));
    }
    return named.orElse("?");
  }

  private Optional<Instant> instant(Node node, String time) {
    String iso = time.replace(' ', 'T');
    Matcher midnight = MIDNIGHT.matcher(iso);
    boolean isEndOfDay = midnight.find();
    try {
      TemporalAccessor read =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              isEndOfDay ? midnight.replaceFirst("T00:00:00") : iso,
              OffsetDateTime::from,
              LocalDateTime::from);
      int days = isEndOfDay ? 1 : 0;
      Instant at =
          read instanceof LocalDateTime local
              ? inZone(node, local.plusDays(days))
              : OffsetDateTime.from(read).plusDays(days).toInstant();
      return Optional.of(at)
          .filter(instant -> Math.abs(instant.atOffset(ZoneOffset.UTC).getYear()) <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Instant inZone(Node node, LocalDateTime local) {
    Instant at = local.atZone(zone).toInstant();
    if (zone.getRules().getValidOffsets(local).size() != 1) {
      problem(
          node,
          CLOCK_CHANGE,
          Map.of(
              "time",
              Quotation.quoted(local.toString()),
              "zone",
              zone.getId(),
              "instant",
              Quotation.quoted(at.toString())));
    }
    return at;
  }

  private void problem(Node node, Text text, Map<String, Object> values) {
    problems.add(new FormatProblem(node.position(), text, values));
  }
}
