package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.term.TouchpointOwner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What follows from who takes part in touchpoints: their owners, and the hand-overs. */
final class Participation {
  private final Journey journey;
  private final List<Touchpoint> touchpoints;
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<Set<String>, List<Touchpoint>> between = new HashMap<>();

  private Participation(Journey journey) {
    this.journey = journey;
    touchpoints = journey.touchpoints().collect(ImmutableList.toImmutableList());
    journey
        .phases()
        .forEach(
            phase ->
                phase.touchpoints().forEach(each -> readings.put(each.id(), phase.reading(each))));
  }

  // ---- hand-overs ----

  static List<HandOver> handOvers(Journey journey) {
    if (journey.actors().size() < 2) {
      return ImmutableList.of();
    }
    return new Participation(journey).handOvers();
  }

  private List<HandOver> handOvers() {
    ImmutableList.Builder<HandOver> found = ImmutableList.builder();
    for (Touchpoint before : touchpoints) {
      Optional<Participant> from = counterpart(before);
      if (from.isPresent() && from.get() instanceof NamedParticipant named) {
        for (Touchpoint after : nextContacts(before)) {
          Participant to = counterpart(after).orElseThrow();
          if (to instanceof NamedParticipant other && !other.equals(named)) {
            found.add(handOver(before, after, named, other));
          }
        }
      }
    }
    return found.build();
  }

  private HandOver handOver(
      Touchpoint before, Touchpoint after, NamedParticipant from, NamedParticipant to) {
    return new HandOver(
        before,
        after,
        journey.actor(from.id()).orElseThrow(),
        journey.actor(to.id()).orElseThrow(),
        between.computeIfAbsent(Set.of(from.id(), to.id()), this::withAll));
  }

  private List<Touchpoint> withAll(Set<String> participants) {
    return touchpoints.stream()
        .filter(touchpoint -> participants.stream().allMatch(touchpoint::involves))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns who serves the customer at a touchpoint: a side or an actor of one. A competitor or a
   * neighbour hands nothing over.
   */
  private Optional<Participant> counterpart(Touchpoint touchpoint) {
    Optional<Participant> initiator = touchpoint.initiator().filter(this::isOnAnotherSide);
    Optional<Participant> receiver = touchpoint.receiver().filter(this::isOnAnotherSide);
    return initiator.isPresent() && receiver.isPresent()
        ? Optional.empty()
        : initiator.or(() -> receiver).filter(one -> journey.sideOf(one).serves());
  }

  private boolean isOnAnotherSide(Participant participant) {
    return journey.sideOf(participant) != Side.CUSTOMER;
  }

  /**
   * Returns the first touchpoints after another one at which a customer of the same personas deals
   * with anybody, on each way.
   */
  private List<Touchpoint> nextContacts(Touchpoint start) {
    Reading from = reading(start);
    List<Touchpoint> contacts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<Touchpoint> open = new ArrayDeque<>(journey.next(start.id()));
    while (!open.isEmpty()) {
      Touchpoint touchpoint = open.remove();
      if (!touchpoint.id().equals(start.id()) && seen.add(touchpoint.id())) {
        if (from.sharesPersonasWith(reading(touchpoint)) && counterpart(touchpoint).isPresent()) {
          contacts.add(touchpoint);
        } else {
          open.addAll(journey.next(touchpoint.id()));
        }
      }
    }
    return contacts;
  }

  private Reading reading(Touchpoint touchpoint) {
    return requireNonNull(readings.get(touchpoint.id()));
  }

  // ---- without the customer ----

  static boolean isWithoutCustomer(JourneyHeading journey, Touchpoint touchpoint) {
    requireNonNull(touchpoint, "touchpoint");
    Optional<Side> initiator = touchpoint.initiator().map(journey::sideOf);
    Optional<Side> receiver = touchpoint.receiver().map(journey::sideOf);
    if (isCustomer(initiator)
        || isCustomer(receiver)
        || isCustomerInvolved(journey, touchpoint)
        || says(touchpoint, ServiceBlueprint::frontstage)
        || !touchpoint.actions().isEmpty()) {
      return false;
    }
    boolean isBackstage = says(touchpoint, ServiceBlueprint::backstage);
    return isActivity(touchpoint)
        ? initiator.isPresent() || isBackstage
        : initiator.isPresent() && (receiver.isPresent() || isBackstage);
  }

  private static boolean isCustomer(Optional<Side> side) {
    return side.isPresent() && side.get() == Side.CUSTOMER;
  }

  private static boolean isCustomerInvolved(JourneyHeading journey, Touchpoint touchpoint) {
    for (String id : touchpoint.involved()) {
      if (journey.sideOf(Participant.of(id)) == Side.CUSTOMER) {
        return true;
      }
    }
    return false;
  }

  private static boolean isActivity(Touchpoint touchpoint) {
    return touchpoint.interaction().filter(InteractionType.ACTIVITY::equals).isPresent();
  }

  private static boolean says(Touchpoint touchpoint, Function<ServiceBlueprint, List<String>> row) {
    return touchpoint.blueprint().filter(blueprint -> !row.apply(blueprint).isEmpty()).isPresent();
  }

  // ---- owners ----

  static Optional<TouchpointOwner> ownerOf(JourneyHeading journey, Touchpoint touchpoint) {
    requireNonNull(touchpoint, "touchpoint");
    Optional<Side> initiator = touchpoint.initiator().map(journey::sideOf);
    boolean ofCustomers =
        initiator.filter(Side.CUSTOMER::equals).isPresent()
            && touchpoint
                .receiver()
                .map(journey::sideOf)
                .filter(to -> to != Side.CUSTOMER)
                .isEmpty();
    if (ofCustomers && (touchpoint.channels().isEmpty() || isActivity(touchpoint))) {
      return Optional.of(TouchpointOwner.CUSTOMER);
    }
    Optional<Side> receiver = touchpoint.receiver().map(journey::sideOf);
    if ((isOther(initiator) && !serves(receiver)) || (isOther(receiver) && !serves(initiator))) {
      return Optional.of(TouchpointOwner.SOCIAL);
    }
    List<TouchpointOwner> ofChannels =
        touchpoint.channels().stream()
            .map(Channel::ownership)
            .map(Participation::ownerOf)
            .distinct()
            .toList();
    if (ofChannels.size() == 1) {
      return Optional.of(ofChannels.get(0));
    }
    return initiator.flatMap(side -> ownerOf(side, receiver));
  }

  private static boolean isOther(Optional<Side> side) {
    return side.isPresent() && side.get() == Side.OTHER;
  }

  private static boolean serves(Optional<Side> side) {
    return side.isPresent() && side.get().serves();
  }

  private static TouchpointOwner ownerOf(Ownership channel) {
    return switch (channel) {
      case OWNED, PAID -> TouchpointOwner.BRAND;
      case PARTNER -> TouchpointOwner.PARTNER;
      case EARNED -> TouchpointOwner.SOCIAL;
    };
  }

  private static Optional<TouchpointOwner> ownerOf(Side initiator, Optional<Side> receiver) {
    return switch (initiator) {
      case COMPANY -> Optional.of(TouchpointOwner.BRAND);
      case PARTNER -> Optional.of(TouchpointOwner.PARTNER);
      case OTHER -> Optional.of(TouchpointOwner.SOCIAL);
      case CUSTOMER ->
          receiver.filter(to -> to != Side.CUSTOMER).flatMap(to -> ownerOf(to, Optional.empty()));
    };
  }
}
