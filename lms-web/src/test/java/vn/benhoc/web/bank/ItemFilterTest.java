package vn.benhoc.web.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.platform.problem.RefusedException;

class ItemFilterTest {

  private static ItemFilter asking(String kind) throws ReflectiveOperationException {
    ItemFilter filter = new ItemFilter();
    Field field = ItemFilter.class.getDeclaredField("kind");
    field.setAccessible(true);
    field.set(filter, kind);
    return filter;
  }

  @ParameterizedTest
  @ValueSource(strings = {"choice", "cluster", "short", "essay"})
  void aKindTheBankTakesIsLookedFor(String kind) throws ReflectiveOperationException {
    assertThat(asking(kind).query().kind())
        .isNotNull()
        .satisfies(asked -> assertThat(asked.code()).isEqualTo(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"numeric", "text", "quiz"})
  void aKindTheBankDoesNotTakeIsRefused(String kind) throws ReflectiveOperationException {
    ItemFilter filter = asking(kind);

    RefusedException refused = catchThrowableOfType(RefusedException.class, filter::query);

    assertThat(refused.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).isEqualTo("?kind");
              assertThat(finding.parameters())
                  .containsEntry("expected", "choice, cluster, short, essay");
            });
  }
}
