package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.LinkKind;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Message}. Methods that take one value add it, those that take several replace
 * all; an overload that takes an Optional clears the value if it is empty. Not thread-safe.
 *
 * @see Message
 */
public final class MessageBuilder {
  private @Nullable String sender;
  private @Nullable String receiver;
  private @Nullable FormOfAddress formOfAddress;
  private @Nullable String toneOfVoice;
  private @Nullable Locale language;
  private Collection<String> personalisation = ImmutableList.of();
  private @Nullable Intent intent;
  private boolean namesChoiceStress;
  private @Nullable String subject;
  private @Nullable String text;
  private Collection<Link> links = ImmutableList.of();
  private Collection<String> choices = ImmutableList.of();

  MessageBuilder() {}

  MessageBuilder(Message value) {
    sender = value.sender().orElse(null);
    receiver = value.receiver().orElse(null);
    formOfAddress = value.formOfAddress().orElse(null);
    toneOfVoice = value.toneOfVoice().orElse(null);
    language = value.language().orElse(null);
    personalisation = value.personalisation();
    intent = value.intent().orElse(null);
    namesChoiceStress = value.namesChoiceStress();
    subject = value.subject().orElse(null);
    text = value.text().orElse(null);
    links = value.links();
    choices = value.choices();
  }

  /**
   * Sets the sender.
   *
   * @param sender a name or address, not blank
   * @return this builder
   */
  public MessageBuilder sender(String sender) {
    this.sender = requireNonNull(sender, "sender");
    return this;
  }

  /**
   * Sets or clears the sender.
   *
   * @param sender a name or address, not blank; empty for none
   * @return this builder
   */
  public MessageBuilder sender(Optional<String> sender) {
    this.sender = requireNonNull(sender, "sender").orElse(null);
    return this;
  }

  /**
   * Sets the receiver.
   *
   * @param receiver a name, address or group, not blank
   * @return this builder
   */
  public MessageBuilder receiver(String receiver) {
    this.receiver = requireNonNull(receiver, "receiver");
    return this;
  }

  /**
   * Sets or clears the receiver.
   *
   * @param receiver a name, address or group, not blank; empty for none
   * @return this builder
   */
  public MessageBuilder receiver(Optional<String> receiver) {
    this.receiver = requireNonNull(receiver, "receiver").orElse(null);
    return this;
  }

  /**
   * Sets the form of address for the receiver.
   *
   * @param formOfAddress the form of address
   * @return this builder
   */
  public MessageBuilder formOfAddress(FormOfAddress formOfAddress) {
    this.formOfAddress = requireNonNull(formOfAddress, "formOfAddress");
    return this;
  }

  /**
   * Sets or clears the form of address for the receiver.
   *
   * @param formOfAddress the form of address, or empty for none
   * @return this builder
   */
  public MessageBuilder formOfAddress(Optional<FormOfAddress> formOfAddress) {
    this.formOfAddress = requireNonNull(formOfAddress, "formOfAddress").orElse(null);
    return this;
  }

  /**
   * Sets the tone of voice.
   *
   * @param toneOfVoice the tone in words, not blank
   * @return this builder
   */
  public MessageBuilder toneOfVoice(String toneOfVoice) {
    this.toneOfVoice = requireNonNull(toneOfVoice, "toneOfVoice");
    return this;
  }

  /**
   * Sets or clears the tone of voice.
   *
   * @param toneOfVoice the tone in words, not blank; empty for none
   * @return this builder
   */
  public MessageBuilder toneOfVoice(Optional<String> toneOfVoice) {
    this.toneOfVoice = requireNonNull(toneOfVoice, "toneOfVoice").orElse(null);
    return this;
  }

  /**
   * Sets the language.
   *
   * @param language the language of the message
   * @return this builder
   */
  public MessageBuilder language(Locale language) {
    this.language = requireNonNull(language, "language");
    return this;
  }

  /**
   * Sets or clears the language.
   *
   * @param language the language of the message, or empty for none
   * @return this builder
   */
  public MessageBuilder language(Optional<Locale> language) {
    this.language = requireNonNull(language, "language").orElse(null);
    return this;
  }

  /**
   * Adds a means of personalisation.
   *
   * @param means the means, such as "first name"; not blank
   * @return this builder
   */
  public MessageBuilder personalisedBy(String means) {
    personalisation = Growing.add(personalisation, means, "means");
    return this;
  }

  /**
   * Replaces all means of personalisation.
   *
   * @param personalisation the new values, in order
   * @return this builder
   */
  public MessageBuilder personalisation(Iterable<? extends String> personalisation) {
    this.personalisation = ImmutableList.copyOf(requireNonNull(personalisation, "personalisation"));
    return this;
  }

  /**
   * Sets the purpose of the message.
   *
   * @param intent the intent
   * @return this builder
   */
  public MessageBuilder intent(Intent intent) {
    this.intent = requireNonNull(intent, "intent");
    return this;
  }

  /**
   * Sets or clears the purpose of the message.
   *
   * @param intent the intent, or empty for none
   * @return this builder
   */
  public MessageBuilder intent(Optional<Intent> intent) {
    this.intent = requireNonNull(intent, "intent").orElse(null);
    return this;
  }

  /**
   * Sets whether the message acknowledges the stress of choosing.
   *
   * @param namesChoiceStress true if it does
   * @return this builder
   */
  public MessageBuilder namesChoiceStress(boolean namesChoiceStress) {
    this.namesChoiceStress = namesChoiceStress;
    return this;
  }

  /**
   * Sets the subject line or heading.
   *
   * @param subject the subject, not blank
   * @return this builder
   */
  public MessageBuilder subject(String subject) {
    this.subject = requireNonNull(subject, "subject");
    return this;
  }

  /**
   * Sets or clears the subject line or heading.
   *
   * @param subject the subject, not blank; empty for none
   * @return this builder
   */
  public MessageBuilder subject(Optional<String> subject) {
    this.subject = requireNonNull(subject, "subject").orElse(null);
    return this;
  }

  /**
   * Sets the text.
   *
   * @param text the words of the message, not blank
   * @return this builder
   */
  public MessageBuilder text(String text) {
    this.text = requireNonNull(text, "text");
    return this;
  }

  /**
   * Sets or clears the text.
   *
   * @param text the words of the message, not blank; empty for none
   * @return this builder
   */
  public MessageBuilder text(Optional<String> text) {
    this.text = requireNonNull(text, "text").orElse(null);
    return this;
  }

  /**
   * Adds a link.
   *
   * @param link the link
   * @return this builder
   */
  public MessageBuilder link(Link link) {
    links = Growing.add(links, link, "link");
    return this;
  }

  /**
   * Replaces all links.
   *
   * @param links the new values, in order
   * @return this builder
   */
  public MessageBuilder links(Iterable<? extends Link> links) {
    this.links = ImmutableList.copyOf(requireNonNull(links, "links"));
    return this;
  }

  /**
   * Removes a link, wherever it is in the message. If it is not there, nothing changes.
   *
   * @param link the link
   * @return this builder
   */
  public MessageBuilder withoutLink(Link link) {
    requireNonNull(link, "link");
    return links(links.stream().filter(each -> !each.equals(link)).toList());
  }

  /**
   * Gives a link another kind; it keeps its place and address. If it is not there, nothing changes.
   *
   * @param link the link
   * @param kind its new kind
   * @return this builder
   */
  public MessageBuilder changeLink(Link link, LinkKind kind) {
    requireNonNull(link, "link");
    Link changed = new Link(kind, link.target());
    return links(links.stream().map(each -> each.equals(link) ? changed : each).toList());
  }

  /**
   * Adds a choice that the message offers.
   *
   * @param choice the choice, such as the text of a button; not blank
   * @return this builder
   */
  public MessageBuilder choice(String choice) {
    choices = Growing.add(choices, choice, "choice");
    return this;
  }

  /**
   * Replaces all choices.
   *
   * @param choices the new values, in order
   * @return this builder
   */
  public MessageBuilder choices(Iterable<? extends String> choices) {
    this.choices = ImmutableList.copyOf(requireNonNull(choices, "choices"));
    return this;
  }

  /**
   * Adds a link.
   *
   * @param kind the kind of page to which the link leads
   * @param target the address, not blank
   * @return this builder
   */
  public MessageBuilder link(LinkKind kind, String target) {
    return link(new Link(kind, target));
  }

  /**
   * Sets the form of address for the receiver; reads better in a chain than {@link
   * #formOfAddress(FormOfAddress)}.
   *
   * @param form the form of address
   * @return this builder
   */
  public MessageBuilder addressedAs(FormOfAddress form) {
    return formOfAddress(form);
  }

  /**
   * Returns the value. Its content is checked when the journey is built.
   *
   * @return the value
   */
  public Message build() {
    return ImmutableMessage.of(
        Optional.ofNullable(sender),
        Optional.ofNullable(receiver),
        Optional.ofNullable(formOfAddress),
        Optional.ofNullable(toneOfVoice),
        Optional.ofNullable(language),
        personalisation,
        Optional.ofNullable(intent),
        namesChoiceStress,
        Optional.ofNullable(subject),
        Optional.ofNullable(text),
        links,
        choices);
  }
}
