package vn.benhoc.platform.id;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ids in {@code uuid} columns, null included: the provider's own conversion of UUIDs fails on null.
 */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : UUID.fromString(column);
  }
}
