package io.github.klantreis.drawing.ink;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Sense;
import java.util.Locale;
import java.util.Map;

/** Line icons on a square of 24 by 24; drawn for this library, so that no icon font is needed. */
public enum Icon {
  ACCOUNT("M16 8a4 4 0 1 1-8 0a4 4 0 1 1 8 0zM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7"),
  ARROW("M4 12h16M14 6l6 6l-6 6"),
  ARTICLE("M6 3h8l4 4v14h-12zM14 3v4h4M9 12h6M9 16h6"),
  BARS("M5 20v-7M12 20v-15M19 20v-10"),
  BELL("M6 17v-6a6 6 0 0 1 12 0v6l2 1h-16zM10 21h4"),
  BOLT("M13 2.5l-8 11h6l-1 8l8-11h-6z"),
  BOX("M12 2.5l9 4.5v10l-9 4.5l-9-4.5v-10zM3 7l9 4.5l9-4.5M12 11.5v10"),
  BRIDGE("M2 18h20M2 12c7 0 7-5 10-5s3 5 10 5M6 11.5v6.5M12 7v11M18 11.5v6.5"),
  BUBBLE("M4 4h16v12h-9l-5 4v-4h-2z"),
  BUBBLES("M3 4h12v9h-7l-3 3v-3h-2zM18 9h3v9h-2v3l-3-3h-6v-2"),
  BULB("M9 18h6M10 21h4M9 18c0-3-3-4-3-8.5a6 6 0 0 1 12 0c0 4.5-3 5.5-3 8.5"),
  CALENDAR("M4 5h16v16h-16zM4 10h16M8 2.5v4M16 2.5v4"),
  CAMERA("M3 6h12v12h-12zM15 10.5l6-3.5v10l-6-3.5"),
  CARD("M3 5h18v14h-18zM3 10h18M6.5 15h4"),
  CART(
      "M3 4h3l2.5 11h9.5l2-8h-13M10 19.5a1 1 0 1 1-2 0a1 1 0 1 1 2 0"
          + "M18 19.5a1 1 0 1 1-2 0a1 1 0 1 1 2 0"),
  CHECK("M4 12.5l5 5l11-11"),
  CLOCK("M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0zM12 7v5l3.5 2"),
  COMPLAINT("M4 4h16v12h-9l-5 4v-4h-2zM12 7v3.5M12 13h.01"),
  CURSOR("M5 3l14 8l-6 2l-2 6z"),
  CYCLE("M20 5v5h-5M4 19v-5h5M19.5 10a8 8 0 0 0-14-3.5M4.5 14a8 8 0 0 0 14 3.5"),
  DEVICE("M8 2h8a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-16a2 2 0 0 1 2-2zM11 18.5h2"),
  EAR(
      "M7 10a5 5 0 0 1 10 0c0 4-4 4.5-4 8a3 3 0 0 1-5.5 1.5M10 11a2 2 0 0 1 4 0"
          + "c0 1.5-1.5 2-2 3"),
  ENVELOPE("M3 5h18v14h-18zM3 6l9 7l9-7"),
  EXIT("M10 4h-6v16h6M9 12h12M17 8l4 4l-4 4"),
  EYE(
      "M2 12c3-5 6.5-7 10-7s7 2 10 7c-3 5-6.5 7-10 7s-7-2-10-7z"
          + "M15 12a3 3 0 1 1-6 0a3 3 0 1 1 6 0z"),
  FOOTSTEPS(
      "M7 3c2 0 3 2 3 5s-1 4-2.5 4s-3-2-3-5s1-4 2.5-4zM6 15c0 2 .5 3.5 2 3.5s2-1.5 1.5-3.5"
          + "M16.5 6c2 0 2.5 2 2.5 4.5s-1 4.5-2.5 4.5s-2.5-2-2.5-4.5s1-4.5 2.5-4.5z"
          + "M15 18c0 2 .5 3.5 2 3.5s2-1.5 1.5-3.5"),
  FORK("M12 21.5v-7l-6-6M12 14.5l6-6M6 13v-4.5h4.5M18 13v-4.5h-4.5"),
  FROWN("M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0zM9 9.5v.8M15 9.5v.8M8 16.5c2-2.5 6-2.5 8 0"),
  FUNNEL("M3 4h18l-7 9v7.5l-4-2.5v-5z"),
  GLOBE("M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0zM3 12h18M12 3c4 4 4 14 0 18c-4-4-4-14 0-18z"),
  HAND(
      "M7 12v-6a1.5 1.5 0 0 1 3 0v5v-7a1.5 1.5 0 0 1 3 0v7v-6a1.5 1.5 0 0 1 3 0v7v-3.5"
          + "a1.5 1.5 0 0 1 3 0v6.5a7 7 0 0 1-7 7c-4 0-5.5-2-8.5-7.5a1.6 1.6 0 0 1 2.5-1.8z"),
  HANDSET(
      "M5 3h4l2 5l-2.5 1.5a11 11 0 0 0 6 6l1.5-2.5l5 2v4a2 2 0 0 1-2 2a16 16 0 0 1-16-16"
          + "a2 2 0 0 1 2-2z"),
  HEADSET("M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v5h-3zM17 14h3v5h-3zM20 19c0 2-3 2.5-6 2.5"),
  HEART("M12 20.5c-6-4.5-9-7.5-9-11.5a4.8 4.8 0 0 1 9-2.3a4.8 4.8 0 0 1 9 2.3c0 4-3 7-9 11.5z"),
  HOUSE("M3 11l9-8l9 8M5 9.5v11h14v-11M10 20.5v-6h4v6"),
  LAYERS("M12 3l9 5l-9 5l-9-5zM3 12.5l9 5l9-5"),
  IMAGE("M3 5h18v14h-18zM3 16l5-5l4 4l3-3l6 5M16.5 9a1 1 0 1 1-2 0a1 1 0 1 1 2 0z"),
  MAGNIFIER("M17 10.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0zM15.5 15.5l5 5"),
  MEGAPHONE("M3 10v4h3l10 5v-14l-10 5zM19 9a4 4 0 0 1 0 6M7 14.5l1.5 5.5h2.5l-1-4"),
  MINUS("M5 12h14"),
  MOUTH(
      "M2.5 10c3-3 6-4 7.5-4c1 0 1.5 1 2 1s1-1 2-1c1.5 0 4.5 1 7.5 4c-2 5-5 8-9.5 8s-7.5-3-9.5-8z"
          + "M2.5 10h19M9 17.5v-3a3 3 0 0 1 6 0v3"),
  NEUTRAL("M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0zM9 9.5v.8M15 9.5v.8M8.5 15.5h7"),
  NEWSPAPER("M3 5h14v14h-12a2 2 0 0 1-2-2zM17 9h4v8a2 2 0 0 1-4 0M6 9h8M6 12.5h8M6 16h5"),
  NOSE("M13 3c-1 5-6 9-6 12.5c0 2 1.5 2.5 3 2c.5 2 4.5 2 5 0M15 17.5c2 0 3-.5 3-2.5"),
  PENCIL("M4 20l1-4.5l11-11l3.5 3.5l-11 11zM14 6.5l3.5 3.5"),
  PEOPLE(
      "M12 8a3 3 0 1 1-6 0a3 3 0 1 1 6 0zM3 20c0-4 2.5-6 6-6s6 2 6 6M15 5.2a3 3 0 0 1 0 5.6"
          + "M17 14.4c2.6.6 4 2.5 4 5.6"),
  PIN(
      "M12 21.5c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12z"
          + "M14.5 9.5a2.5 2.5 0 1 1-5 0a2.5 2.5 0 1 1 5 0z"),
  PLAY("M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0zM10 8.5v7l6-3.5z"),
  PLUS("M12 5v14M5 12h14"),
  QUOTE("M10 7c-3 .5-5 2.5-5 6v4h5v-5h-3M19 7c-3 .5-5 2.5-5 6v4h5v-5h-3"),
  RADIO("M3 9h18v11h-18zM6 9l11-6M17.5 14.5a2.5 2.5 0 1 1-5 0a2.5 2.5 0 1 1 5 0zM6 13h3M6 16h3"),
  RECEIPT(
      "M5 3l2 1.5l2.5-1.5l2.5 1.5l2.5-1.5l2.5 1.5l2-1.5v18l-2-1.5l-2.5 1.5"
          + "l-2.5-1.5l-2.5 1.5l-2.5-1.5l-2 1.5zM9 9h6M9 13h6"),
  SCALES("M12 3v18M7 21h10M5 6h14M5 6l-3 7h6zM19 6l-3 7h6z"),
  SCREEN("M3 4h18v12h-18zM12 16v4M8 20h8"),
  SHARE(
      "M9 12a3 3 0 1 1-6 0a3 3 0 1 1 6 0zM21 6a3 3 0 1 1-6 0a3 3 0 1 1 6 0z"
          + "M21 18a3 3 0 1 1-6 0a3 3 0 1 1 6 0zM8.7 10.7l6.6-3.4M8.7 13.3l6.6 3.4"),
  SHOP("M4 11.5v8.5h16v-8.5M3 9l2-5h14l2 5a3 3 0 0 1-6 0a3 3 0 0 1-6 0a3 3 0 0 1-6 0M10 20v-5h4v5"),
  SIGN("M3 4h18v10h-18zM8 14v7M16 14v7"),
  SMILE("M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0zM9 9.5v.8M15 9.5v.8M8 14.5c2 2.5 6 2.5 8 0"),
  STAR("M12 3l2.7 5.8l6.3.8l-4.6 4.4l1.2 6.3l-5.6-3.1l-5.6 3.1l1.2-6.3l-4.6-4.4" + "l6.3-.8z"),
  TALK(
      "M13 8a4 4 0 1 1-8 0a4 4 0 1 1 8 0zM2 21c0-4.5 3-7 7-7s7 2.5 7 7M17 6a4 4 0 0 1 0 5"
          + "M19.5 3.5a8 8 0 0 1 0 10"),
  TARGET(
      "M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0zM16.5 12a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0z"
          + "M12 12h.01"),
  THUMB(
      "M8 11v10h-4v-10zM8 12l4-9c2 0 3 1 2.5 3.5l-.5 3.5h6c1 0 1.5 1 1.3 2l-1.8 7"
          + "c-.2 1-1 2-2 2h-9.5"),
  WINDOW(
      "M4 4h16a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-16a1 1 0 0 1-1-1v-14a1 1 0 0 1 1-1zM3 9h18"
          + "M6 6.5h.01M9 6.5h.01");

  private static final Map<String, Icon> OF_CHANNELS =
      ImmutableMap.<String, Icon>builder()
          .put("website", GLOBE)
          .put("webshop", CART)
          .put("landing-page", WINDOW)
          .put("app", DEVICE)
          .put("customer-portal", ACCOUNT)
          .put("blog", ARTICLE)
          .put("email", ENVELOPE)
          .put("newsletter", NEWSPAPER)
          .put("chat", BUBBLE)
          .put("messaging", BUBBLES)
          .put("push-message", BELL)
          .put("video-call", CAMERA)
          .put("webinar", SCREEN)
          .put("community", PEOPLE)
          .put("social-media", SHARE)
          .put("social-ad", MEGAPHONE)
          .put("search-engine", MAGNIFIER)
          .put("search-ad", MAGNIFIER)
          .put("display-ad", WINDOW)
          .put("comparison-site", SCALES)
          .put("review-site", STAR)
          .put("marketplace", SHOP)
          .put("sms", BUBBLE)
          .put("telephone", HANDSET)
          .put("store", SHOP)
          .put("home-visit", HOUSE)
          .put("face-to-face", PEOPLE)
          .put("event", CALENDAR)
          .put("letter", ENVELOPE)
          .put("flyer", ARTICLE)
          .put("parcel", BOX)
          .put("invoice", RECEIPT)
          .put("self-service-machine", SCREEN)
          .put("billboard", SIGN)
          .put("print", NEWSPAPER)
          .put("radio", RADIO)
          .put("television", SCREEN)
          .put("word-of-mouth", TALK)
          .buildOrThrow();

  private static final Map<String, Icon> OF_MOMENTS =
      ImmutableMap.<String, Icon>builder()
          .put("decision", FORK)
          .put("payment", CARD)
          .put("delivery", BOX)
          .put("first-use", PLAY)
          .put("service", HEADSET)
          .put("feedback", BUBBLES)
          .put("complaint", COMPLAINT)
          .put("renewal", CYCLE)
          .put("recommendation", THUMB)
          .buildOrThrow();

  static final int SIZE = 24;

  final String path;
  final String id;

  Icon(String path) {
    this.path = path;
    this.id = "i-" + name().toLowerCase(Locale.ROOT);
  }

  /** Returns the icon of a channel; for users' own channels that of the channel's kind. */
  public static Icon of(Channel channel) {
    Icon own = OF_CHANNELS.get(channel.id());
    return own != null ? own : of(channel.kind());
  }

  private static Icon of(ChannelKind kind) {
    return switch (kind) {
      case ONLINE -> CURSOR;
      case OFFLINE, EITHER -> PIN;
      case TELEPHONE -> HANDSET;
    };
  }

  public static Icon of(Moment moment) {
    Icon own = OF_MOMENTS.get(moment.id());
    return own != null ? own : PIN;
  }

  public static Icon of(MapLane lane) {
    return switch (lane) {
      case NEEDS -> HEART;
      case TOUCHPOINTS -> FOOTSTEPS;
      case STORYBOARD -> IMAGE;
      case EMOTIONS -> SMILE;
      case EXPECTATIONS -> SCALES;
      case OBSERVED -> FUNNEL;
      case VOICES -> QUOTE;
      case PAIN_POINTS -> BOLT;
      case OPPORTUNITIES -> BULB;
      case IDEAS -> PENCIL;
      case ACTIONS -> MEGAPHONE;
      case GOALS -> TARGET;
      case METRICS -> BARS;
      case OWN -> LAYERS;
      case ACTORS -> PEOPLE;
      case BLUEPRINT -> SCREEN;
    };
  }

  public static Icon of(Sense sense) {
    return switch (sense) {
      case SIGHT -> EYE;
      case HEARING -> EAR;
      case SMELL -> NOSE;
      case TOUCH -> HAND;
      case TASTE -> MOUTH;
    };
  }
}
