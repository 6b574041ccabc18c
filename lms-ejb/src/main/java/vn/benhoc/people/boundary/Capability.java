package vn.benhoc.people.boundary;

/** What a person may do somewhere; the pages know it by its name. */
public enum Capability {
  BANK_READ,
  BANK_KEY_READ,
  BANK_WRITE,
  BANK_IMPORT,
  BLUEPRINT_READ,
  BLUEPRINT_WRITE,
  PAPER_BUILD,
  PAPER_PREVIEW,
  PAPER_KEY_READ,
  /** Agrees, as the second of two, to the opening of a sealed paper before its time. */
  PAPER_WITNESS,
  SITTING_READ,
  SITTING_MANAGE,
  SITTING_INVIGILATE,
  SIT,
  RESULT_READ,
  RESULT_RELEASE,
  PEOPLE_READ,
  PEOPLE_MANAGE,
  AUDIT_READ
}
