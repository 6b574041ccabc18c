package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoProvinceTest {

  @Test
  void noTwoPeopleShareAName() {
    int people = DemoStaff.ALL.size() + DemoClass.ALL.stream().mapToInt(DemoClass::pupils).sum();
    List<String> names = IntStream.range(0, people).mapToObj(DemoNames::of).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void fortyPupilsOfTwoClassesCanSignIn() {
    assertThat(DemoClass.ALL.stream().filter(DemoClass::accounts).mapToInt(DemoClass::pupils).sum())
        .isEqualTo(40);
    assertThat(DemoClass.ALL).filteredOn(DemoClass::accounts).hasSize(2);
  }

  @Test
  void staffWorksWhereThereIsAUnit() {
    List<String> units =
        Stream.concat(
                List.of(DemoStaff.PROVINCE, "THPT1", "THPT2", "THCS1").stream(),
                DemoClass.ALL.stream().map(DemoClass::path))
            .toList();
    assertThat(DemoStaff.ALL).allSatisfy(one -> assertThat(units).containsAll(one.units()));
  }
}
