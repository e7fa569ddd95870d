package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import java.util.Collection;

/**
 * Builds an {@link EmpathyMap}. Methods that take one note add it to a field of the map, those that
 * take several replace all notes of that field. Not thread-safe.
 *
 * @see EmpathyMap
 */
public final class EmpathyMapBuilder {
  private Collection<String> who = ImmutableList.of();
  private Collection<String> needsToDo = ImmutableList.of();
  private Collection<String> sees = ImmutableList.of();
  private Collection<String> says = ImmutableList.of();
  private Collection<String> does = ImmutableList.of();
  private Collection<String> saysAndDoes = ImmutableList.of();
  private Collection<String> hears = ImmutableList.of();
  private Collection<String> thinksAndFeels = ImmutableList.of();
  private Collection<String> pains = ImmutableList.of();
  private Collection<String> gains = ImmutableList.of();

  EmpathyMapBuilder() {}

  EmpathyMapBuilder(EmpathyMap value) {
    who = value.who();
    needsToDo = value.needsToDo();
    sees = value.sees();
    says = value.says();
    does = value.does();
    saysAndDoes = value.saysAndDoes();
    hears = value.hears();
    thinksAndFeels = value.thinksAndFeels();
    pains = value.pains();
    gains = value.gains();
  }

  /**
   * Adds a note on whom the map is about.
   *
   * @param note the note
   * @return this builder
   */
  public EmpathyMapBuilder who(String note) {
    who = Growing.add(who, note, "note");
    return this;
  }

  /**
   * Replaces all notes on whom the map is about.
   *
   * @param who the new notes, in order
   * @return this builder
   */
  public EmpathyMapBuilder who(Iterable<? extends String> who) {
    this.who = ImmutableList.copyOf(requireNonNull(who, "who"));
    return this;
  }

  /**
   * Adds a note on what they have to do.
   *
   * @param note the note
   * @return this builder
   */
  public EmpathyMapBuilder needsToDo(String note) {
    needsToDo = Growing.add(needsToDo, note, "note");
    return this;
  }

  /**
   * Replaces all notes on what they have to do.
   *
   * @param needsToDo the new notes, in order
   * @return this builder
   */
  public EmpathyMapBuilder needsToDo(Iterable<? extends String> needsToDo) {
    this.needsToDo = ImmutableList.copyOf(requireNonNull(needsToDo, "needsToDo"));
    return this;
  }

  /**
   * Adds a note on what they see.
   *
   * @param note the note
   * @return this builder
   */
  public EmpathyMapBuilder sees(String note) {
    sees = Growing.add(sees, note, "note");
    return this;
  }

  /**
   * Replaces all notes on what they see.
   *
   * @param sees the new notes, in order
   * @return this builder
   */
  public EmpathyMapBuilder sees(Iterable<? extends String> sees) {
    this.sees = ImmutableList.copyOf(requireNonNull(sees, "sees"));
    return this;
  }

  /**
   * Adds a note on what they say.
   *
   * @param note the note
   * @return this builder
   */
  public EmpathyMapBuilder says(String note) {
    says = Growing.add(says, note, "note");
    return this;
  }

  /**
   * Replaces all notes on what they say.
   *
   * @param says the new notes, in order
   * @return this builder
   */
  public EmpathyMapBuilder says(Iterable<? extends String> says) {
    this.says = ImmutableList.copyOf(requireNonNull(says, "says"));
    return this;
  }

  /**
   * Adds a note on what they do.
   *
   * @param note the note
   * @return this builder
   */
  public EmpathyMapBuilder does(String note) {
    does = Growing.add(does, note, "note");
    return this;
  }

  /**
   * Replaces all notes on what they do.
   *
   * @param does the new notes, in order
   * @return this builder
   */
  public EmpathyMapBuilder does(Iterable<? extends String> does) {
    this.does = ImmutableList.copyOf(requireNonNull(does, "does"));
    return this;
  }

  /**
   * Adds a note on what they say and do.
   *
   * @param note the note
   * @return this builder
   */
  public EmpathyMapBuilder saysAndDoes(String note) {
    saysAndDoes = Growing.add(saysAndDoes, note, "note");
    return this;
  }

  /**
   * Replaces all notes on what they say and do.
   *
   * @param saysAndDoes the new notes, in order
   * @return this builder
   */
  public EmpathyMapBuilder saysAndDoes(Iterable<? extends String> saysAndDoes) {
    this.saysAndDoes = ImmutableList.copyOf(requireNonNull(saysAndDoes, "saysAndDoes"));
    return this;
  }

  /**
   * Adds a note on what they hear.
   *
   * @param note the note
   * @return this builder
   */
  public EmpathyMapBuilder hears(String note) {
    hears = Growing.add(hears, note, "note");
    return this;
  }

  /**
   * Replaces all notes on what they hear.
   *
   * @param hears the new notes, in order
   * @return this builder
   */
  public EmpathyMapBuilder hears(Iterable<? extends String> hears) {
    this.hears = ImmutableList.copyOf(requireNonNull(hears, "hears"));
    return this;
  }

  /**
   * Adds a note on what they think and feel.
   *
   * @param note the note
   * @return this builder
   */
  public EmpathyMapBuilder thinksAndFeels(String note) {
    thinksAndFeels = Growing.add(thinksAndFeels, note, "note");
    return this;
  }

  /**
   * Replaces all notes on what they think and feel.
   *
   * @param thinksAndFeels the new notes, in order
   * @return this builder
   */
  public EmpathyMapBuilder thinksAndFeels(Iterable<? extends String> thinksAndFeels) {
    this.thinksAndFeels = ImmutableList.copyOf(requireNonNull(thinksAndFeels, "thinksAndFeels"));
    return this;
  }

  /**
   * Adds a pain.
   *
   * @param note the note
   * @return this builder
   */
  public EmpathyMapBuilder pain(String note) {
    pains = Growing.add(pains, note, "note");
    return this;
  }

  /**
   * Replaces all pains.
   *
   * @param pains the new notes, in order
   * @return this builder
   */
  public EmpathyMapBuilder pains(Iterable<? extends String> pains) {
    this.pains = ImmutableList.copyOf(requireNonNull(pains, "pains"));
    return this;
  }

  /**
   * Adds a gain.
   *
   * @param note the note
   * @return this builder
   */
  public EmpathyMapBuilder gain(String note) {
    gains = Growing.add(gains, note, "note");
    return this;
  }

  /**
   * Replaces all gains.
   *
   * @param gains the new notes, in order
   * @return this builder
   */
  public EmpathyMapBuilder gains(Iterable<? extends String> gains) {
    this.gains = ImmutableList.copyOf(requireNonNull(gains, "gains"));
    return this;
  }

  /**
   * Returns the value. Its content is checked when the journey is built.
   *
   * @return the value
   */
  public EmpathyMap build() {
    return ImmutableEmpathyMap.of(
        who, needsToDo, sees, says, does, saysAndDoes, hears, thinksAndFeels, pains, gains);
  }
}
