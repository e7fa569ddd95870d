package io.github.klantreis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomEdits;
import io.github.klantreis.model.RandomJourneys;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One set validates in many threads, and many threads validate one journey. */
final class ConcurrencyTest {
  @Test
  void manyThreadsValidateWithOneNewSet() throws Exception {
    List<Journey> journeys = RandomJourneys.seeded(7).next(Extent.of(5, 20)).toList();
    List<ValidationReport> expected =
        journeys.stream().map(EveryType.validators()::validate).toList();
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < Extent.of(2, 5); round++) {
        Validators shared = EveryType.validators();
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<List<ValidationReport>>> results = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
          results.add(
              pool.submit(
                  () -> {
                    start.await();
                    return journeys.stream().map(shared::validate).toList();
                  }));
        }
        for (Future<List<ValidationReport>> result : results) {
          assertThat(result.get()).isEqualTo(expected);
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void manyThreadsReadOneReport() throws Exception {
    Journey journey = RandomJourneys.seeded(8).ofSize(Extent.of(120, 300)).next();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < Extent.of(3, 10); round++) {
        ValidationReport shared = EveryType.validators().validate(journey);
        List<Future<String>> texts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          texts.add(pool.submit(() -> shared.elementsJudged() + shared.toText(Flats.NL)));
        }
        String expected = shared.elementsJudged() + shared.toText(Flats.NL);
        for (Future<String> text : texts) {
          assertThat(text.get()).isEqualTo(expected);
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aParallelWalkGivesTheSameReport() {
    for (int size : new int[] {0, 1, 255, 257, Extent.of(520, 3000)}) {
      Journey journey = RandomJourneys.seeded(size).ofSize(size).next();
      Validators inLine = EveryType.validators();
      ValidationReport parallel = inLine.parallel().validate(journey);
      assertThat(parallel).isEqualTo(inLine.validate(journey));
      Journey changed = RandomEdits.seeded(size).changed(journey, 5);
      assertThat(parallel.revalidate(changed)).isEqualTo(inLine.validate(changed));
    }
  }
}
