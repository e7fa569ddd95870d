package io.github.klantreis.observation.whatif;

import java.math.BigInteger;

/** An exact number. */
record Fraction(BigInteger part, BigInteger whole) {
  static final Fraction ZERO = of(0, 1);
  static final Fraction ONE = of(1, 1);

  Fraction {
    BigInteger common = part.gcd(whole);
    part = part.divide(common);
    whole = whole.divide(common);
  }

  static Fraction of(long part, long whole) {
    return new Fraction(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  Fraction plus(Fraction that) {
    return new Fraction(
        part.multiply(that.whole).add(that.part.multiply(whole)), whole.multiply(that.whole));
  }

  Fraction minus(Fraction that) {
    return new Fraction(
        part.multiply(that.whole).subtract(that.part.multiply(whole)), whole.multiply(that.whole));
  }

  Fraction times(Fraction that) {
    return new Fraction(part.multiply(that.part), whole.multiply(that.whole));
  }

  Fraction over(Fraction that) {
    BigInteger sign = BigInteger.valueOf(that.part.signum());
    return new Fraction(
        part.multiply(that.whole).multiply(sign), whole.multiply(that.part).multiply(sign));
  }

  boolean isZero() {
    return part.signum() == 0;
  }

  double toDouble() {
    return new java.math.BigDecimal(part)
        .divide(new java.math.BigDecimal(whole), java.math.MathContext.DECIMAL64)
        .doubleValue();
  }
}
