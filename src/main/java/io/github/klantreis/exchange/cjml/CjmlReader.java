package io.github.klantreis.exchange.cjml;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.naming.IdMaker;
import io.github.klantreis.naming.NamedPhases;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a journey from a planned journey of CJML. Not reusable. */
final class CjmlReader {
  static final String PREFIX = "cjml.";
  static final String RECEIVER_LABEL = PREFIX + "receiverLabel";
  static final String CHANNEL_NAME = PREFIX + "channelName";
  static final String PROVIDER_TYPE = PREFIX + "providerType";

  /** The texts of the journey and of touchpoints that are kept as attributes. */
  static final List<String> TEXTS_OF_JOURNEY = List.of("journeyTitle", "journeyLongSummary");

  static final List<String> TEXTS_OF_TOUCHPOINT = List.of("comment", "category");

  private static final Text TOO_LONG =
      Text.en("the document is larger than {most} bytes, which is the most that is read")
          .nl("het document is groter dan {most} bytes, en meer wordt niet gelezen");
  private static final Text NO_ACTOR =
      Text.en("there is no actor {id} in this journey, so that it takes no part")
          .nl("deze reis heeft geen actor {id}, dus doet die niet mee");
  private static final Text NO_CHANNEL =
      Text.en("{word} is no channel, so it is kept as the attribute cjml.channelName")
          .nl("{word} is geen kanaal en blijft daarom bewaard als attribuut cjml.channelName");
  private static final Text NO_PHASE =
      Text.en("it belongs to no phase, and is put into that of the touchpoint before it")
          .nl("het hoort bij geen fase en komt in die van het contactmoment ervoor");
  private static final Text NO_NAME =
      Text.en("it has no label, so its id becomes its name")
          .nl("het heeft geen label, dus wordt het id de naam");
  private static final Text OTHER_ID =
      Text.en("the id {id} is taken or no id, and becomes {made}")
          .nl("id {id} is al vergeven of geen id, en wordt {made}");

  private final Node plan;
  private final List<FormatRemark> remarks = new ArrayList<>();
  private final Map<String, Participant> participants = new HashMap<>();
  private final IdMaker touchpointIds = new IdMaker("touchpoint");

  /**
   * Prepares reading.
   *
   * @param before the remarks before those on the plan
   */
  CjmlReader(Node plan, List<FormatRemark> before) {
    this.plan = plan;
    remarks.addAll(before);
  }

  static Node root(byte[] document) {
    if (document.length > Cjml.MAX_LENGTH) {
      throw new InvalidDocumentException(
          List.of(new FormatProblem(TextPosition.NONE, TOO_LONG, Map.of("most", Cjml.MAX_LENGTH))));
    }
    return Node.read(document);
  }

  /** Returns the id of the journey that is made from a plan. */
  static String journeyId(Node plan) {
    return new IdMaker("journey").idFor(plan.text("journeyID").orElse(""));
  }

  JourneyReading journey() {
    String id = journeyId(plan);
    String name = plan.text("journeyID").orElse(id);
    if (plan.text("journeyID").isEmpty()) {
      remark(plan, ElementPath.journey(), NO_NAME, Map.of());
    }
    JourneyBuilder journey = Journey.builder(id, name);
    plan.text("journeyShortSummary").ifPresent(journey::description);
    for (String field : TEXTS_OF_JOURNEY) {
      plan.text(field).ifPresent(text -> journey.attribute(PREFIX + field, text));
    }
    actors(journey);
    phases(journey, id, name);
    remarks.addAll(KnownElements.ofPlan(plan));
    try {
      return new JourneyReading(journey.build(), List.of(), remarks);
    } catch (InvalidJourneyException e) {
      throw InvalidDocumentException.of(e);
    }
  }

  private void actors(JourneyBuilder journey) {
    IdMaker ids = new IdMaker("actor");
    boolean isFirst = true;
    for (Node actor : plan.child("actors").map(Node::children).orElse(List.of())) {
      boolean isEndUser = actor.name().equals("endUser");
      if (!isEndUser && !actor.name().equals("serviceProvider")) {
        continue;
      }
      String given = actor.attribute("actorID");
      String own = given.isEmpty() ? actor.attribute("actorIDref") : given;
      Optional<String> name = actor.text(isEndUser ? "actorName" : "companyName");
      Optional<Side> side = name.isPresent() ? Optional.empty() : side(own, isEndUser);
      if (side.isPresent()) {
        participants.putIfAbsent(own, side.get());
        continue;
      }
      String id = id(own, ids);
      ElementPath path =
          ElementPath.journey().child(isEndUser ? ElementKind.PERSONA : ElementKind.ACTOR, id);
      if (!id.equals(own) && !own.isEmpty()) {
        otherId(actor, path, own, id);
      }
      if (name.isEmpty() && own.isEmpty()) {
        remark(actor, path, NO_NAME, Map.of());
      }
      participants.putIfAbsent(own, Participant.of(id));
      if (isEndUser) {
        journey.persona(id, name.orElse(id));
      } else {
        journey.actor(
            id,
            name.orElse(id),
            isFirst ? Side.COMPANY : Side.PARTNER,
            provider -> {
              provider.kind(ActorKind.ORGANISATION);
              actor.text("providerType").ifPresent(type -> provider.attribute(PROVIDER_TYPE, type));
            });
        isFirst = false;
      }
    }
  }

  private static Optional<Side> side(String id, boolean isEndUser) {
    return switch (id) {
      case "customer" -> isEndUser ? Optional.of(Side.CUSTOMER) : Optional.empty();
      case "company" -> isEndUser ? Optional.empty() : Optional.of(Side.COMPANY);
      case "partner" -> isEndUser ? Optional.empty() : Optional.of(Side.PARTNER);
      case "other" -> isEndUser ? Optional.empty() : Optional.of(Side.OTHER);
      default -> Optional.empty();
    };
  }

  private static String id(String given, IdMaker ids) {
    return Term.isId(given) && ids.take(given) ? given : ids.idFor(given);
  }

  /** A phase that the plan declares, or the whole plan if it declares none. */
  private static final class Stage {
    final String id;
    final String name;
    final Optional<String> description;
    final List<Touchpoint> touchpoints = new ArrayList<>();

    Stage(String id, String name, Optional<String> description) {
      this.id = id;
      this.name = name;
      this.description = description;
    }
  }

  private void phases(JourneyBuilder journey, String journeyId, String journeyName) {
    Map<String, Stage> stages = new LinkedHashMap<>();
    IdMaker ids = new IdMaker("phase");
    for (Node phase :
        plan.child("journeyPhases").map(all -> all.children("journeyPhase")).orElse(List.of())) {
      String own = phase.attribute("phaseID");
      String name = phase.text("phaseName").orElse(own.isEmpty() ? "Phase" : own);
      Stage stage = new Stage(id(own, ids), name, phase.text("phaseDescription"));
      if (stages.putIfAbsent(own, stage) != null) {
        stages.put("\0" + stage.id, stage); // no touchpoint can refer to it
        otherId(phase, ElementPath.phase(stage.id), own, stage.id);
      }
    }
    List<Node> touchpoints = plan.child("touchpoints").map(Node::children).orElse(List.of());
    if (stages.isEmpty() && !touchpoints.isEmpty()) {
      stages.put("", new Stage(ids.idFor(journeyName), journeyName, Optional.empty()));
    }
    Stage current = stages.values().stream().findFirst().orElse(null);
    for (Node touchpoint : touchpoints) {
      boolean isAction = touchpoint.name().equals("plannedAction");
      if (!isAction && !touchpoint.name().equals("plannedCommunicationPoint")) {
        continue;
      }
      String reference =
          touchpoint.child("belongsTo").map(to -> to.attribute("phaseIDref")).orElse("");
      Stage stage = stages.get(reference);
      if (stage != null) {
        current = stage;
      }
      if (current != null) {
        current.touchpoints.add(touchpoint(touchpoint, isAction, current.id, stage == null));
      }
    }
    Set<String> names = new LinkedHashSet<>();
    stages.values().forEach(stage -> names.add(stage.name));
    NamedPhases named =
        NamedPhases.plain(names, PREFIX + journeyId, Text.en("Phases of " + journeyName), "phase");
    if (!stages.isEmpty()) {
      journey.phaseModel(named.model());
    }
    for (Stage stage : stages.values()) {
      PhaseKind kind = named.kinds().get(stage.name);
      if (kind != null) {
        journey.phase(
            stage.id,
            kind,
            phase -> {
              if (!stage.name.equals(kind.label().get(Locale.ENGLISH))) {
                phase.name(stage.name);
              }
              stage.description.ifPresent(phase::description);
              stage.touchpoints.forEach(phase::touchpoint);
            });
      }
    }
  }

  private Touchpoint touchpoint(
      Node node, boolean isAction, String phaseId, boolean isWithoutPhase) {
    String given = node.text("touchpointID").orElse("");
    Optional<String> label = node.text("initiator", "initiatorLabel");
    boolean isKept = Term.isId(given) && touchpointIds.take(given);
    String id = isKept ? given : touchpointIds.idFor(given.isEmpty() ? label.orElse("") : given);
    ElementPath path = ElementPath.touchpoint(phaseId, id);
    if (!isKept) {
      otherId(node, path, given, id);
    }
    if (isWithoutPhase) {
      remark(node, path, NO_PHASE, Map.of());
    }
    if (label.isEmpty()) {
      remark(node, path, NO_NAME, Map.of());
    }
    TouchpointBuilder touchpoint = Touchpoint.builder(id, label.orElse(id));
    touchpoint.interaction(isAction ? InteractionType.ACTIVITY : InteractionType.COMMUNICATION);
    participant(node, "initiator", path).ifPresent(touchpoint::initiator);
    participant(node, "receiver", path).ifPresent(touchpoint::receiver);
    node.text("receiver", "receiverLabel")
        .ifPresent(text -> touchpoint.attribute(RECEIVER_LABEL, text));
    node.text("channel", "channelName").ifPresent(word -> channel(node, word, touchpoint, path));
    for (String field : TEXTS_OF_TOUCHPOINT) {
      node.text(field).ifPresent(text -> touchpoint.attribute(PREFIX + field, text));
    }
    return touchpoint.build();
  }

  private Optional<Participant> participant(Node node, String role, ElementPath path) {
    Optional<Node> reference =
        node.child(role).flatMap(participant -> participant.child("refersTo"));
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    String first = reference.get().attribute("actorIDref");
    String id = first.isEmpty() ? reference.get().attribute("actorID") : first;
    Participant participant = participants.get(id);
    if (participant == null) {
      remark(reference.get(), path.attribute(role), NO_ACTOR, Map.of("id", Quotation.quoted(id)));
    }
    return Optional.ofNullable(participant);
  }

  private void channel(Node node, String word, TouchpointBuilder touchpoint, ElementPath path) {
    Optional<Channel> channel = Channel.standard().find(word);
    if (channel.isPresent()) {
      touchpoint.channel(channel.get());
      return;
    }
    if (word.equals("payment")) {
      touchpoint.moment(Moment.PAYMENT);
    }
    touchpoint.attribute(CHANNEL_NAME, word);
    remark(node, path.attribute("channels"), NO_CHANNEL, Map.of("word", Quotation.quoted(word)));
  }

  private void otherId(Node node, ElementPath path, String given, String made) {
    remark(
        node,
        path,
        OTHER_ID,
        Map.of("id", Quotation.quoted(given), "made", Quotation.quoted(made)));
  }

  private void remark(Node node, ElementPath path, Text text, Map<String, Object> values) {
    remarks.add(new FormatRemark(path, node.position(), text, values));
  }
}
