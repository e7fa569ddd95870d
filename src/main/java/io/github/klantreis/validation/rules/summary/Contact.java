package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked of a touchpoint at all, by who takes part in it and on which channels. */
public final class Contact {
  /** Where somebody is there to ask. */
  private static final ImmutableSet<String> PERSONAL =
      ids(
          Channel.FACE_TO_FACE,
          Channel.HOME_VISIT,
          Channel.VIDEO_CALL,
          Channel.STORE,
          Channel.CHAT,
          Channel.MESSAGING);

  private static final ImmutableSet<String> OTHERS_OPINIONS =
      ids(
          Channel.REVIEW_SITE,
          Channel.WORD_OF_MOUTH,
          Channel.ONLINE_WORD_OF_MOUTH,
          Channel.COMMUNITY);

  /** What nobody can do without the other side. */
  private static final ImmutableSet<Moment> BETWEEN_TWO =
      ImmutableSet.of(
          Moment.PAYMENT,
          Moment.DELIVERY,
          Moment.SERVICE,
          Moment.FEEDBACK,
          Moment.COMPLAINT,
          Moment.RENEWAL);

  private static final ActionKinds HELP =
      ActionKinds.of(ActionKind.CUSTOMER_SERVICE, ActionKind.CHAT, ActionKind.CALL);

  private Contact() {}

  private static ImmutableSet<String> ids(Channel... channels) {
    return Stream.of(channels).map(Channel::id).collect(ImmutableSet.toImmutableSet());
  }

  /** Whether it is judged in the journey that it leads to, and not here. */
  public static boolean isToldElsewhere(Touchpoint touchpoint) {
    return !touchpoint.drillsDownTo().isEmpty();
  }

  /**
   * Whether it says that somebody is contacted: by a receiver, an action or what people see of the
   * work; by a moment such as the payment; or as somebody else starts it with people.
   */
  public static boolean isClaimed(Touchpoint touchpoint, JourneyHeading journey) {
    if (isActivity(touchpoint)) {
      return false;
    }
    return touchpoint.interaction().isPresent()
        || touchpoint.receiver().isPresent()
        || !touchpoint.actions().isEmpty()
        || touchpoint.blueprint().filter(each -> !each.frontstage().isEmpty()).isPresent()
        || touchpoint.moments().stream().anyMatch(BETWEEN_TWO::contains)
        || (isStartedByOthers(touchpoint, journey) && anyCustomerInvolved(touchpoint, journey));
  }

  /** Whether somebody starts it who is not on the side of the people who make the journey. */
  public static boolean isStartedByOthers(Touchpoint touchpoint, JourneyHeading journey) {
    return touchpoint
        .initiator()
        .filter(initiator -> journey.sideOf(initiator) != Side.CUSTOMER)
        .isPresent();
  }

  /**
   * Whether others decide there about the people who make the journey: without them, or, where
   * nothing is sold, at a touchpoint that others start.
   */
  public static boolean isDecidedByOthers(Touchpoint touchpoint, JourneyHeading journey) {
    return touchpoint.hasMoment(Moment.DECISION)
        && (journey.isWithoutCustomer(touchpoint)
            || (!journey.people().isBuying()
                && journey.market().isEmpty()
                && isStartedByOthers(touchpoint, journey)));
  }

  /**
   * Whether it is said that people do not meet the organisation there: it is something that they do
   * alone, with others or on channels of others, and nobody of the organisation or a partner takes
   * part.
   */
  public static boolean isWithoutOrganisation(Touchpoint touchpoint, JourneyHeading journey) {
    boolean isElsewhere = isWithOutsiders(touchpoint, journey);
    return (isElsewhere || isActivity(touchpoint) || !touchpoint.channels().isEmpty())
        && !saysWhatIsDone(touchpoint)
        && touchpoint.owner().isEmpty()
        && (isElsewhere || touchpoint.channels().stream().noneMatch(Contact::isOfCompany))
        && !isServed(touchpoint, journey)
        && touchpoint.involved().stream()
            .noneMatch(id -> journey.sideOf(Participant.of(id)).serves());
  }

  /** Whether somebody starts it or is turned to who serves the people who make the journey. */
  public static boolean isServed(Touchpoint touchpoint, JourneyHeading journey) {
    return serves(touchpoint.initiator(), journey) || serves(touchpoint.receiver(), journey);
  }

  /** Whether people deal there with somebody who does not serve them, on channels of those. */
  public static boolean isWithOutsiders(Touchpoint touchpoint, JourneyHeading journey) {
    return (isOutsider(touchpoint.initiator(), journey)
            || isOutsider(touchpoint.receiver(), journey))
        && !isServed(touchpoint, journey);
  }

  private static boolean isOutsider(Optional<Participant> who, JourneyHeading journey) {
    return who.isPresent() && journey.sideOf(who.get()) == Side.OTHER;
  }

  private static boolean serves(Optional<Participant> who, JourneyHeading journey) {
    return who.isPresent() && journey.sideOf(who.get()).serves();
  }

  private static boolean isOfCompany(Channel channel) {
    return channel.ownership() == Ownership.OWNED || channel.ownership() == Ownership.PAID;
  }

  /** All of a touchpoint that decides whether people meet the organisation there. */
  public static Object ofOrganisation(Touchpoint touchpoint) {
    return List.of(
        touchpoint.id(),
        part(touchpoint),
        touchpoint.owner(),
        touchpoint.channels().isEmpty(),
        touchpoint.channels().stream().anyMatch(Contact::isOfCompany));
  }

  /** Whether both who take part are on the side of the people who make the journey. */
  public static boolean isAmongCustomers(Touchpoint touchpoint, JourneyHeading journey) {
    return isOnCustomerSide(touchpoint.initiator(), journey)
        && isOnCustomerSide(touchpoint.receiver(), journey);
  }

  private static boolean isOnCustomerSide(Optional<Participant> who, JourneyHeading journey) {
    return who.isPresent() && journey.sideOf(who.get()) == Side.CUSTOMER;
  }

  /** Whether it is something that one party does alone, which needs no channel. */
  public static boolean isActivity(Touchpoint touchpoint) {
    return touchpoint.interaction().filter(InteractionType.ACTIVITY::equals).isPresent();
  }

  /** All of a touchpoint that decides who is there and who makes contact. */
  public static Object part(Touchpoint touchpoint) {
    return List.of(
        touchpoint.interaction(),
        touchpoint.initiator(),
        touchpoint.receiver(),
        touchpoint.involved(),
        touchpoint.actions(),
        touchpoint.blueprint());
  }

  private static boolean anyCustomerInvolved(Touchpoint touchpoint, JourneyHeading journey) {
    for (String id : touchpoint.involved()) {
      if (journey.sideOf(Participant.of(id)) == Side.CUSTOMER) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is said in any way what somebody other than the customer does there. */
  public static boolean saysWhatIsDone(Touchpoint touchpoint) {
    return !touchpoint.actions().isEmpty()
        || touchpoint.blueprint().filter(Contact::saysAnything).isPresent();
  }

  /**
   * Whether anything is noted of how the company does there: figures, what bothers people, or what
   * could be better. Who notes that knows what happens there.
   */
  public static boolean tellsOfCompany(Touchpoint touchpoint) {
    return saysWhatIsDone(touchpoint)
        || !touchpoint.metrics().isEmpty()
        || !touchpoint.painPoints().isEmpty()
        || !touchpoint.opportunities().isEmpty()
        || !touchpoint.solutions().isEmpty();
  }

  private static boolean saysAnything(ServiceBlueprint blueprint) {
    return !blueprint.frontstage().isEmpty()
        || !blueprint.backstage().isEmpty()
        || !blueprint.supportingSystems().isEmpty();
  }

  /**
   * Whether the company itself could do something there. It cannot where it is not present: in what
   * others say or start, and in what customers do alone. Where it starts the contact or has paid
   * for the channel, it does something already.
   */
  public static boolean couldCompanyAct(Touchpoint touchpoint, JourneyHeading journey) {
    return isOnOwnChannels(touchpoint)
        && !isActivity(touchpoint)
        && !isStartedByOthers(touchpoint, journey)
        && !isWithOutsiders(touchpoint, journey);
  }

  /** Whether one of its channels is the company's own, unless outsiders deal with people there. */
  public static boolean isOnAnOwnChannel(Touchpoint touchpoint, JourneyHeading journey) {
    return hasAnOwnChannel(touchpoint) && !isWithOutsiders(touchpoint, journey);
  }

  /** Whether one of its channels is of a kind that is the company's own. */
  public static boolean hasAnOwnChannel(Touchpoint touchpoint) {
    return touchpoint.channels().stream()
        .anyMatch(channel -> channel.ownership() == Ownership.OWNED);
  }

  /** Whether one of its channels is the company's own, and none is paid for. */
  public static boolean isOnOwnChannels(Touchpoint touchpoint) {
    boolean isOwned = false;
    for (Channel channel : touchpoint.channels()) {
      if (channel.ownership() == Ownership.PAID) {
        return false;
      }
      isOwned |= channel.ownership() == Ownership.OWNED;
    }
    return isOwned;
  }

  /**
   * Whether customers can turn away there. They cannot from what befalls them, from what they do by
   * themselves, or where they are not.
   */
  public static boolean canBeLeft(Touchpoint touchpoint, JourneyHeading journey) {
    return !touchpoint.channels().isEmpty()
        && !isActivity(touchpoint)
        && !journey.isWithoutCustomer(touchpoint);
  }

  /** Whether people turn to the company there with a question, a complaint or what they think. */
  public static boolean isForHelp(Touchpoint touchpoint) {
    return touchpoint.hasMoment(Moment.SERVICE)
        || touchpoint.hasMoment(Moment.COMPLAINT)
        || touchpoint.hasMoment(Moment.FEEDBACK)
        || HELP.anyAt(touchpoint);
  }

  /** Whether people can ask somebody there: in person, by telephone or in a chat. */
  public static boolean isPersonal(Touchpoint touchpoint) {
    for (Channel channel : touchpoint.channels()) {
      if (channel.kind() == ChannelKind.TELEPHONE || PERSONAL.contains(channel.id())) {
        return true;
      }
    }
    return touchpoint.hasMoment(Moment.SERVICE);
  }

  /** Whether people hear there what others say. */
  public static boolean showsOpinions(Touchpoint touchpoint) {
    for (Channel channel : touchpoint.channels()) {
      if (OTHERS_OPINIONS.contains(channel.id())) {
        return true;
      }
    }
    return false;
  }
}
