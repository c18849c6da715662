package be.lerendnetwerk.architecture.wrong.app.log;

/** Reads the log of the wrong house. */
public class LogReader {}
