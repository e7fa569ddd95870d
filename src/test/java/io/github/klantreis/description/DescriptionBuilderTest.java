package io.github.klantreis.description;

import static io.github.klantreis.description.Attribute.Role.HEADLINE;
import static io.github.klantreis.description.Attribute.Role.HIDDEN;
import static io.github.klantreis.description.Attribute.Role.SHOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Rows of attributes become a description, which reads values and makes new ones. */
final class DescriptionBuilderTest {
  private record Shoe(
      String brand, Optional<Double> size, List<String> colours, Map<String, String> notes) {}

  private final DescriptionBuilder<Shoe, Void> rows =
      DescriptionBuilder.of(Shoe.class, "shoe", "What one walks in.");
  private final Attribute<Shoe, String> brand =
      rows.role(HEADLINE)
          .one("brandName", "merk", "Who made it.", ValueKinds.NOT_BLANK, Shoe::brand);
  private final Attribute<Shoe, Double> size =
      rows.maybe("size", "maat", "How large it is.", ValueKinds.NUMBER, Shoe::size);
  private final Attribute<Shoe, Collection<String>> colours =
      rows.role(HIDDEN)
          .listed("colours", "kleuren", "Its colours.", ValueKinds.TEXT, Shoe::colours);
  private final Attribute<Shoe, Map<String, String>> notes =
      rows.keyed(
          "notes", "opmerkingen", "What is noted.", ValueKinds.ID, ValueKinds.TEXT, Shoe::notes);

  private final Shoe boot = new Shoe("Swift", Optional.of(42.5), List.of("red"), Map.of("a", "b"));

  /** The values of one shoe, as an editor's form would hold them. */
  private static FieldValues valuesOf(Shoe shoe) {
    return new FieldValues() {
      @Override
      @SuppressWarnings("unchecked") // Only attributes of shoes are asked for.
      public <V> Optional<V> find(Attribute<?, V> attribute) {
        return ((Attribute<Shoe, V>) attribute).value(shoe);
      }
    };
  }

  @Test
  void attributesAreInTheOrderOfTheirRows() {
    Description<Shoe> shoe = rows.readOnly();

    assertThat(shoe.type()).isEqualTo(Shoe.class);
    assertThat(shoe.name()).isEqualTo("shoe");
    assertThat(shoe.sentence()).isEqualTo("What one walks in.");
    assertThat(shoe.attributes())
        .<String>extracting(Attribute::name)
        .containsExactly("brandName", "size", "colours", "notes");
    assertThat(shoe.attributes())
        .<Integer>extracting(Attribute::position)
        .containsExactly(0, 1, 2, 3);
    assertThat(shoe.attribute("size")).contains(size);
    assertThat(shoe.attribute("laces")).isEmpty();
  }

  @Test
  void aRoleIsThatOfTheNextRowOnly() {
    assertThat(brand.role()).isEqualTo(HEADLINE);
    assertThat(size.role()).isEqualTo(SHOWN);
    assertThat(colours.role()).isEqualTo(HIDDEN);
    assertThat(notes.role()).isEqualTo(SHOWN);
  }

  @Test
  void theEnglishLabelFollowsFromTheName() {
    assertThat(brand.label().get(Locale.ENGLISH)).isEqualTo("brand name");
    assertThat(brand.label().get(Locale.forLanguageTag("nl"))).isEqualTo("merk");
  }

  @Test
  void valuesAreReadFromTheOwner() {
    assertThat(brand.value(boot)).contains("Swift");
    assertThat(size.value(boot)).contains(42.5);
    assertThat(colours.value(boot)).contains(List.of("red"));
    assertThat(notes.value(boot)).contains(Map.of("a", "b"));
    assertThat(notes.accessor().apply(boot)).isEqualTo(Map.of("a", "b"));
    Shoe slipper = new Shoe("Swift", Optional.empty(), List.of(), Map.of());
    assertThat(size.value(slipper)).isEmpty();
    assertThat(size.accessor().apply(slipper)).isEqualTo(Optional.empty());
    assertThat(size.accessor().apply(boot)).isEqualTo(Optional.of(42.5));
  }

  @Test
  void shapesSayHowManyValuesThereAreOfWhichKind() {
    assertThat(brand.shape()).isEqualTo(new Shape.One(ValueKinds.NOT_BLANK));
    assertThat(size.shape()).isEqualTo(new Shape.Maybe(ValueKinds.NUMBER));
    assertThat(colours.shape()).isEqualTo(new Shape.Listed(ValueKinds.TEXT, false));
    assertThat(notes.shape()).isEqualTo(new Shape.Keyed(ValueKinds.ID, ValueKinds.TEXT));
  }

  @Test
  void onlyValuesOfTheKindAreAccepted() {
    assertThat(brand.accepts("Swift")).isTrue();
    assertThat(brand.accepts(7)).isFalse();
    assertThat(colours.accepts(List.of("red", "blue"))).isTrue();
    assertThat(colours.accepts(List.of("red", 7))).isFalse();
    assertThat(colours.accepts("red")).isFalse();
    assertThat(notes.accepts(Map.of("a", "b"))).isTrue();
    assertThat(notes.accepts(Map.of(1, "b"))).isFalse();
    assertThat(notes.accepts(Map.of("a", 1))).isFalse();
  }

  @Test
  void aValueIsMadeFromTheValuesOfItsAttributes() {
    Description<Shoe> shoe =
        rows.made(
            values ->
                new Shoe(
                    values.get(brand),
                    values.find(size),
                    List.copyOf(values.get(colours)),
                    values.get(notes)));

    assertThat(shoe.make(valuesOf(boot))).isEqualTo(boot);
  }

  @Test
  void aValueThatIsNeededAndAbsentIsNamed() {
    FieldValues none = valuesOf(new Shoe("Swift", Optional.empty(), List.of(), Map.of()));

    assertThatThrownBy(() -> none.get(size))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("size");
  }

  @Test
  void aBuilderIsGivenTheValuesThatAreThere() {
    DescriptionBuilder<String, StringJoiner> words =
        DescriptionBuilder.withBuilder(String.class, "words", "Two words.");
    Attribute<String, String> first =
        words.one("first", "eerste", "The first.", ValueKinds.TEXT, text -> text.split(" ", 2)[0]);
    Attribute<String, String> second =
        words.maybe(
            "second", "tweede", "The second.", ValueKinds.TEXT, text -> Optional.<String>empty());
    Description<String> description =
        words
            .set(first, StringJoiner::add)
            .set(second, StringJoiner::add)
            .built(() -> new StringJoiner("+", "<", ">"), StringJoiner::toString);

    assertThat(
            description.make(
                new FieldValues() {
                  @Override
                  @SuppressWarnings("unchecked") // Only attributes of texts are asked for.
                  public <V> Optional<V> find(Attribute<?, V> attribute) {
                    return ((Attribute<String, V>) attribute).value("good day");
                  }
                }))
        .isEqualTo("<good>");
  }

  @Test
  void whatIsReadOnlyIsNotMade() {
    assertThatThrownBy(() -> rows.readOnly().make(valuesOf(boot)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("\"shoe\" is only described here; use its own builder or factory");
  }

  @Test
  void twoRowsOfOneNameAreRefused() {
    rows.one("size", "maat", "Again.", ValueKinds.TEXT, Shoe::brand);

    assertThatThrownBy(rows::readOnly)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("size");
  }
}
