package acme;

import io.github.klantreis.model.Journey;
import java.util.List;

/** What the application stores. */
record Workshop(String customer, List<Journey> journeys) {}
