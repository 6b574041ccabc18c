package vn.benhoc.platform.problem;

/**
 * A refusal that callers are expected to meet. Each component has one enum of them; the code names
 * the texts {@code <code>.title} and {@code <code>.detail} in {@code messages/problems}.
 */
public interface Refusal {

  /** Kebab-case and stable, such as {@code attempt-closed}; part of the problem's type. */
  String code();

  /** The HTTP status that says the same thing, 400 to 503. */
  int status();
}
