package io.github.klantreis.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The filter that the guide advises lets trails pass, and nothing else. */
final class FilteredTest {

  // README: filter
  static Trail read(InputStream stream) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(stream)) {
      in.setObjectInputFilter(
          ObjectInputFilter.Config.createFilter(
              "io.github.klantreis.observation.*;maxbytes=10000000;maxdepth=5;maxarray=0;!*"));
      return (Trail) in.readObject();
    }
  }

  // end

  @Test
  void trailsPass() throws Exception {
    Trail trail =
        Trail.of(
            "anna", Encounter.of("anna", Instant.EPOCH, "pays").withAttribute("channel", "web"));
    assertThat(read(written(trail))).isEqualTo(trail);
  }

  @Test
  void nothingElsePasses() {
    for (Object other : List.of(new ArrayList<>(List.of("a")), new int[1_000])) {
      assertThatThrownBy(() -> read(written(other))).isInstanceOf(InvalidClassException.class);
    }
  }

  private static InputStream written(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
