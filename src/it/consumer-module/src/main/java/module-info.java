/** An application that is a named module. */
module consumer {
  requires io.github.klantreis;
}
