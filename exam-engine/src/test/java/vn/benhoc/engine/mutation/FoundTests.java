package vn.benhoc.engine.mutation;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Does not run the bodies of tests that are only looked for. */
public final class FoundTests implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    runUnlessFinding(invocation);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    runUnlessFinding(invocation);
  }

  private static void runUnlessFinding(Invocation<@Nullable Void> invocation) throws Throwable {
    if (Finding.isGoingOn()) {
      invocation.skip();
    } else {
      invocation.proceed();
    }
  }
}
