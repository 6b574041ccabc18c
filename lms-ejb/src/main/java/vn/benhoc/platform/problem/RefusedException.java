package vn.benhoc.platform.problem;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/** Carries a {@link Refusal} to the caller and rolls the transaction back. */
@ApplicationException(rollback = true, inherited = true)
public class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final transient Map<String, String> parameters;
  private final transient List<Finding> findings;

  public RefusedException(Refusal refusal, Map<String, String> parameters, List<Finding> findings) {
    super(refusal.code());
    this.refusal = refusal;
    this.parameters = Map.copyOf(parameters);
    this.findings = List.copyOf(findings);
  }

  public static RefusedException of(Refusal refusal) {
    return new RefusedException(refusal, Map.of(), List.of());
  }

  public static RefusedException of(Refusal refusal, Map<String, String> parameters) {
    return new RefusedException(refusal, parameters, List.of());
  }

  public static RefusedException located(Refusal refusal, List<Finding> findings) {
    return new RefusedException(refusal, Map.of(), findings);
  }

  public Refusal refusal() {
    return refusal;
  }

  public Map<String, String> parameters() {
    return parameters;
  }

  public List<Finding> findings() {
    return findings;
  }
}
