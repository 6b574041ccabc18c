package vn.benhoc.platform.config;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A small fact the system keeps about itself. */
@Entity
@Table(name = "platform_property")
public class Property {

  @Id private String name;

  @Column(name = "value", nullable = false)
  private String content;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected Property() {}

  Property(String name, String content) {
    this.name = name;
    this.content = content;
  }

  String content() {
    return content;
  }
}
