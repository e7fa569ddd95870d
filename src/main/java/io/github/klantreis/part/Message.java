package io.github.klantreis.part;

import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Intent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a marketing action tells the customer, and how.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Message permits ImmutableMessage {

  /**
   * Who sends it: a name or an address. Not a no-reply address to customers (seed text S0, phase
   * 5).
   *
   * @return the sender, or empty
   */
  Optional<String> sender();

  /**
   * Whom it goes to.
   *
   * @return the receiver, or empty
   */
  Optional<String> receiver();

  /**
   * How it addresses the receiver.
   *
   * @return the form of address, or empty
   */
  Optional<FormOfAddress> formOfAddress();

  /**
   * Its tone of voice, in words such as "warm, plain".
   *
   * @return the tone, or empty
   */
  Optional<String> toneOfVoice();

  /**
   * Its language.
   *
   * @return the language, or empty
   */
  Optional<Locale> language();

  /**
   * What makes it personal, such as the receiver's first name (seed text S2).
   *
   * @return the means in order, unmodifiable; empty when it is the same for everybody
   */
  List<String> personalisation();

  /**
   * What it wants to do.
   *
   * @return the intent, or empty
   */
  Optional<Intent> intent();

  /**
   * Whether it names the stress of choosing, so that the customer feels understood (seed text S0,
   * phase 2).
   *
   * @return true if it does
   */
  boolean namesChoiceStress();

  /**
   * Its subject line or heading.
   *
   * @return the subject, or empty
   */
  Optional<String> subject();

  /**
   * Its words.
   *
   * @return the text, or empty
   */
  Optional<String> text();

  /**
   * The links it holds.
   *
   * @return the links in order, unmodifiable
   */
  List<Link> links();

  /**
   * The choices it offers, such as its buttons. Each further one costs conversion (seed text S0,
   * phase 3).
   *
   * @return the choices in order, unmodifiable
   */
  List<String> choices();

  /**
   * Whether it is personal.
   *
   * @return true if there is any {@link #personalisation()}
   */
  default boolean isPersonalised() {
    return !personalisation().isEmpty();
  }

  /**
   * A builder that holds this message.
   *
   * @return a new builder
   */
  default MessageBuilder toBuilder() {
    return new MessageBuilder(this);
  }

  /**
   * A builder of an empty message.
   *
   * @return a new builder
   */
  static MessageBuilder builder() {
    return new MessageBuilder();
  }
}
