package vn.benhoc.bank.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.benhoc.engine.item.Kind;

/** Stored by its code. */
@Converter
public class KindColumn implements AttributeConverter<Kind, String> {

  @Override
  public String convertToDatabaseColumn(Kind attribute) {
    return attribute.code();
  }

  @Override
  public Kind convertToEntityAttribute(String column) {
    return Kind.of(column);
  }
}
