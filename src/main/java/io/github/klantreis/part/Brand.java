package io.github.klantreis.part;

import io.github.klantreis.term.Sense;
import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The brand behind a journey, as the <em>merkwijzer</em> describes it (Ruud Boer, Brand Design):
 * its mental identity in six parts, from vision to essence, and its outward one in language, what
 * the senses perceive, and icons. Whoever wants emotional loyalty needs such a brand ("De customer
 * journey uitwerken", phase 6).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Brand extends NoBean permits ImmutableBrand {

  /**
   * Returns the name of the brand.
   *
   * @return the name, not blank in every journey that was built
   */
  String name();

  /**
   * Returns the vision: the world as the brand wants it.
   *
   * @return the text, or empty
   */
  Optional<String> vision();

  /**
   * Returns the mission: what the brand does for that.
   *
   * @return the text, or empty
   */
  Optional<String> mission();

  /**
   * Returns the values that the brand stands for. Touchpoints say which of them they convey.
   *
   * @return the values in order, unmodifiable
   */
  List<String> values();

  /**
   * Returns the personality: who the brand would be if it were a person.
   *
   * @return the text, or empty
   */
  Optional<String> personality();

  /**
   * Returns the promise to customers.
   *
   * @return the text, or empty
   */
  Optional<String> promise();

  /**
   * Returns the essence: the brand in a word or two.
   *
   * @return the text, or empty
   */
  Optional<String> essence();

  /**
   * Returns the language: how the brand speaks.
   *
   * @return the text, or empty
   */
  Optional<String> language();

  /**
   * Returns what people perceive of the brand by their senses.
   *
   * @return the texts by sense, in the order of addition, unmodifiable
   */
  Map<Sense, String> senses();

  /**
   * Returns the icons by which the brand is known, such as a logo, a shape or a tune.
   *
   * @return the icons in order, unmodifiable
   */
  List<String> icons();

  /**
   * Returns a builder that starts from this brand.
   *
   * @return a new builder
   */
  default BrandBuilder toBuilder() {
    return new BrandBuilder(this);
  }

  /**
   * Returns a builder of a brand of which only the name is known.
   *
   * @param name the name
   * @return a new builder
   */
  static BrandBuilder builder(String name) {
    return new BrandBuilder(name);
  }
}
