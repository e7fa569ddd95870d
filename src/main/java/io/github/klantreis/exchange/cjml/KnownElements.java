package io.github.klantreis.exchange.cjml;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is read of a document: elements, attributes and texts, so that no other is passed over
 * without a word. Not reusable.
 */
final class KnownElements {
  private static final Text UNKNOWN =
      Text.en("elements {name} in {parent} are not read")
          .nl("elementen {name} in {parent} worden niet gelezen");
  private static final Text UNKNOWN_ATTRIBUTE =
      Text.en("attributes {name} of {parent} are not read")
          .nl("attributen {name} van {parent} worden niet gelezen");
  private static final Text NO_TEXT =
      Text.en("the text {text} directly in {parent} is not read")
          .nl("de tekst {text} direct in {parent} wordt niet gelezen");
  private static final Text REPEATED =
      Text.en("there is an element {name} already, so this one is not read")
          .nl("er is al een element {name}, dus dit wordt niet gelezen");

  private static final Text OTHER_VERSION =
      Text.en("the document is of version {version} and is read as {known}")
          .nl("het document is van versie {version} en wordt gelezen als {known}");

  /** The version of CJML that is read and written. */
  private static final String VERSION = "2.0";

  private static final ImmutableSet<String> NONE = ImmutableSet.of();

  private static final ImmutableSet<String> POINT =
      ImmutableSet.of(
          "touchpointID", "belongsTo", "initiator", "receiver", "channel", "comment", "category");

  private static final ImmutableSet<String> ACTUAL_POINT =
      ImmutableSet.<String>builder()
          .addAll(POINT)
          .add("compliance", "timestamps", "touchpointExperience")
          .build();

  /** By what they are in; what is not here has a text only. */
  private static final ImmutableMap<String, ImmutableSet<String>> IN_BOTH =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .put("journeyPhases", ImmutableSet.of("journeyPhase"))
          .put("journeyPhase", ImmutableSet.of("phaseName", "phaseDescription"))
          .put("actors", ImmutableSet.of("endUser", "serviceProvider"))
          .put("endUser", ImmutableSet.of("actorName"))
          .put("serviceProvider", ImmutableSet.of("companyName", "providerType"))
          .put("initiator", ImmutableSet.of("refersTo", "initiatorLabel"))
          .put("receiver", ImmutableSet.of("refersTo", "receiverLabel"))
          .put("refersTo", NONE)
          .put("belongsTo", NONE)
          .put("channel", ImmutableSet.of("channelName"))
          .buildOrThrow();

  private static final ImmutableMap<String, ImmutableSet<String>> IN_DOCUMENT =
      ImmutableMap.of("CJML", ImmutableSet.of("plannedJourney", "actualJourney"));

  private static final ImmutableMap<String, ImmutableSet<String>> IN_PLAN =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .putAll(IN_BOTH)
          .put(
              "plannedJourney",
              ImmutableSet.of(
                  "journeyID",
                  "journeyTitle",
                  "journeyShortSummary",
                  "journeyLongSummary",
                  "journeyPhases",
                  "actors",
                  "touchpoints"))
          .put("touchpoints", ImmutableSet.of("plannedAction", "plannedCommunicationPoint"))
          .put("plannedAction", POINT)
          .put("plannedCommunicationPoint", POINT)
          .buildOrThrow();

  /** Phases, actors and the status of an actual journey are no part of a trail. */
  private static final ImmutableMap<String, ImmutableSet<String>> IN_TRAIL =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .putAll(IN_BOTH)
          .put(
              "actualJourney",
              ImmutableSet.of(
                  "journeyID",
                  "plannedReference",
                  "journeyPhases",
                  "journeyStatus",
                  "actors",
                  "touchpoints"))
          .put("touchpoints", ImmutableSet.of("actualAction", "actualCommunicationPoint"))
          .put("actualAction", ACTUAL_POINT)
          .put("actualCommunicationPoint", ACTUAL_POINT)
          .put("timestamps", ImmutableSet.copyOf(TrailReader.TIMES))
          .put("touchpointExperience", ImmutableSet.of("experienceDescription", "experienceRating"))
          .buildOrThrow();

  /** The elements of which there are several in one. */
  private static final ImmutableSet<String> LISTED =
      ImmutableSet.of(
          "plannedJourney",
          "actualJourney",
          "journeyPhase",
          "endUser",
          "serviceProvider",
          "plannedAction",
          "plannedCommunicationPoint",
          "actualAction",
          "actualCommunicationPoint");

  private static final ImmutableMap<String, ImmutableSet<String>> ATTRIBUTES =
      ImmutableMap.of(
          "CJML", ImmutableSet.of("version"),
          "journeyPhase", ImmutableSet.of("phaseID"),
          "endUser", ImmutableSet.of("actorID", "actorIDref"),
          "serviceProvider", ImmutableSet.of("actorID", "actorIDref"),
          "refersTo", ImmutableSet.of("actorID", "actorIDref"),
          "belongsTo", ImmutableSet.of("phaseIDref"));

  private interface Listener {
    void passesOver(Node node, Text text, Map<String, Object> values);
  }

  private final ImmutableMap<String, ImmutableSet<String>> children;
  private final Listener listener;

  /** The unknown ones that are told already, each once for what it is in. */
  private final Set<String> unknown = new HashSet<>();

  private KnownElements(ImmutableMap<String, ImmutableSet<String>> children, Listener listener) {
    this.children = children;
    this.listener = listener;
  }

  /** Returns remarks on what is directly in a document, or its attribute, and is not read. */
  static List<FormatRemark> ofDocument(Node root) {
    List<FormatRemark> remarks = new ArrayList<>();
    KnownElements known = new KnownElements(IN_DOCUMENT, remarks(remarks));
    known.attributesAndText(root);
    root.children().forEach(child -> known.isKnown(child, root));
    String version = root.attribute("version");
    if (!version.isEmpty() && !version.equals(VERSION)) {
      known.listener.passesOver(
          root, OTHER_VERSION, Map.of("version", Quotation.quoted(version), "known", VERSION));
    }
    return remarks;
  }

  /** Returns remarks on what is in a plan, at any depth, and is not read. */
  static List<FormatRemark> ofPlan(Node plan) {
    List<FormatRemark> remarks = new ArrayList<>();
    new KnownElements(IN_PLAN, remarks(remarks)).in(plan);
    return remarks;
  }

  /** Returns problems with what is in an actual journey, at any depth, and is not read. */
  static List<FormatProblem> ofTrail(Node actual) {
    List<FormatProblem> problems = new ArrayList<>();
    Listener listener =
        (node, text, values) -> problems.add(new FormatProblem(node.position(), text, values));
    new KnownElements(IN_TRAIL, listener).in(actual);
    return problems;
  }

  private static Listener remarks(List<FormatRemark> remarks) {
    return (node, text, values) ->
        remarks.add(new FormatRemark(ElementPath.journey(), node.position(), text, values));
  }

  private void in(Node node) {
    attributesAndText(node);
    Set<String> met = new HashSet<>();
    for (Node child : node.children()) {
      if (isKnown(child, node)) {
        if (met.add(child.name()) || LISTED.contains(child.name())) {
          in(child);
        } else {
          listener.passesOver(child, REPEATED, Map.of("name", Quotation.quoted(child.name())));
        }
      }
    }
  }

  private void attributesAndText(Node node) {
    String parent = Quotation.quoted(node.name());
    for (String attribute : node.attributes()) {
      boolean isKnown =
          attribute.startsWith("xml") // of XML itself, such as xmlns and xml:lang
              || attribute.startsWith("xsi:")
              || ATTRIBUTES.getOrDefault(node.name(), NONE).contains(attribute);
      if (!isKnown && unknown.add(node.name() + "/@" + attribute)) {
        listener.passesOver(
            node, UNKNOWN_ATTRIBUTE, Map.of("name", Quotation.quoted(attribute), "parent", parent));
      }
    }
    if (children.containsKey(node.name()) && !node.text().isEmpty()) {
      listener.passesOver(
          node, NO_TEXT, Map.of("text", Quotation.quoted(node.text()), "parent", parent));
    }
  }

  private boolean isKnown(Node child, Node node) {
    boolean isKnown = children.getOrDefault(node.name(), NONE).contains(child.name());
    if (!isKnown && unknown.add(node.name() + "/" + child.name())) {
      listener.passesOver(
          child,
          UNKNOWN,
          Map.of("name", Quotation.quoted(child.name()), "parent", Quotation.quoted(node.name())));
    }
    return isKnown;
  }
}
