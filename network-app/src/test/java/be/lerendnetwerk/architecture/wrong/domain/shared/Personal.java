package be.lerendnetwerk.architecture.wrong.domain.shared;

/** What the wrong house keeps sealed. */
public record Personal(String value) {}
