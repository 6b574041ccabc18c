package vn.benhoc.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Roster;

/** The rules of the architecture, over everything that goes into the archive. */
class ArchitectureTest {

  private static final String ROOT = "vn.benhoc.";

  /** From the lowest to the highest; a lower one may not know a higher one. */
  private static final List<String> COMPONENTS =
      List.of(
          "platform",
          "people",
          "curriculum",
          "search",
          "library",
          "bank",
          "paper",
          "exam",
          "marking",
          "analytics",
          "course",
          "survey",
          "interop");

  private static final Set<String> AROUND = Set.of("engine", "web");

  /** The libraries of the engine, each with the one class that knows it. */
  private static final Map<String, String> ENGINE_LIBRARIES =
      Map.of(
          "com.ezylang.evalex..", "vn.benhoc.engine.variant.CompiledExpression",
          "org.apache.commons.statistics..", "vn.benhoc.engine.statistics.Distributions",
          "org.ojalgo..", "vn.benhoc.engine.assembly.Simplex");

  private static final String[] TRANSPORT = {"jakarta.ws.rs..", "jakarta.websocket.."};
  private static final String[] DOCUMENTS = {
    "org.dhatim..",
    "org.apache.poi..",
    "org.apache.commons.compress..",
    "javax.xml..",
    "org.w3c.dom.."
  };
  private static final Set<String> CLOCKS =
      Set.of(
          "Instant", "LocalDate", "LocalDateTime", "LocalTime", "ZonedDateTime", "OffsetDateTime");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.benhoc");

  @Test
  void everyClassBelongsToAKnownComponent() {
    Set<String> known =
        ALL.stream()
            .map(ArchitectureTest::component)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    known.removeAll(AROUND);
    assertThat(COMPONENTS).containsAll(known);
    assertThat(known).contains("platform", "people", "curriculum");
  }

  @Test
  void theEngineStandsOnTheJdkAndItsLibrariesAlone() {
    String[] allowed =
        Stream.concat(
                Stream.of("java..", "vn.benhoc.engine..", "org.jspecify.annotations.."),
                ENGINE_LIBRARIES.keySet().stream())
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("vn.benhoc.engine..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void oneClassKnowsEachLibraryOfTheEngine() {
    ENGINE_LIBRARIES.forEach(
        (library, owner) ->
            noClasses()
                .that()
                .haveNameNotMatching(owner.replace(".", "\\.") + "(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ALL));
  }

  @Test
  void noComponentKnowsAHigherOneOrTheWeb() {
    classes()
        .should(depend("only on lower components", (from, to) -> rank(to) <= rank(from)))
        .check(ALL);
  }

  @Test
  void onlyBoundariesCross() {
    classes()
        .should(
            depend(
                "on other components by their boundary",
                (from, to) ->
                    component(from).equals(component(to))
                        || Set.of("engine", "platform").contains(component(to).orElse(""))
                        || to.getPackageName().endsWith(".boundary")))
        .check(ALL);
  }

  @Test
  void theWebSeesOfThePlatformWhatAnswersNeed() {
    noClasses()
        .that()
        .resideInAPackage("vn.benhoc.web..")
        .should()
        .dependOnClassesThat(
            describe(
                "the inside of the platform",
                to ->
                    to.getPackageName().startsWith("vn.benhoc.platform")
                        && !Set.of("problem", "id", "push").contains(last(to.getPackageName()))))
        .check(ALL);
  }

  /** A class of the path {@code sittings/{id}} would hide all that one of {@code sittings} has. */
  @Test
  void noResourceHidesWhatAnotherHas() {
    Set<String> paths =
        ALL.stream()
            .filter(one -> one.isAnnotatedWith(Path.class))
            .map(one -> one.getAnnotationOfType(Path.class).value())
            .collect(Collectors.toSet());
    assertThat(paths).contains("sittings", "sittings/{id}/rooms", "attempts/{id}");
    assertThat(
            paths.stream()
                .filter(path -> path.endsWith("}"))
                .map(path -> path.substring(0, path.lastIndexOf('/'))))
        .noneMatch(paths::contains);
  }

  @Test
  void theWebNeitherReadsRostersUncheckedNorBecomesTheSystem() {
    noClasses()
        .that()
        .resideInAPackage("vn.benhoc.web..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Roster.class)
        .orShould()
        .callMethod(Caller.class, "becomeSystem")
        .check(ALL);
  }

  @Test
  void onlyTheWebSpeaksHttp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.benhoc.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(TRANSPORT)
        .check(ALL);
  }

  @Test
  void searchAloneKnowsLuceneAndInteropAloneDocumentFormats() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.benhoc.search.control..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.benhoc.interop..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DOCUMENTS)
        .check(ALL);
  }

  @Test
  void oneClassWritesPdf() {
    noClasses()
        .that()
        .haveNameNotMatching("vn\\.benhoc\\.platform\\.print\\.PdfSheets(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .check(ALL);
  }

  @Test
  void onlyThePlatformReadsClocksAndDrawsFromChance() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.benhoc.platform..")
        .should()
        .callMethodWhere(describe("the time or chance", ArchitectureTest::isTimeOrChance))
        .orShould()
        .callConstructor(Random.class)
        .check(ALL);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)").check(ALL);
  }

  private static boolean isTimeOrChance(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    String method = call.getTarget().getName();
    return (CLOCKS.contains(owner.getSimpleName()) && method.equals("now"))
        || (owner.isEquivalentTo(System.class)
            && Set.of("currentTimeMillis", "nanoTime").contains(method))
        || (owner.getSimpleName().equals("UUID") && method.equals("randomUUID"))
        || (owner.isEquivalentTo(Math.class) && method.equals("random"))
        || owner.getSimpleName().equals("ThreadLocalRandom")
        || owner.getSimpleName().equals("SecureRandom");
  }

  private interface Allowed {
    boolean test(JavaClass from, JavaClass to);
  }

  private static ArchCondition<JavaClass> depend(String how, Allowed allowed) {
    return new ArchCondition<>("depend " + how) {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        from.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isComponent(from) && isOurs(dependency.getTargetClass()))
            .filter(dependency -> !allowed.test(from, dependency.getTargetClass()))
            .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
      }
    };
  }

  private static boolean isOurs(JavaClass type) {
    return component(type).isPresent();
  }

  private static boolean isComponent(JavaClass type) {
    return component(type).filter(COMPONENTS::contains).isPresent();
  }

  /** The engine is below everything, the web above. */
  private static int rank(JavaClass type) {
    String component = component(type).orElse("");
    return switch (component) {
      case "engine" -> -1;
      case "web" -> COMPONENTS.size();
      default -> COMPONENTS.indexOf(component);
    };
  }

  private static Optional<String> component(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(ROOT)
        ? Optional.of(name.substring(ROOT.length()).split("\\.", -1)[0])
        : Optional.empty();
  }

  private static String last(String packageName) {
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }
}
