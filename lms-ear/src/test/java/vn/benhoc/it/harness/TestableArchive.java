package vn.benhoc.it.harness;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The archive as it was built, with the tests put into its web module and what they need of EJBs
 * into the other.
 */
public final class TestableArchive implements DeploymentScenarioGenerator {

  private static final String WEB_MODULE = "lms-web.war";
  private static final String EJB_MODULE = "lms-ejb.jar";

  @Override
  public List<DeploymentDescription> generate(TestClass testClass) {
    EnterpriseArchive archive =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("lms.ear")));
    WebArchive web = archive.getAsType(WebArchive.class, WEB_MODULE);
    web.addPackage("vn.benhoc.it.container");
    web.addAsLibrary(jarOf(Assertions.class));
    // It answers every address that it does not know, and would answer Arquillian's.
    web.delete("/WEB-INF/classes/vn/benhoc/web/page/PageFilter.class");
    JavaArchive beans = archive.getAsType(JavaArchive.class, EJB_MODULE);
    beans.addPackage("vn.benhoc.it.inside");
    archive.delete(EJB_MODULE);
    archive.addAsModule(beans);
    archive.delete(WEB_MODULE);
    archive.addAsModule(Testable.archiveToTest(web));
    return List.of(new DeploymentDescription("ben-hoc", archive).shouldBeTestable(true));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
