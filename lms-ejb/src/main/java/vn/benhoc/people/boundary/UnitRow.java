package vn.benhoc.people.boundary;

/**
 * A unit on a list.
 *
 * @param pupilCount on the class lists of this school year, in the unit and below
 */
public record UnitRow(UnitRef unit, int pupilCount) {}
