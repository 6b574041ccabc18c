package vn.benhoc.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Has the interface document say of records what their components say: every component is required,
 * except that a {@code @Nullable} one may be null or absent. Runs in the build alone.
 */
public class RecordSchemas implements OASFilter {

  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

  private static final DotName PROPERTY =
      DotName.createSimple("jakarta.json.bind.annotation.JsonbProperty");

  private final IndexView index;

  public RecordSchemas(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    Map<Set<String>, List<ClassInfo>> records = records();
    document
        .getComponents()
        .getSchemas()
        .forEach((name, schema) -> complete(name, schema, records));
  }

  private Map<Set<String>, List<ClassInfo>> records() {
    return index.getKnownClasses().stream()
        .filter(ClassInfo::isRecord)
        .collect(Collectors.groupingBy(RecordSchemas::names));
  }

  private static void complete(
      String name, Schema schema, Map<Set<String>, List<ClassInfo>> records) {
    Map<String, Schema> properties = schema.getProperties();
    if (properties == null) {
      return;
    }
    Set<Set<String>> answers =
        records.getOrDefault(new TreeSet<>(properties.keySet()), List.of()).stream()
            .filter(type -> name.matches(type.simpleName() + "\\d*"))
            .map(RecordSchemas::nullables)
            .collect(Collectors.toSet());
    if (answers.size() > 1) {
      throw new IllegalStateException("two records look like the schema " + name);
    }
    answers.forEach(nullable -> complete(schema, nullable));
  }

  private static void complete(Schema schema, Set<String> nullable) {
    Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
    properties.replaceAll(
        (name, property) -> nullable.contains(name) ? nullable(property) : property);
    List<String> required = new ArrayList<>(properties.keySet());
    required.removeAll(nullable);
    schema.setProperties(properties);
    schema.setRequired(required.isEmpty() ? null : required);
  }

  /** What stands beside a reference is ignored, so the reference goes inside. */
  private static Schema nullable(Schema property) {
    if (property.getRef() == null) {
      return property.nullable(true);
    }
    Schema reference = OASFactory.createSchema().ref(property.getRef());
    return OASFactory.createSchema().nullable(true).addAllOf(reference);
  }

  private static Set<String> names(ClassInfo type) {
    return type.recordComponents().stream()
        .map(RecordSchemas::written)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> nullables(ClassInfo type) {
    return type.recordComponents().stream()
        .filter(component -> component.type().hasAnnotation(NULLABLE))
        .map(RecordSchemas::written)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The name in JSON; the annotation that changes it lands on the field, not on the component. */
  private static String written(RecordComponentInfo component) {
    AnnotationInstance named =
        component.declaringClass().field(component.name()).annotation(PROPERTY);
    return named == null ? component.name() : named.value().asString();
  }
}
