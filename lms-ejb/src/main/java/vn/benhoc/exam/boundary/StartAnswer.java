package vn.benhoc.exam.boundary;

/** What somebody hears who wants to start: their attempt, or their place in the line. */
public sealed interface StartAnswer permits AttemptView, QueuePlace {}
