package vn.benhoc.engine.variant;

import java.util.Map;
import vn.benhoc.engine.diagnostic.Diagnostic;

/** A fault of a template's text. It never leaves the package: a diagnostic is made of it. */
final class TemplateFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, String> parameters;

  private TemplateFault(String code, Map<String, String> parameters) {
    super(code, null, false, false);
    this.code = code;
    this.parameters = parameters;
  }

  TemplateFault(String code) {
    this(code, Map.of());
  }

  static TemplateFault of(String code, String parameter, String value) {
    return new TemplateFault(code, Map.of(parameter, value));
  }

  /** The finding at this path. */
  Diagnostic at(String path) {
    return Diagnostic.of(path, code, parameters);
  }
}
