package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a journey computes late (its hash, its indexes), many threads may ask at once. */
final class ManyThreadsTest {
  private static final int THREADS = 8;

  @Test
  void allThreadsThatReadAFreshJourneySeeTheSame() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int seed = 0; seed < Extent.of(25, 60); seed++) {
        Journey known = RandomJourneys.seeded(seed).ofSize(120).next();
        String expected = read(known, known);
        Journey fresh = RandomJourneys.seeded(seed).ofSize(120).next();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          answers.add(
              threads.submit(
                  () -> {
                    start.await();
                    return read(fresh, known);
                  }));
        }
        for (Future<String> answer : answers) {
          assertThat(answer.get()).isEqualTo(expected);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String read(Journey journey, Journey known) {
    StringBuilder read = new StringBuilder();
    for (Touchpoint touchpoint : known.touchpoints().toList()) {
      read.append(journey.touchpoint(touchpoint.id()).orElseThrow().name());
      read.append(journey.phaseOf(touchpoint.id()).orElseThrow().id());
    }
    read.append(journey.touchpoint("nowhere").isPresent());
    read.append(journey.hashCode()).append(journey.equals(known));
    journey.walk().forEach(located -> read.append(located.path()));
    return read.toString();
  }
}
