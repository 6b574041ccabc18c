package vn.benhoc.bank.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.benhoc.bank.boundary.ItemKind;

/** Stored by its code. */
@Converter
public class ItemKindColumn implements AttributeConverter<ItemKind, String> {

  @Override
  public String convertToDatabaseColumn(ItemKind attribute) {
    return attribute.code();
  }

  @Override
  public ItemKind convertToEntityAttribute(String column) {
    return ItemKind.of(column).orElseThrow(() -> new IllegalStateException(column));
  }
}
