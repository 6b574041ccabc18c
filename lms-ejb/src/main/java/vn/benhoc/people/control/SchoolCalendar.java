package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import vn.benhoc.people.boundary.SchoolYear;
import vn.benhoc.platform.time.TimeSource;

/** Which school year a day belongs to: a year begins in August. */
@ApplicationScoped
public class SchoolCalendar {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private TimeSource time;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected SchoolCalendar() {}

  @Inject
  public SchoolCalendar(TimeSource time) {
    this.time = time;
  }

  public SchoolYear today() {
    return of(LocalDate.ofInstant(time.now(), VIETNAM));
  }

  static SchoolYear of(LocalDate day) {
    boolean begun = day.getMonth().compareTo(Month.AUGUST) >= 0;
    int first = begun ? day.getYear() : day.getYear() - 1;
    return new SchoolYear(first + "-" + (first + 1), first + "–" + (first + 1));
  }
}
