package vn.benhoc.exam.boundary;

import java.util.UUID;

/** Where a candidate is to sit. */
public record SeatChoice(UUID roomId, int row, int column) {}
