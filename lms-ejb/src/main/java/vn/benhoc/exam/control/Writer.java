package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.UUID;

/**
 * Who has begun and not handed in.
 *
 * @param place where they sit now
 * @param wroteAt their last save; of who has saved nothing, the start
 */
public record Writer(RoomCensus.Place place, UUID candidateId, Instant wroteAt) {}
