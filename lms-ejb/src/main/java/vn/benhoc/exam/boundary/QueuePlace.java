package vn.benhoc.exam.boundary;

import java.time.Instant;

/**
 * A place in the line of those who want to start while many do.
 *
 * @param position from 1; at most, for some before may have gone
 * @param retryMillis when to ask again; the place is kept meanwhile
 */
public record QueuePlace(int position, long retryMillis, Instant serverNow)
    implements StartAnswer {}
