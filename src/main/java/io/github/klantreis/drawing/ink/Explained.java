package io.github.klantreis.drawing.ink;

/** What a mark stands for where no words beside it say so, and a legend has to. */
public interface Explained {}
