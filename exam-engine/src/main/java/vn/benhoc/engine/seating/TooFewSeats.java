package vn.benhoc.engine.seating;

/** The rooms do not hold everybody. */
public record TooFewSeats(int candidates, int seats) implements SeatingResult {}
