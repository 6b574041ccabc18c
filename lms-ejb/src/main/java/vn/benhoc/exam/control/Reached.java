package vn.benhoc.exam.control;

import java.util.UUID;
import vn.benhoc.exam.entity.Candidate;

/** A candidate whom an act reaches: no more of them than a province of them needs. */
public record Reached(UUID id, String fullName) {

  public static Reached of(Candidate candidate) {
    return new Reached(candidate.id(), candidate.fullName());
  }
}
