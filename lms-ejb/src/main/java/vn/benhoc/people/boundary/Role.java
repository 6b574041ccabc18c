package vn.benhoc.people.boundary;

import static vn.benhoc.people.boundary.Capability.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody is in a unit for a school year, and what that lets them do there and below.
 *
 * <p>Teachers and administrators don't see keys: what they teach towards is sat by their own
 * pupils.
 */
public enum Role {
  PUPIL(SIT),
  TEACHER(BANK_READ, BANK_WRITE, BLUEPRINT_READ, SITTING_READ, RESULT_READ, PEOPLE_READ),
  SUBJECT_GROUP_HEAD(
      BANK_READ,
      BANK_KEY_READ,
      BANK_WRITE,
      BANK_IMPORT,
      BLUEPRINT_READ,
      BLUEPRINT_WRITE,
      PAPER_BUILD,
      PAPER_PREVIEW,
      SITTING_READ,
      RESULT_READ,
      PEOPLE_READ),
  COUNCIL_MEMBER(BANK_READ, BANK_KEY_READ, BLUEPRINT_READ),
  COUNCIL_CHAIR(BANK_READ, BANK_KEY_READ, BANK_WRITE, BANK_IMPORT, BLUEPRINT_READ),
  EXAM_MANAGER(
      BANK_READ,
      BANK_KEY_READ,
      BANK_WRITE,
      BANK_IMPORT,
      BLUEPRINT_READ,
      BLUEPRINT_WRITE,
      PAPER_BUILD,
      PAPER_PREVIEW,
      PAPER_KEY_READ,
      PAPER_WITNESS,
      SITTING_READ,
      SITTING_MANAGE,
      SITTING_INVIGILATE,
      RESULT_READ,
      RESULT_RELEASE,
      PEOPLE_READ),
  INVIGILATOR(SITTING_READ, SITTING_INVIGILATE),
  SCHOOL_ADMINISTRATOR(SITTING_READ, RESULT_READ, PEOPLE_READ, PEOPLE_MANAGE),
  PROVINCE_ADMINISTRATOR(
      BANK_READ, BLUEPRINT_READ, SITTING_READ, RESULT_READ, PEOPLE_READ, PEOPLE_MANAGE, AUDIT_READ),
  AUDITOR(
      BANK_READ, BLUEPRINT_READ, PAPER_WITNESS, SITTING_READ, RESULT_READ, PEOPLE_READ, AUDIT_READ);

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, and nobody else holds the set
  private final Set<Capability> capabilities;

  Role(Capability first, Capability... rest) {
    this.capabilities = Collections.unmodifiableSet(EnumSet.of(first, rest));
  }

  public Set<Capability> capabilities() {
    return capabilities;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Role of(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no role " + code));
  }
}
