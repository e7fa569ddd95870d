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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the trail of one customer from an actual journey of CJML. Not reusable. */
final class TrailReader {
  private static final List<String> TIMES =
      List.of("timeConsumed", "timeReceived", "timeOriginated", "timeCompleted", "timeStarted");

  private static final Text NO_PLAN =
      Text.en("the plan {plan} is not in the document")
          .nl("plan {plan} staat niet in het document");
  private static final Text UNKNOWN =
      Text.en("{name} is no touchpoint; allowed: actualCommunicationPoint and actualAction")
          .nl("{name} is geen contactmoment; mag wel: actualCommunicationPoint en actualAction");
  private static final Text NO_TIME =
      Text.en("the touchpoint {id} has no time, so that it is no encounter")
          .nl("contactmoment {id} heeft geen tijd en is dus geen contact");
  private static final Text WRONG_TIME =
      Text.en("{time} is no time; allowed: 2026-03-02T10:02:00Z, or without a zone")
          .nl("{time} is geen tijd; mag wel: 2026-03-02T10:02:00Z, of zonder zone");
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

  static CjmlTrail read(Node actual, List<JourneyReading> plans, ZoneId zone, Scale ratings) {
    Optional<String> reference = actual.text("plannedReference");
    Optional<Journey> plan =
        plans.stream()
            .map(JourneyReading::journey)
            .filter(journey -> reference.filter(journey.name()::equals).isPresent())
            .findFirst();
    TrailReader reader = new TrailReader(plan, zone, ratings);
    if (reference.isPresent() && plan.isEmpty()) {
      reader.problem(actual, NO_PLAN, Map.of("plan", Quotation.quoted(reference.get())));
    }
    String customer = actual.text("journeyID").orElse("customer");
    List<Encounter> encounters = new ArrayList<>();
    for (Node touchpoint : actual.child("touchpoints").map(Node::children).orElse(List.of())) {
      boolean isAction = touchpoint.name().equals("actualAction");
      if (isAction || touchpoint.name().equals("actualCommunicationPoint")) {
        reader
            .encounter(touchpoint, isAction, customer)
            .map(encounter -> encounter.withPosition(encounters.size()))
            .ifPresent(encounters::add);
      } else {
        reader.problem(touchpoint, UNKNOWN, Map.of("name", Quotation.quoted(touchpoint.name())));
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
    if (compliance.equals("missing")) {
      return Optional.empty(); // it did not happen
    }
    String id = id(node, isAction);
    Optional<String> time =
        node.child("timestamps")
            .flatMap(
                times -> TIMES.stream().flatMap(name -> times.text(name).stream()).findFirst());
    if (time.isEmpty()) {
      problem(node, NO_TIME, Map.of("id", Quotation.quoted(id)));
      return Optional.empty();
    }
    Optional<Instant> at = instant(time.get());
    if (at.isEmpty()) {
      problem(node, WRONG_TIME, Map.of("time", Quotation.quoted(time.get())));
      return Optional.empty();
    }
    Encounter encounter = Encounter.of(customer, at.get(), id);
    if (compliance.equals("failing")) {
      encounter = encounter.withAttribute(Cjml.COMPLIANCE, compliance);
    }
    Optional<String> description = node.text("touchpointExperience", "experienceDescription");
    if (description.isPresent()) {
      encounter = encounter.withAttribute("cjml.experienceDescription", description.get());
    }
    Optional<String> rating = node.text("touchpointExperience", "experienceRating");
    return Optional.of(rating.isEmpty() ? encounter : rated(encounter, rating.get(), node));
  }

  private Encounter rated(Encounter encounter, String rating, Node node) {
    try {
      double value = Double.parseDouble(rating);
      if (ratings.contains(value)) {
        return encounter.withExperience(Emotion.of(value, ratings, "rated").score());
      }
    } catch (NumberFormatException e) {
      // no rating, as one outside the scale
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
    return given.isEmpty() ? node.text("initiator", "initiatorLabel").orElse("?") : given;
  }

  private Optional<Instant> instant(String time) {
    String iso = time.replace(' ', 'T');
    try {
      return Optional.of(OffsetDateTime.parse(iso).toInstant());
    } catch (DateTimeException e) {
      try {
        return Optional.of(LocalDateTime.parse(iso).atZone(zone).toInstant());
      } catch (DateTimeException none) {
        return Optional.empty();
      }
    }
  }

  private void problem(Node node, Text text, Map<String, Object> values) {
    problems.add(new FormatProblem(node.position(), text, values));
  }
}
