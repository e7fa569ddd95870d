package io.github.klantreis.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedTest {
  @Test
  void isTheListOfAllElements() {
    List<List<List<Integer>>> cases =
        List.of(
            List.of(),
            List.of(List.of()),
            List.of(List.of(1, 2)),
            List.of(List.of(), List.of(1), List.of(), List.of(), List.of(2, 3, 4), List.of()),
            List.of(List.of(1), List.of(2), List.of(3)));
    for (List<List<Integer>> parts : cases) {
      List<Integer> all = new ArrayList<>();
      parts.forEach(all::addAll);
      List<Integer> joined = new Joined<>(parts);

      assertThat(joined).isEqualTo(all).hasSameHashCodeAs(all).hasToString(all.toString());
      assertThat(joined.stream()).containsExactlyElementsOf(all);
      for (int i = 0; i < all.size(); i++) {
        assertThat(joined.get(i)).isEqualTo(all.get(i));
      }
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> joined.get(all.size()));
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> joined.get(-1));
    }
  }

  @Test
  void cannotBeChanged() {
    List<Integer> joined = new Joined<>(List.of(new ArrayList<>(List.of(1)), List.of(2)));

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> joined.add(3));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> joined.removeIf(each -> true));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(joined::clear);
    assertThat(joined).containsExactly(1, 2);
  }
}
