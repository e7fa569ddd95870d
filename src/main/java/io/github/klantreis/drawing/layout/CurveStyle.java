package io.github.klantreis.drawing.layout;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.ink.PathData;
import io.github.klantreis.drawing.theme.ColourRole;

/**
 * Distinguishes the curves of customers by colour, by the marker's shape and by the kind of line.
 */
public final class CurveStyle {
  private static final int MARKERS = 5;
  private static final int DASHES = 4;
  private static final ImmutableList<ColourRole> ROLES =
      ImmutableList.of(
          ColourRole.PERSONA_1,
          ColourRole.PERSONA_2,
          ColourRole.PERSONA_3,
          ColourRole.PERSONA_4,
          ColourRole.PERSONA_5,
          ColourRole.PERSONA_6);

  private CurveStyle() {}

  /** Returns the colour of the first customer. */
  static ColourRole firstRole() {
    return ROLES.get(0);
  }

  /** Returns the colour of a customer's curve. */
  public static ColourRole role(MapCustomer customer) {
    return ROLES.get(customer.index() % ROLES.size());
  }

  /** Returns the CSS class of a customer's line. */
  public static String dash(MapCustomer customer) {
    return "d" + customer.index() % DASHES;
  }

  /** Returns the outline of a ring that shows around any customer's marker. */
  static String ring(int x, int y) {
    return PathData.circle(x, y, 9);
  }

  /** Returns the outline of the marker of what customers reported around a point. */
  static String observed(int x, int y) {
    return "M" + (x - 2) + " " + (y - 6) + "h4v4h4v4h-4v4h-4v-4h-4v-4h4z";
  }

  /** Returns the outline of a customer's marker around a point. */
  public static String marker(MapCustomer customer, int x, int y) {
    return switch (customer.index() % MARKERS) {
      case 0 -> PathData.circle(x, y, 5);
      case 1 -> "M" + (x - 5) + " " + (y - 5) + "h10v10h-10z";
      case 2 -> "M" + x + " " + (y - 6) + "l6 11h-12z";
      case 3 -> "M" + x + " " + (y - 7) + "l7 7l-7 7l-7-7z";
      default -> "M" + x + " " + (y + 6) + "l6-11h-12z";
    };
  }
}
