package vn.benhoc.engine.seating;

/** What comes of a {@link SeatingRequest}. */
public sealed interface SeatingResult permits Seated, TooFewSeats, TooFewCodes {}
