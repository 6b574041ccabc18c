package vn.benhoc.exam.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With whom a candidate is to change seats. */
public record SeatExchangePlan(@Nullable UUID with) {}
