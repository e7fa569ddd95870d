package io.github.klantreis.exchange.grid;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.ExperienceElementBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.wording.Characters;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Makes of any journey one with no more than a grid can hold. */
final class HeldByGrid {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Journey journey;

  private HeldByGrid(Journey journey) {
    this.journey = journey;
  }

  static Journey of(Journey journey) {
    return new HeldByGrid(journey).reduced();
  }

  private Journey reduced() {
    JourneyBuilder reduced =
        Journey.builder(journey.id(), text(journey.name())).phaseModel(journey.phaseModel());
    journey.personas().forEach(persona -> reduced.persona(persona.id(), text(persona.name())));
    journey.lanes().forEach(lane -> reduced.lane(lane.id(), text(lane.name())));
    for (Phase phase : journey.phases()) {
      PhaseBuilder of = Phase.builder(phase.id(), phase.kind());
      phase
          .name()
          .map(HeldByGrid::text)
          .filter(name -> !name.equals(phase.kind().label().get(DUTCH)))
          .filter(name -> !name.equals(phase.kind().label().get(Locale.ENGLISH)))
          .ifPresent(of::name);
      experience(phase, of);
      items(texts(phase.painPoints())).forEach(of::painPoint);
      items(texts(phase.opportunities())).forEach(of::opportunity);
      items(texts(phase.solutions())).forEach(of::solution);
      phase.touchpoints().forEach(touchpoint -> of.touchpoint(touchpoint(touchpoint)));
      reduced.phase(of.build());
    }
    return reduced.build();
  }

  private Touchpoint touchpoint(Touchpoint touchpoint) {
    TouchpointBuilder of = Touchpoint.builder(touchpoint.id(), text(touchpoint.name()));
    experience(touchpoint, of);
    items(texts(touchpoint.painPoints())).forEach(of::painPoint);
    items(texts(touchpoint.opportunities())).forEach(of::opportunity);
    items(texts(touchpoint.solutions())).forEach(of::solution);
    touchpoint.channels().stream()
        .filter(channel -> Channel.standard().terms().contains(channel))
        .distinct()
        .forEach(of::channel);
    touchpoint.moments().stream()
        .filter(moment -> Moment.standard().terms().contains(moment))
        .forEach(of::moment);
    return of.build();
  }

  private void experience(ExperienceElement from, ExperienceElementBuilder<?> to) {
    from.emotion().map(HeldByGrid::emotion).ifPresent(to::emotion);
    from.participantEmotions()
        .forEach(
            (id, emotion) -> {
              if (journey.persona(id).isPresent()) {
                to.emotionOf(id, emotion(emotion));
              }
            });
    items(from.thoughts()).forEach(to::thought);
    items(from.quotes()).forEach(to::quote);
    items(from.customerNeeds().stream().map(Need::text).toList()).forEach(to::customerNeed);
    items(from.customerGoals()).forEach(to::customerGoal);
    items(from.goals()).forEach(to::goal);
    from.owner().ifPresent(owner -> to.owner(text(owner)));
    from.metrics().stream()
        .filter(
            metric ->
                Metric.standard(metric.id())
                    .filter(standard -> standard.scale().equals(metric.scale()))
                    .filter(standard -> standard.label().equals(metric.label()))
                    .isPresent())
        .filter(metric -> metric.value().isPresent() || metric.target().isPresent())
        .findFirst()
        .ifPresent((Metric metric) -> to.metric(metric));
    texts(from.laneTexts().keySet(), id -> from.laneTexts().get(id))
        .forEach(pair -> to.laneText(pair.get(0), pair.get(1)));
    texts(from.attributes().keySet(), name -> from.attributes().get(name))
        .forEach(pair -> to.attribute(pair.get(0), pair.get(1)));
  }

  private static List<List<String>> texts(Collection<String> keys, UnaryOperator<String> text) {
    return keys.stream()
        .filter(key -> !text.apply(key).isBlank())
        .map(key -> List.of(text(key), text(text.apply(key))))
        .toList();
  }

  private static Emotion emotion(Emotion emotion) {
    return Emotion.of(emotion.score(), text(emotion.label()));
  }

  private static List<String> texts(List<? extends Note> notes) {
    return notes.stream().map(Note::text).distinct().toList();
  }

  private static List<String> items(List<String> items) {
    return items.stream().map(item -> text(item).replaceAll("\\r\\n|[\\r\\n]", " ")).toList();
  }

  private static String text(String text) {
    return Characters.encodable(text);
  }
}
