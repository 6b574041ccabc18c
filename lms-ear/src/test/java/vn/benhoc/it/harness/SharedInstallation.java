package vn.benhoc.it.harness;

import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One installation for all tests of a process: started by the first, stopped after the last. Its
 * folder is one of the process, too ({@code -Dlms.it.installation=system-1}).
 */
public final class SharedInstallation implements BeforeAllCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    of(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Installation.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return of(context);
  }

  static Installation of(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(SharedInstallation.class))
        .getOrComputeIfAbsent(
            System.getProperty("lms.it.installation"),
            SharedInstallation::start,
            Installation.class);
  }

  private static Installation start(String name) {
    long begun = System.nanoTime();
    try {
      Installation installation = Installation.withApplication(name);
      Figures.print("first start", (System.nanoTime() - begun) / 1e9, "s");
      return installation;
    } catch (IOException failure) {
      throw new IllegalStateException("The system did not start", failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start was interrupted", stopped);
    }
  }
}
