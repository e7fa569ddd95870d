package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Link;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Motivation;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MotivationKind;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A value of any type that builders take. Different numbers give different values, of types that
 * have so many.
 */
final class Samples {
  private Samples() {}

  static Object of(Type type, int number) {
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], number);
    }
    if (type instanceof ParameterizedType parameterized) {
      Type[] of = parameterized.getActualTypeArguments();
      Class<?> raw = (Class<?>) parameterized.getRawType();
      if (raw == Optional.class) {
        return Optional.of(of(of[0], number));
      }
      if (raw == Map.class) {
        return ImmutableMap.of(
            of(of[0], number), of(of[1], number), of(of[0], number + 1), of(of[1], number + 1));
      }
      if (raw == Iterable.class) {
        return ImmutableList.of(of(of[0], number), of(of[0], number + 1));
      }
    }
    if (type instanceof Class<?> plain) {
      return plain(plain, number);
    }
    throw new AssertionError("no sample of " + type);
  }

  private static Object plain(Class<?> type, int number) {
    if (type.isEnum()) {
      return type.getEnumConstants()[number % type.getEnumConstants().length];
    }
    String word = "word-" + number;
    Text text = Text.en(word);
    return switch (type.getSimpleName()) {
      case "String" -> word;
      case "String[]" -> new String[] {word, word + "b"};
      case "boolean" -> number % 2 == 0;
      case "int" -> number % 5 - 2;
      case "TemporalAmount", "TimeSpan" -> TimeSpan.of(Duration.ofSeconds(number));
      case "LocalDate" -> LocalDate.ofEpochDay(number);
      case "Locale" -> Locale.forLanguageTag("en-x-a" + number);
      case "URI" -> URI.create(word);
      case "PhaseKind" -> PhaseKind.of(word, text);
      case "PhaseModel" -> PhaseModel.of(word, text, PhaseKind.of(word, text));
      case "Channel" -> Channel.of(word, ChannelKind.ONLINE, Ownership.OWNED, text);
      case "ActionKind" -> ActionKind.of(word, text);
      case "People" -> People.of(word, text, text);
      case "Moment" -> Moment.of(word, text);
      case "Participant" -> Participant.of(word);
      case "Emotion" -> Emotion.neutral(word);
      case "Need" -> Need.of(word);
      case "Expectation" -> Expectation.of(word);
      case "Metric" -> Metric.of(word, text, Scale.of(0, 1));
      case "Picture" -> new Picture(URI.create(word), word);
      case "Suppression" -> new Suppression(word, word);
      case "NextStep" -> NextStep.to(word);
      case "ServiceBlueprint" -> ServiceBlueprint.builder().backstage(word).build();
      case "EmpathyMap" -> EmpathyMap.builder().sees(word).build();
      case "Message" -> Message.builder().text(word).build();
      case "Link" -> new Link(LinkKind.SOCIAL, word);
      case "Motivation" -> Motivation.of(MotivationKind.RATIONAL, word);
      case "TimeInterval" -> TimeInterval.of(Period.ofDays(number));
      case "ConsiderationSet" -> ConsiderationSet.builder().initially(word).build();
      case "Brand" -> Brand.builder(word).value(word).build();
      case "TeamMember" -> TeamMember.of(word, word);
      case "Evidence" -> Evidence.qualitative(word);
      case "AffinityGroup" -> AffinityGroup.of(word, ImmutableList.of(word));
      case "Branching" -> Branching.of(word, word, BranchingKind.CHOICE, List.of());
      case "BranchPath" -> new BranchPath(word, word);
      case "Lane" -> new Lane(word, word);
      case "Persona" -> Persona.builder(word, word).assemble();
      case "Actor" -> Actor.builder(word, word, Side.CUSTOMER).assemble();
      case "Phase" -> Phase.builder(word, PhaseKind.of(word, text)).assemble();
      case "Step", "Touchpoint" -> Touchpoint.builder(word, word).assemble();
      case "MarketingAction" -> MarketingAction.builder(word, ActionKind.CHAT).assemble();
      case "PainPoint" -> PainPoint.of(word);
      case "Opportunity" -> Opportunity.of(word);
      case "Solution" -> Solution.of(word);
      case "Idea" -> Idea.of(word);
      case "LoyaltyLoop" -> LoyaltyLoop.builder(word, word, word).assemble();
      default -> throw new AssertionError("no sample of " + type);
    };
  }
}
