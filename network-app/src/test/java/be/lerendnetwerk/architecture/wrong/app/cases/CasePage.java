package be.lerendnetwerk.architecture.wrong.app.cases;

/** A page that nothing is wrong with. */
public class CasePage {}
