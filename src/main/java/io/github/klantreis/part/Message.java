package io.github.klantreis.part;

import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Intent;
import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The message of a marketing action to the customer.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Message extends NoBean permits ImmutableMessage {

  /**
   * Returns the sender: a name or an address. Messages to customers should not have a no-reply
   * address ("De customer journey uitwerken", phase 5).
   *
   * @return the sender, or empty
   */
  Optional<String> sender();

  /**
   * Returns the receiver.
   *
   * @return the receiver, or empty
   */
  Optional<String> receiver();

  /**
   * Returns the form of address for the receiver.
   *
   * @return the form of address, or empty
   */
  Optional<FormOfAddress> formOfAddress();

  /**
   * Returns the tone of voice, in words such as "warm, plain".
   *
   * @return the tone, or empty
   */
  Optional<String> toneOfVoice();

  /**
   * Returns the language.
   *
   * @return the language, or empty
   */
  Optional<Locale> language();

  /**
   * Returns the means of personalisation, such as the receiver's first name ("De ultieme
   * klantreis").
   *
   * @return the means in order, unmodifiable; empty if the message is the same for everybody
   */
  List<String> personalisation();

  /**
   * Returns the purpose of the message.
   *
   * @return the intent, or empty
   */
  Optional<Intent> intent();

  /**
   * Whether the message acknowledges the stress of choosing, so that the customer feels understood
   * ("De customer journey uitwerken", phase 2).
   *
   * @return true if it does
   */
  boolean namesChoiceStress();

  /**
   * Returns the subject line or heading.
   *
   * @return the subject, or empty
   */
  Optional<String> subject();

  /**
   * Returns the text.
   *
   * @return the text, or empty
   */
  Optional<String> text();

  /**
   * Returns the links.
   *
   * @return the links in order, unmodifiable
   */
  List<Link> links();

  /**
   * Returns the choices that the message offers, such as buttons. Each additional choice costs
   * conversion ("De customer journey uitwerken", phase 3).
   *
   * @return the choices in order, unmodifiable
   */
  List<String> choices();

  /**
   * Whether the message is personalised.
   *
   * @return true if there is any {@link #personalisation()}
   */
  default boolean isPersonalised() {
    return !personalisation().isEmpty();
  }

  /**
   * Returns a builder that starts from this message.
   *
   * @return a new builder
   */
  default MessageBuilder toBuilder() {
    return new MessageBuilder(this);
  }

  /**
   * Returns a builder of an empty message.
   *
   * @return a new builder
   */
  static MessageBuilder builder() {
    return new MessageBuilder();
  }
}
