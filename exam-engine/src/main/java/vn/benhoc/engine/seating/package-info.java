/**
 * Who sits where in the rooms of a sitting, and with which form code.
 *
 * <p>Rules: a room holds at most 24 candidates; candidates stand in the order of their Vietnamese
 * names or of chance, fill the rooms in turn, and sit row by row from the front; two candidates who
 * sit in front of, behind or beside each other never have the same code; codes are used as evenly
 * as that allows, in each room and over all of them. The same request and seed give the same
 * seating on every machine.
 *
 * <pre>{@code
 * SeatingRequest request = new SeatingRequest(rooms, names, RoomFilling.EVENLY, codes, seed);
 * if (RoomSeating.seat(request) instanceof Seated seated) {
 *   seated.placements().get(0); // the first candidate's room, seat and code
 * }
 * }</pre>
 *
 * <p>Out: rooms of a building, who watches over a room, distances in metres, neighbours across
 * rooms or corners.
 *
 * <p>Everything is stateless or immutable and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.seating;

import org.jspecify.annotations.NullMarked;
