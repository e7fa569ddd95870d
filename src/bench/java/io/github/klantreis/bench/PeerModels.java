package io.github.klantreis.bench;

import com.structurizr.Workspace;
import com.structurizr.model.Container;
import com.structurizr.model.SoftwareSystem;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.AbstractFlowNodeBuilder;

/** As many elements and relations with the model builders of other fields. */
final class PeerModels {
  private PeerModels() {}

  static Workspace structurizr(Inputs inputs) {
    Workspace workspace = new Workspace("bench", "Benchmark");
    for (int p = 0; p < Inputs.PHASES; p++) {
      SoftwareSystem system = workspace.getModel().addSoftwareSystem("phase-" + p);
      Container before = null;
      for (int i = inputs.begin(p); i < inputs.begin(p + 1); i++) {
        Container container = system.addContainer(inputs.names[i], inputs.pains[i], "email");
        if (before != null) {
          before.uses(container, "leads to");
        }
        before = container;
      }
    }
    return workspace;
  }

  static BpmnModelInstance zeebe(Inputs inputs) {
    AbstractFlowNodeBuilder<?, ?> node = Bpmn.createExecutableProcess("bench").startEvent();
    for (int i = 0; i < inputs.size; i++) {
      node = node.serviceTask(inputs.ids[i]).name(inputs.names[i]).zeebeJobType("email");
    }
    return node.endEvent().done();
  }
}
