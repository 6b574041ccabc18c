package vn.benhoc.platform.id;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ids in {@code uuid} columns, null included: the provider's own conversion of UUIDs fails on null.
 */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, Object> {

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  /** The driver reads such a column as a UUID, or as a text where the server is older. */
  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
    if (column instanceof UUID id) {
      return id;
    }
    return column == null ? null : UUID.fromString(column.toString());
  }
}
