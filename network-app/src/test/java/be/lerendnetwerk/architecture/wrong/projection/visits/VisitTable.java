package be.lerendnetwerk.architecture.wrong.projection.visits;

/** What another projection should not see. */
public class VisitTable {}
