package io.github.klantreis.term;

import static io.github.klantreis.term.ChannelKind.EITHER;
import static io.github.klantreis.term.ChannelKind.OFFLINE;
import static io.github.klantreis.term.ChannelKind.ONLINE;
import static io.github.klantreis.term.Ownership.EARNED;
import static io.github.klantreis.term.Ownership.OWNED;
import static io.github.klantreis.term.Ownership.PAID;
import static io.github.klantreis.term.Ownership.PARTNER;
import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where a touchpoint takes place: the <em>where</em> of "Zakelijke leadgeneratie, deel 3"; the
 * touchpoint is the <em>what</em>. An open vocabulary: it has the constants, and an application
 * adds its own by {@link #of}.
 *
 * <p>Channels are equal if all their properties are equal. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Channel extends Term, NoBean permits ImmutableChannel {

  /** The company's website. */
  Channel WEBSITE =
      Constants.channel(
          "website",
          ONLINE,
          OWNED,
          "Website",
          "Website",
          "site",
          "web",
          "homepage",
          "web page",
          "webpagina");

  /** The company's shop on the internet. */
  Channel WEBSHOP =
      Constants.channel(
          "webshop",
          ONLINE,
          OWNED,
          "Web shop",
          "Webshop",
          "online shop",
          "online store",
          "webwinkel",
          "check-out");

  /** A page made for one campaign. */
  Channel LANDING_PAGE =
      Constants.channel("landing-page", ONLINE, OWNED, "Landing page", "Landingspagina");

  /** The company's app. */
  Channel APP =
      Constants.channel(
          "app", ONLINE, OWNED, "App", "App", "mobile app", "application", "applicatie");

  /** The part of the site where customers, patients, students or others log in. */
  Channel CUSTOMER_PORTAL =
      Constants.channel(
          "customer-portal",
          ONLINE,
          OWNED,
          "Portal",
          "Mijn-omgeving",
          "customer portal",
          "klantportaal",
          "portaal",
          "account");

  /** The company's blog. */
  Channel BLOG =
      Constants.channel("blog", ONLINE, OWNED, "Blog", "Blog", "blog post", "blogartikel");

  /** E-mail to one person. */
  Channel EMAIL = Constants.channel("email", ONLINE, OWNED, "E-mail", "E-mail", "mail");

  /** E-mail to many. */
  Channel NEWSLETTER = Constants.channel("newsletter", ONLINE, OWNED, "Newsletter", "Nieuwsbrief");

  /** Chat on the company's site or app, with a person or a robot. */
  Channel CHAT = Constants.channel("chat", ONLINE, OWNED, "Chat", "Chat", "live chat", "chatbot");

  /** A messaging app. */
  Channel MESSAGING =
      Constants.channel(
          "messaging", ONLINE, OWNED, "Messaging app", "Berichtenapp", "whatsapp", "messenger");

  /** A message shown by an app or browser. */
  Channel PUSH_MESSAGE =
      Constants.channel(
          "push-message",
          ONLINE,
          OWNED,
          "Push message",
          "Pushbericht",
          "push",
          "push notification");

  /** A conversation by video. */
  Channel VIDEO_CALL =
      Constants.channel("video-call", ONLINE, OWNED, "Video call", "Videogesprek", "video meeting");

  /** An online seminar. */
  Channel WEBINAR = Constants.channel("webinar", ONLINE, OWNED, "Webinar", "Webinar");

  /** A place where customers meet online. */
  Channel COMMUNITY =
      Constants.channel(
          "community",
          ONLINE,
          OWNED,
          "Online community",
          "Online community",
          "community",
          "forum",
          "klantencommunity");

  /** Social networks, unpaid. */
  Channel SOCIAL_MEDIA =
      Constants.channel(
          "social-media",
          ONLINE,
          EARNED,
          "Social media",
          "Sociale media",
          "social",
          "facebook",
          "instagram",
          "linkedin",
          "socials");

  /** An advertisement on a social network. */
  Channel SOCIAL_AD =
      Constants.channel(
          "social-ad",
          ONLINE,
          PAID,
          "Social media advertisement",
          "Advertentie op sociale media",
          "social ad");

  /** Unpaid search results. */
  Channel SEARCH_ENGINE =
      Constants.channel(
          "search-engine",
          ONLINE,
          EARNED,
          "Search engine",
          "Zoekmachine",
          "search",
          "google",
          "seo");

  /** Paid search results. */
  Channel SEARCH_AD =
      Constants.channel(
          "search-ad", ONLINE, PAID, "Search advertisement", "Zoekadvertentie", "sea", "adwords");

  /** A banner on somebody else's site. */
  Channel DISPLAY_AD =
      Constants.channel(
          "display-ad",
          ONLINE,
          PAID,
          "Display advertisement",
          "Banner",
          "banner",
          "online advertisement",
          "online advertentie");

  /** A site that compares suppliers. */
  Channel COMPARISON_SITE =
      Constants.channel(
          "comparison-site",
          ONLINE,
          EARNED,
          "Comparison site",
          "Vergelijkingssite",
          "comparison website");

  /** A site with customer reviews. */
  Channel REVIEW_SITE =
      Constants.channel(
          "review-site",
          ONLINE,
          EARNED,
          "Review site",
          "Reviewsite",
          "reviews",
          "beoordelingssite");

  /** Somebody else's shop on the internet. */
  Channel MARKETPLACE =
      Constants.channel(
          "marketplace",
          ONLINE,
          PARTNER,
          "Online marketplace",
          "Online marktplaats",
          "marketplace",
          "marktplaats");

  /** A text message to a mobile telephone. */
  Channel SMS = Constants.channel("sms", ONLINE, OWNED, "Text message", "Sms", "text");

  /** A telephone call. */
  Channel TELEPHONE =
      Constants.channel(
          "telephone",
          ChannelKind.TELEPHONE,
          OWNED,
          "Telephone",
          "Telefoon",
          "phone",
          "call",
          "telefonisch",
          "bellen",
          "call centre",
          "call center",
          "klantenservice telefonisch");

  /** A bricks-and-mortar store. */
  Channel STORE =
      Constants.channel(
          "store", OFFLINE, OWNED, "Store", "Winkel", "shop", "showroom", "branch", "filiaal");

  /** The company comes to the customer. */
  Channel HOME_VISIT =
      Constants.channel(
          "home-visit",
          OFFLINE,
          OWNED,
          "Home visit",
          "Huisbezoek",
          "visit",
          "at home",
          "aan huis",
          "thuis");

  /** A meeting in person elsewhere. */
  Channel FACE_TO_FACE =
      Constants.channel(
          "face-to-face",
          OFFLINE,
          OWNED,
          "Face to face",
          "Persoonlijk contact",
          "in person",
          "meeting",
          "persoonlijk",
          "persoonlijk gesprek",
          "gesprek");

  /** A fair or an open day. */
  Channel EVENT =
      Constants.channel(
          "event", OFFLINE, OWNED, "Event", "Evenement", "fair", "trade fair", "beurs");

  /** A letter on paper. */
  Channel LETTER =
      Constants.channel("letter", OFFLINE, OWNED, "Letter", "Brief", "post", "direct mail");

  /** A printed leaflet. */
  Channel FLYER =
      Constants.channel("flyer", OFFLINE, OWNED, "Flyer", "Folder", "leaflet", "brochure");

  /** What comes with the delivered goods. */
  Channel PARCEL =
      Constants.channel("parcel", OFFLINE, OWNED, "Parcel", "Pakket", "package", "pakketje", "box");

  /** The invoice. */
  Channel INVOICE =
      Constants.channel("invoice", EITHER, OWNED, "Invoice", "Factuur", "bill", "rekening");

  /** A machine that serves the customer. */
  Channel SELF_SERVICE_MACHINE =
      Constants.channel(
          "self-service-machine",
          OFFLINE,
          OWNED,
          "Self-service machine",
          "Zelfbedieningsautomaat",
          "kiosk",
          "automaat");

  /** Outdoor advertising. */
  Channel BILLBOARD =
      Constants.channel("billboard", OFFLINE, PAID, "Billboard", "Reclameposter", "poster", "abri");

  /** Newspapers and magazines. */
  Channel PRINT =
      Constants.channel(
          "print",
          OFFLINE,
          PAID,
          "Print",
          "Gedrukte media",
          "newspaper",
          "magazine",
          "krant",
          "tijdschrift");

  /** Radio. */
  Channel RADIO =
      Constants.channel(
          "radio", OFFLINE, PAID, "Radio", "Radio", "radio commercial", "radiocommercial");

  /** Television. */
  Channel TELEVISION =
      Constants.channel("television", OFFLINE, PAID, "Television", "Televisie", "tv");

  /** What people tell each other. */
  Channel WORD_OF_MOUTH =
      Constants.channel(
          "word-of-mouth",
          OFFLINE,
          EARNED,
          "Word of mouth",
          "Mond-tot-mondreclame",
          "wom",
          "mond-tot-mond",
          "friends",
          "vrienden");

  /** What people tell each other on the internet, outside review sites and social networks. */
  Channel ONLINE_WORD_OF_MOUTH =
      Constants.channel(
          "online-word-of-mouth",
          ONLINE,
          EARNED,
          "Online word of mouth",
          "Online mond-tot-mondreclame",
          "ewom",
          "electronic word of mouth");

  /**
   * Returns a custom channel.
   *
   * @param id the id: one or more letters, digits and {@code . _ : -}
   * @param kind online, offline or by telephone
   * @param ownership who owns the channel
   * @param label the name, for display
   * @return the channel
   * @throws IllegalArgumentException if the id is empty or has other characters
   */
  static Channel of(String id, ChannelKind kind, Ownership ownership, Text label) {
    return of(id, kind, ownership, label, List.of());
  }

  /**
   * Returns a custom channel with aliases.
   *
   * @param id the id: one or more letters, digits and {@code . _ : -}
   * @param kind online, offline or by telephone
   * @param ownership who owns the channel
   * @param label the name, for display
   * @param aliases further spellings in any language, none blank
   * @return the channel
   * @throws IllegalArgumentException if the id is empty or has other characters
   */
  static Channel of(
      String id, ChannelKind kind, Ownership ownership, Text label, Collection<String> aliases) {
    requireNonNull(aliases, "aliases");
    return ImmutableChannel.of(Term.requireId(id), label, aliases, kind, ownership);
  }

  /**
   * Returns the vocabulary of the constants, which parses words and can be extended by an
   * application's own channels.
   *
   * @return a vocabulary of all constants, in the order of their declaration
   */
  static Vocabulary<Channel> standard() {
    return StandardVocabularies.CHANNELS;
  }

  @Override
  String id();

  @Override
  Text label();

  @Override
  Set<String> aliases();

  /**
   * Returns whether the channel is online, offline or by telephone.
   *
   * @return the kind
   */
  ChannelKind kind();

  /**
   * Returns who owns the channel.
   *
   * @return the ownership
   */
  Ownership ownership();
}
