package vn.benhoc.platform.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a step of the demo's seeding was done. */
@Entity
@Table(name = "platform_demo_step")
@SuppressWarnings("UnusedVariable") // written once, read by people
public class DemoStepDone {

  @Id private String name;

  @Column(name = "done_at", nullable = false)
  private Instant doneAt;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected DemoStepDone() {}

  DemoStepDone(String name, Instant doneAt) {
    this.name = name;
    this.doneAt = doneAt;
  }
}
