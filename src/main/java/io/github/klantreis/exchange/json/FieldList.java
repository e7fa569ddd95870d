package io.github.klantreis.exchange.json;

import io.github.klantreis.observation.ObservationPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of a kind of object that is only written, in the order of the document. Mutable: it is
 * filled when a form is defined.
 *
 * @param <T> the type of the objects
 */
final class FieldList<T> {
  private final String name;
  private final String description;
  private final List<Field<T>> fields = new ArrayList<>();

  private FieldList(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /** Starts the list of the fields of an object. */
  static <T> FieldList<T> of(String name, String description) {
    return new FieldList<>(name, description);
  }

  /** Starts the list of the fields of a document, which says what schema it follows. */
  static <T> FieldList<T> document(String schemaId, String name, String description) {
    return FieldList.<T>of(name, description)
        .required(
            "$schema", "The schema that the document follows.", TextForm.ANY, each -> schemaId)
        .required(
            "formatVersion",
            "The version of the format.",
            VersionForm.VERSION,
            each -> ElementForms.FORMAT_VERSION);
  }

  /** Starts the list of the fields of a document of what was counted on a journey. */
  static <T> FieldList<T> document(
      String schemaId, String name, String description, Function<T, ObservationPlan> plan) {
    return FieldList.<T>document(schemaId, name, description)
        .required(
            "journeyId",
            "The id of the journey.",
            TextForm.ANY,
            each -> plan.apply(each).journeyId())
        .optional(
            "journeyVersion",
            "The version of the journey.",
            TextForm.ANY,
            each -> plan.apply(each).journeyVersion());
  }

  <W> FieldList<T> required(
      String field, String said, WrittenForm<W> form, Function<T, ? extends W> get) {
    return add(new Field<>(field, said, true, form, get));
  }

  <W> FieldList<T> optional(
      String field, String said, WrittenForm<W> form, Function<T, Optional<W>> get) {
    return add(new Field<>(field, said, false, form, get));
  }

  /** Adds a list that is left out where it is empty. */
  <W> FieldList<T> list(
      String field, String said, WrittenForm<W> item, Function<T, ? extends Collection<W>> get) {
    return add(new Field<>(field, said, false, WrittenForm.listOf(item), get));
  }

  private FieldList<T> add(Field<T> field) {
    fields.add(field);
    return this;
  }

  /** Ends the list. */
  WrittenObject<T> written() {
    return new WrittenObject<>(name, description, fields);
  }
}
