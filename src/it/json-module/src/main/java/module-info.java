/** An application that is a named module and has a journey among its own JSON. */
module acme.json {
  requires io.github.klantreis;
  requires tools.jackson.databind;

  opens acme to
      tools.jackson.databind;
}
