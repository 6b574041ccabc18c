package vn.benhoc.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.audit.Actor;
import vn.benhoc.web.Wired;

/** The beans of one request, and those of the call in which a part of it is done. */
class CarriedCallTest {

  private static final UUID PERSON = new UUID(1, 2);

  private final Caller asking = new Caller(new Actor());
  private final WebSession ofAsking = new WebSession();
  private final CarriedCall there = Wired.with(new CarriedCall(), asking, ofAsking);

  private final Caller working = new Caller(new Actor());
  private final WebSession ofWorking = new WebSession();
  private final CarriedCall here = Wired.with(new CarriedCall(), working, ofWorking);

  @Test
  void theWorkIsDoneAsTheOneWhoAsked() {
    asking.callsFrom("192.0.2.7");
    asking.speaks(Locale.ENGLISH);
    asking.become(PERSON);
    ofAsking.open("token", "csrf");
    ofAsking.isSecure(true);

    String done =
        here.as(
            there.take(),
            () -> {
              assertThat(working.personId()).isEqualTo(PERSON);
              return working.address() + " " + working.language();
            });

    assertThat(done).isEqualTo("192.0.2.7 en");
    assertThat(ofWorking.token()).isEqualTo("token");
    assertThat(ofWorking.csrfToken()).isEqualTo("csrf");
    assertThat(ofWorking.isSecure()).isTrue();
  }

  @Test
  void whoIsNobodyStaysNobody() {
    Carried request = there.take();
    assertThat(request.personId()).isEqualTo(Optional.empty());
    assertThat(here.as(request, working::isAnonymous)).isTrue();
    assertThat(ofWorking.token()).isEmpty();
    assertThat(ofWorking.isSecure()).isFalse();
  }
}
