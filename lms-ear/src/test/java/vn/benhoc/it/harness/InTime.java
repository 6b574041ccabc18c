package vn.benhoc.it.harness;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A test of what is promised within seconds: the other process of the run starts no server
 * meanwhile. Stands below {@link SystemTest} or {@link PagesTest}, and starts none itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InTime.Keeping.class)
public @interface InTime {

  /** Keeps the calm while a class runs. */
  final class Keeping implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(Keeping.class);

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
      context.getStore(NAMESPACE).put("calm", Calm.kept());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
      Objects.requireNonNull(context.getStore(NAMESPACE).remove("calm", Calm.class)).close();
    }
  }
}
