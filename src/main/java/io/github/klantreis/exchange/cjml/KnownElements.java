package io.github.klantreis.exchange.cjml;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements of a document that are read, so that no other is passed over without a remark. Not
 * reusable.
 */
final class KnownElements {
  private static final Text UNKNOWN =
      Text.en("elements {name} in {parent} are not read")
          .nl("elementen {name} in {parent} worden niet gelezen");
  private static final Text REPEATED =
      Text.en("there is an element {name} already, so this one is not read")
          .nl("er is al een element {name}, dus dit wordt niet gelezen");

  private static final ImmutableSet<String> POINT =
      ImmutableSet.of(
          "touchpointID", "belongsTo", "initiator", "receiver", "channel", "comment", "category");

  /** By what they are in; what is not here has a text only. */
  private static final ImmutableMap<String, ImmutableSet<String>> CHILDREN =
      ImmutableMap.<String, ImmutableSet<String>>builder()
          .put("CJML", ImmutableSet.of("plannedJourney", "actualJourney"))
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
          .put("journeyPhases", ImmutableSet.of("journeyPhase"))
          .put("journeyPhase", ImmutableSet.of("phaseName", "phaseDescription"))
          .put("actors", ImmutableSet.of("endUser", "serviceProvider"))
          .put("endUser", ImmutableSet.of("actorName"))
          .put("serviceProvider", ImmutableSet.of("companyName", "providerType"))
          .put("touchpoints", ImmutableSet.of("plannedAction", "plannedCommunicationPoint"))
          .put("plannedAction", POINT)
          .put("plannedCommunicationPoint", POINT)
          .put("initiator", ImmutableSet.of("refersTo", "initiatorLabel"))
          .put("receiver", ImmutableSet.of("refersTo", "receiverLabel"))
          .put("channel", ImmutableSet.of("channelName"))
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
          "plannedCommunicationPoint");

  private final List<FormatRemark> remarks;

  /** The unknown ones that are remarked on already, each once for what it is in. */
  private final Set<String> unknown = new HashSet<>();

  KnownElements(List<FormatRemark> remarks) {
    this.remarks = remarks;
  }

  /** Adds a remark for what is directly in a document and is not read. */
  void ofDocument(Node root) {
    root.children().forEach(child -> isKnown(child, root));
  }

  /** Adds a remark for what is in an element, at any depth, and is not read. */
  void in(Node node) {
    Set<String> met = new HashSet<>();
    for (Node child : node.children()) {
      if (isKnown(child, node)) {
        if (met.add(child.name()) || LISTED.contains(child.name())) {
          in(child);
        } else {
          add(child, REPEATED, Map.of("name", Quotation.quoted(child.name())));
        }
      }
    }
  }

  private boolean isKnown(Node child, Node node) {
    boolean isKnown = CHILDREN.getOrDefault(node.name(), ImmutableSet.of()).contains(child.name());
    if (!isKnown && unknown.add(node.name() + "/" + child.name())) {
      add(
          child,
          UNKNOWN,
          Map.of("name", Quotation.quoted(child.name()), "parent", Quotation.quoted(node.name())));
    }
    return isKnown;
  }

  private void add(Node node, Text text, Map<String, Object> values) {
    remarks.add(new FormatRemark(ElementPath.journey(), node.position(), text, values));
  }
}
