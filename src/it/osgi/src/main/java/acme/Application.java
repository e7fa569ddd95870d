package acme;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.term.Channel;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/** What a bundle does with journeys, and with the validators of another bundle. */
public final class Application implements BundleActivator {
  @Override
  public void start(BundleContext context) {
    Journey journey =
        Journey.builder("rent", "Renting a flat")
            .phase(PURCHASE, p -> p.touchpoint("calls", "Calls", t -> t.channel(Channel.TELEPHONE)))
            .build();
    Bundle plugin =
        Arrays.stream(context.getBundles())
            .filter(bundle -> bundle.getSymbolicName().equals("acme.plugin"))
            .findFirst()
            .orElseThrow();
    // README: osgi
    ValidationReport report =
        StandardRules.strict()
            .discover(plugin.adapt(BundleWiring.class).getClassLoader())
            .validate(journey);
    // end
    check(report.ofValidator("acme.hours").size() == 1, report.toString());
    check(JourneyMap.of(journey).findings(report).toSvg().contains("Calls"), "the map");
    boolean jackson =
        Arrays.stream(context.getBundles())
            .anyMatch(bundle -> bundle.getSymbolicName().endsWith("jackson-databind"));
    if (jackson) {
      check(JourneyJson.read(JourneyJson.write(journey)).equals(journey), "JSON");
    }
    System.out.println(
        "OSGi: " + report.findings().size() + " findings, Jackson is there: " + jackson);
  }

  @Override
  public void stop(BundleContext context) {}

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
