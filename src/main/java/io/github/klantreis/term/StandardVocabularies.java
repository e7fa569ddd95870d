package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Vocabulary;

/**
 * The vocabularies of the constants. They are outside the interfaces of the terms, because fields
 * of interfaces are public.
 */
final class StandardVocabularies {
  static final Vocabulary<Channel> CHANNELS =
      Vocabulary.of(
          "channel",
          Channel.WEBSITE,
          Channel.WEBSHOP,
          Channel.LANDING_PAGE,
          Channel.APP,
          Channel.CUSTOMER_PORTAL,
          Channel.BLOG,
          Channel.EMAIL,
          Channel.NEWSLETTER,
          Channel.CHAT,
          Channel.MESSAGING,
          Channel.PUSH_MESSAGE,
          Channel.VIDEO_CALL,
          Channel.WEBINAR,
          Channel.COMMUNITY,
          Channel.SOCIAL_MEDIA,
          Channel.SOCIAL_AD,
          Channel.SEARCH_ENGINE,
          Channel.SEARCH_AD,
          Channel.DISPLAY_AD,
          Channel.COMPARISON_SITE,
          Channel.REVIEW_SITE,
          Channel.MARKETPLACE,
          Channel.SMS,
          Channel.TELEPHONE,
          Channel.STORE,
          Channel.HOME_VISIT,
          Channel.FACE_TO_FACE,
          Channel.EVENT,
          Channel.LETTER,
          Channel.FLYER,
          Channel.PARCEL,
          Channel.INVOICE,
          Channel.SELF_SERVICE_MACHINE,
          Channel.BILLBOARD,
          Channel.PRINT,
          Channel.RADIO,
          Channel.TELEVISION,
          Channel.WORD_OF_MOUTH,
          Channel.ONLINE_WORD_OF_MOUTH);

  static final Vocabulary<ActionKind> ACTION_KINDS =
      Vocabulary.of(
          "kind of action",
          ActionKind.ADVERTISEMENT,
          ActionKind.SOCIAL_POST,
          ActionKind.SEARCH_RESULT,
          ActionKind.LANDING_PAGE,
          ActionKind.ARTICLE,
          ActionKind.VIDEO,
          ActionKind.TIPS,
          ActionKind.NEWSLETTER,
          ActionKind.EMAIL,
          ActionKind.LETTER,
          ActionKind.PUSH_MESSAGE,
          ActionKind.CALL,
          ActionKind.CHAT,
          ActionKind.RETARGETING,
          ActionKind.COMPARISON,
          ActionKind.GUIDE,
          ActionKind.REVIEW,
          ActionKind.TESTIMONIAL,
          ActionKind.CASE_STUDY,
          ActionKind.WHITEPAPER,
          ActionKind.WEBINAR,
          ActionKind.DEMO,
          ActionKind.ROI_CALCULATION,
          ActionKind.PERSONAL_ADVICE,
          ActionKind.QUOTE,
          ActionKind.BENEFITS,
          ActionKind.TRUST_SIGNAL,
          ActionKind.FAQ,
          ActionKind.CHECKOUT,
          ActionKind.CONFIRMATION,
          ActionKind.CONGRATULATION,
          ActionKind.DELIVERY_UPDATE,
          ActionKind.WELCOME,
          ActionKind.ONBOARDING,
          ActionKind.MANUAL,
          ActionKind.CUSTOMER_SERVICE,
          ActionKind.COMPLAINT_RESPONSE,
          ActionKind.FEEDBACK_REQUEST,
          ActionKind.REVIEW_REQUEST,
          ActionKind.LOYALTY_PROGRAMME,
          ActionKind.DISCOUNT,
          ActionKind.GIFT,
          ActionKind.FURTHER_OFFER,
          ActionKind.RENEWAL,
          ActionKind.COMMUNITY,
          ActionKind.EVENT,
          ActionKind.RECOGNITION,
          ActionKind.ASK_FOR_REFERRAL,
          ActionKind.INFLUENCER);

  static final Vocabulary<Moment> MOMENTS =
      Vocabulary.of(
          "moment",
          Moment.DECISION,
          Moment.PAYMENT,
          Moment.DELIVERY,
          Moment.FIRST_USE,
          Moment.SERVICE,
          Moment.FEEDBACK,
          Moment.COMPLAINT,
          Moment.RENEWAL,
          Moment.RECOMMENDATION);

  static final Vocabulary<People> PEOPLE =
      Vocabulary.of(
          "people",
          People.CUSTOMERS,
          People.PATIENTS,
          People.CITIZENS,
          People.STUDENTS,
          People.EMPLOYEES,
          People.MEMBERS);

  private StandardVocabularies() {}
}
