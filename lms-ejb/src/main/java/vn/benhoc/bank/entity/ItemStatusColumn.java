package vn.benhoc.bank.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.benhoc.bank.boundary.ItemStatus;

/** Stored by its code. */
@Converter
public class ItemStatusColumn implements AttributeConverter<ItemStatus, String> {

  @Override
  public String convertToDatabaseColumn(ItemStatus attribute) {
    return attribute.code();
  }

  @Override
  public ItemStatus convertToEntityAttribute(String column) {
    return ItemStatus.of(column).orElseThrow(() -> new IllegalStateException(column));
  }
}
