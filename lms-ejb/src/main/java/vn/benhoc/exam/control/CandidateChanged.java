package vn.benhoc.exam.control;

import java.util.UUID;

/** Told when staff held a candidate's row in order to change it. */
record CandidateChanged(UUID sittingId, UUID candidateId) {}
