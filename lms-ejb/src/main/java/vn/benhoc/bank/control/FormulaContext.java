package vn.benhoc.bank.control;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** One KaTeX in one JavaScript context. For one thread at a time. */
final class FormulaContext implements AutoCloseable {

  private static final String SET =
      "(tex, display) => katex.renderToString(tex, {displayMode: display,"
          + " output: 'htmlAndMathml', throwOnError: true, strict: 'ignore', maxSize: 50})";
  private static final String READ =
      "tex => { katex.__parse(tex, {throwOnError: true, strict: 'ignore'}); return true; }";
  private static final String NOISE = "KaTeX parse error: ";

  private final Context context;
  private final Value set;
  private final Value read;

  FormulaContext(Engine engine, Source katex, Source chemistry) {
    context = Context.newBuilder("js").engine(engine).build();
    context.eval(katex);
    context.eval(chemistry);
    set = context.eval("js", SET);
    read = context.eval("js", READ);
  }

  String set(String latex, boolean display) throws FormulaFault {
    try {
      return set.execute(latex, display).asString();
    } catch (PolyglotException e) {
      throw fault(e);
    }
  }

  void read(String latex) throws FormulaFault {
    try {
      read.execute(latex);
    } catch (PolyglotException e) {
      throw fault(e);
    }
  }

  private static FormulaFault fault(PolyglotException e) {
    if (!e.isGuestException() || e.isResourceExhausted()) {
      throw e;
    }
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf(NOISE);
    return new FormulaFault(at < 0 ? message : message.substring(at + NOISE.length()));
  }

  @Override
  public void close() {
    context.close();
  }
}
