package io.github.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.exchange.cjml.Cjml;
import io.github.klantreis.exchange.grid.JourneyGrid;
import io.github.klantreis.exchange.osmm.OsmmJourney;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.term.Side;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever an attribute has that is another one when it is read back is named by a loss. */
final class LossesTest {
  private static final int JOURNEYS = Extent.of(60, 300);

  @Test
  void aGridTellsWhatItDrops() {
    RandomJourneys.seeded(1)
        .next(JOURNEYS)
        .forEach(
            journey -> {
              JourneyGrid grid = JourneyGrid.of(journey, Locale.ENGLISH);
              List<FormatRemark> told = grid.losses().remarks();
              for (String text : List.of(grid.toCsv(), grid.toTabs(), grid.toHtml())) {
                assertThat(untold(journey, JourneyGrid.read(text).journey(), told)).isEmpty();
              }
            });
  }

  @Test
  void cjmlTellsWhatItDrops() {
    RandomJourneys.seeded(2)
        .next(JOURNEYS)
        .forEach(
            journey -> {
              FormatWriting written = Cjml.write(journey);
              Journey held = Cjml.read(written.text()).plans().get(0).journey();
              assertThat(untold(journey, held, written.losses().remarks())).isEmpty();
            });
  }

  @Test
  void osmmTellsWhatItDrops() {
    int[] written = {0};
    RandomJourneys.seeded(3)
        .next(3 * JOURNEYS)
        .forEach(
            journey -> {
              try {
                FormatWriting osmm = OsmmJourney.write(journey);
                Journey held = OsmmJourney.read(osmm.text()).journey();
                assertThat(untold(journey, held, osmm.losses().remarks())).isEmpty();
                written[0]++;
              } catch (InvalidDocumentException e) {
                assertThat(e.problems()).isNotEmpty(); // the journey lacks what OSMM demands
              }
            });
    assertThat(written[0]).isPositive();
  }

  /** A value that a journey has without saying so is lost as well if another one is read. */
  @Test
  void aValueByDefaultIsLostIfAnotherOneIsRead() {
    Journey journey = Journey.builder("shop", "Shop").actor("nurse", "Nurse", Side.COMPANY).build();

    assertThat(Cjml.write(journey).losses().toText(Locale.ENGLISH))
        .isEqualTo("The format cannot hold:\n  kind: 1 actor\n");
  }

  private static Set<String> untold(Journey journey, Journey held, List<FormatRemark> told) {
    Set<String> paths = new HashSet<>();
    told.forEach(remark -> paths.add(remark.path().toString()));
    Set<String> untold = new TreeSet<>();
    collect(journey, held, ElementPath.journey(), paths, untold);
    return untold;
  }

  private static void collect(
      JourneyElement element,
      JourneyElement held,
      ElementPath path,
      Set<String> told,
      Set<String> untold) {
    for (Attribute<?, ?> attribute : element.elementKind().attributes()) {
      Optional<Object> value = element.value(attribute);
      String at = path.attribute(attribute.name()).toString();
      if (isSomething(value) && !value.equals(held.value(attribute)) && !told.contains(at)) {
        untold.add(at + ": " + value + ", read: " + held.value(attribute));
      }
    }
    for (ElementKind kind : element.elementKind().childKinds()) {
      List<? extends JourneyElement> children = element.children(kind);
      List<? extends JourneyElement> others = held.children(kind);
      for (int i = 0; i < children.size(); i++) {
        JourneyElement child = children.get(i);
        ElementPath at = path.child(kind, child.id());
        int position = i;
        Optional<? extends JourneyElement> other =
            others.stream()
                .filter(
                    one ->
                        others.size() == children.size()
                            ? one == others.get(position)
                            : one.id().equals(child.id()))
                .findFirst();
        if (other.isPresent()) {
          collect(child, other.get(), at, told, untold);
        } else if (!told.contains(at.toString())) {
          untold.add(at + " is gone");
        }
      }
    }
  }

  private static boolean isSomething(Optional<Object> value) {
    return value
        .filter(
            something ->
                !(something instanceof Collection<?> all && all.isEmpty())
                    && !(something instanceof Map<?, ?> map && map.isEmpty()))
        .isPresent();
  }
}
