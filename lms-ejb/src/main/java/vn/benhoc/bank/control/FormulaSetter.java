package vn.benhoc.bank.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * Sets formulas with KaTeX on the server. Contexts are made when first needed and lent to one
 * thread at a time; they share one engine and its parsed code. Safe for use by many threads.
 */
@ApplicationScoped
public class FormulaSetter {

  /**
   * Changes whenever the same LaTeX would be set otherwise: what is kept of older ones is stale.
   */
  public static final String REVISION = "katex-0.18.11-1";

  private static final int CONTEXTS = 2;
  private static final int REMEMBERED = 20_000;
  private static final int LONGEST = 5_000;

  private final Map<String, Optional<String>> faults =
      Collections.synchronizedMap(new Remembered());
  private final BlockingQueue<FormulaContext> idle = new ArrayBlockingQueue<>(CONTEXTS);
  private final List<FormulaContext> made = new ArrayList<>();
  private @Nullable Engine engine;

  /** What a formula became. */
  public record Set(String html, Optional<String> fault) {}

  /** Why the formula can't be set; empty if it can. */
  public Optional<String> fault(String latex) {
    Optional<String> known = faults.get(latex);
    if (known == null) {
      known = read(latex);
      faults.put(latex, known);
    }
    return known;
  }

  /** The formula as HTML with MathML; its source in its place where it can't be set. */
  public Set set(String latex, boolean display) {
    if (latex.length() > LONGEST) {
      return new Set(asSource(latex), Optional.of("longer than " + LONGEST));
    }
    FormulaContext context = borrow();
    try {
      return new Set(context.set(latex, display), Optional.empty());
    } catch (FormulaFault e) {
      return new Set(asSource(latex), Optional.of(e.reason()));
    } finally {
      idle.add(context);
    }
  }

  private Optional<String> read(String latex) {
    if (latex.length() > LONGEST) {
      return Optional.of("longer than " + LONGEST);
    }
    FormulaContext context = borrow();
    try {
      context.read(latex);
      return Optional.empty();
    } catch (FormulaFault e) {
      return Optional.of(e.reason());
    } finally {
      idle.add(context);
    }
  }

  private static String asSource(String latex) {
    return "<code class=\"formula-source\">" + Formulas.escape(latex) + "</code>";
  }

  private FormulaContext borrow() {
    FormulaContext context = idle.poll();
    if (context != null) {
      return context;
    }
    Optional<FormulaContext> fresh = grow();
    if (fresh.isPresent()) {
      return fresh.get();
    }
    try {
      return idle.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to set a formula", e);
    }
  }

  private synchronized Optional<FormulaContext> grow() {
    if (made.size() >= CONTEXTS) {
      return Optional.empty();
    }
    if (engine == null) {
      engine = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    }
    FormulaContext context =
        new FormulaContext(engine, source("katex.min.js"), source("mhchem.min.js"));
    made.add(context);
    return Optional.of(context);
  }

  private static Source source(String name) {
    try (InputStream stream = FormulaSetter.class.getResourceAsStream("/katex/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the product lacks katex/" + name);
      }
      String code = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Source.newBuilder("js", code, name).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PreDestroy
  synchronized void close() {
    made.forEach(FormulaContext::close);
    made.clear();
    idle.clear();
    if (engine != null) {
      engine.close();
      engine = null;
    }
  }

  /** The last few thousand formulas, the least recently asked for dropped first. */
  private static final class Remembered extends LinkedHashMap<String, Optional<String>> {

    private static final long serialVersionUID = 1L;

    Remembered() {
      super(1024, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
      return size() > REMEMBERED;
    }
  }
}
