package io.github.klantreis.observation;

import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.observation.wording.StatisticsTexts;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import java.util.ArrayList;
import java.util.List;

/** Writes what customers felt, beside what the journey says that they feel. */
final class EmotionText extends StatisticsChapter {
  EmotionText(StatisticsChapter before) {
    super(before);
  }

  @Override
  void write() {
    if (statistics.emotion().count() == 0) {
      return;
    }
    List<Felt> phases = new ArrayList<>();
    statistics.phases().forEach(phase -> phases.add(new Felt(named(phase), phase.emotion())));
    phases.add(new Felt(said(StatisticsTexts.ALL_PHASES), statistics.emotion()));
    emotions(StatisticsTexts.EMOTIONS, StatisticsLabels.PHASE, phases, true);
    if (statistics.segments().isEmpty()) {
      return;
    }
    List<Felt> segments = new ArrayList<>();
    statistics
        .segments()
        .forEach((value, segment) -> segments.add(new Felt(segment(value), segment.emotion())));
    statistics
        .otherSegments()
        .ifPresent(
            others -> segments.add(new Felt(said(StatisticsTexts.OTHERS), others.emotion())));
    emotions(StatisticsTexts.SEGMENT_EMOTIONS, StatisticsTexts.SEGMENT, segments, false);
    if (statistics.segments().values().stream().anyMatch(s -> s.personaId().isPresent())) {
      line(GAP + said(StatisticsTexts.BY_PERSONA));
    }
  }

  /** What a group of customers felt, or what all customers felt somewhere. */
  private record Felt(String name, EmotionSummary emotion) {}

  /** Each difference is that of the two numbers beside it, as displayed. */
  private void emotions(Text title, Text kind, List<Felt> emotions, boolean explains) {
    head(said(title));
    boolean isPartly =
        emotions.stream()
            .map(Felt::emotion)
            .anyMatch(e -> e.comparedCount() > 0 && e.comparedCount() < e.count());
    Table table =
        isPartly
            ? new Table(
                kind,
                StatisticsTexts.REPORTED,
                StatisticsLabels.OBSERVED,
                StatisticsTexts.COMPARED,
                StatisticsTexts.OF_THESE,
                StatisticsTexts.MODELLED,
                StatisticsTexts.DIFFERENCE)
            : new Table(
                kind,
                StatisticsTexts.REPORTED,
                StatisticsLabels.OBSERVED,
                StatisticsTexts.MODELLED,
                StatisticsTexts.DIFFERENCE);
    boolean isCompared = false;
    for (Felt felt : emotions) {
      EmotionSummary emotion = felt.emotion();
      isCompared |= emotion.comparedCount() > 0;
      List<String> row =
          new ArrayList<>(List.of(Characters.visible(felt.name()), number(emotion.count())));
      row.add(signed(score(emotion.mean())));
      if (isPartly) {
        row.add(number(emotion.comparedCount()));
        row.add(signed(score(emotion.comparedMean())));
      }
      row.add(signed(score(emotion.modelled())));
      row.add(
          signed(
              score(emotion.comparedMean())
                  .flatMap(mean -> score(emotion.modelled()).map(mean::subtract))));
      table.row(row);
    }
    table.write();
    if (isPartly && explains) {
      line(GAP + said(StatisticsTexts.PARTLY));
    }
    if (isCompared && explains) {
      line(GAP + said(StatisticsTexts.LIKE_WITH_LIKE));
    }
  }
}
