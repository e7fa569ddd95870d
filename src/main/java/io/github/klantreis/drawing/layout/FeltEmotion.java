package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.vocabulary.Text;
import java.util.Map;

/** An emotion that the journey states, or else one that was only measured. */
record FeltEmotion(Emotion emotion, boolean isMeasured) {
  private static final Text MEASURED =
      Text.en("measured: {emotion} ({score})").nl("gemeten: {emotion} ({score})");
  private static final Text AS_MEASURED = Text.en("{emotion} (measured)").nl("{emotion} (gemeten)");

  String label(MapWords words) {
    return isMeasured ? words.of(AS_MEASURED, Map.of("emotion", emotion.label())) : emotion.label();
  }

  String about(MapCustomer customer, MapWords words) {
    return isMeasured
        ? words.labelled(customer.name(), measured(emotion, words))
        : words.felt(customer.name(), emotion);
  }

  static String measured(Emotion emotion, MapWords words) {
    return words.of(
        MEASURED,
        Map.of("emotion", emotion.label(), "score", MapWords.score(emotion.valence().score())));
  }
}
