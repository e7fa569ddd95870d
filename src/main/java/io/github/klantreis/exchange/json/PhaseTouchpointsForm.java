package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The touchpoints of a phase, each with the branch that it is in. */
final class PhaseTouchpointsForm extends Form<Phase, ImmutableList<ElementDraft>> {
  static final String IN = "in";

  private final ElementForm<?> item;
  private final ListForm<?, ElementDraft> items;

  PhaseTouchpointsForm(ElementForm<?> item) {
    this.item = item;
    this.items = ListForm.of(item);
  }

  @Override
  void write(JsonGenerator out, Phase phase) {
    out.writeStartArray();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      out.writeStartObject();
      phase
          .branchOf(touchpoint.id())
          .ifPresent(
              branch -> {
                out.writeName(IN);
                ParsedForm.BRANCH.write(out, branch);
              });
      item.writeFields(out, touchpoint);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  @Override
  @Nullable ImmutableList<ElementDraft> read(DocumentReading in) {
    return items.read(in);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return items.schema(definitions);
  }
}
