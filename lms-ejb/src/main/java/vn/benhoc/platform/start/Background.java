package vn.benhoc.platform.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;

/**
 * Runs work on a managed thread, as a call of this module: on a bare thread the persistence unit is
 * out of reach of whatever bean is first used there.
 */
@ApplicationScoped
public class Background implements Executor {

  @Resource private ManagedExecutorService threads;
  @Inject private BackgroundCall call;

  @Override
  public void execute(Runnable work) {
    threads.execute(() -> call.run(work));
  }
}
