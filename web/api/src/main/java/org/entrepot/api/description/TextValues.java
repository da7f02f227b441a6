package org.entrepot.api.description;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Values that JSON holds as text although their classes look like objects or numbers. */
final class TextValues {

  /** The text's pattern and an example, by the name of the value's schema. */
  private static final Map<String, List<String>> VALUES =
      Map.of(
          "HsCode", List.of("[0-9]{6,12}", "940350"),
          "CountryCode", List.of("[A-Z]{2}", "CN"),
          "UnLocode", List.of("[A-Z]{2}[A-Z2-9]{3}", "CNSGH"),
          "Unit", List.of("[A-Z0-9]{2,3}", "C62"),
          "Digest", List.of("[0-9a-f]{64}", "0".repeat(64)),
          "Currency", List.of("[A-Z]{3}", "USD"));

  /** What the scan takes for properties of money, and what its methods only compute. */
  private static final List<String> COMPUTED = List.of("zero", "negative", "positive");

  private TextValues() {}

  static void correct(Components components) {
    VALUES.forEach((name, text) -> components.addSchema(name, text(text)));
    for (Schema schema : components.getSchemas().values()) {
      if (schema.getProperties() != null && schema.getProperties().containsKey("currency")) {
        schema.addProperty(
            "currency", OASFactory.createSchema().ref("#/components/schemas/Currency"));
      }
    }
    Schema money = Objects.requireNonNull(components.getSchemas().get("Money"), "Money");
    COMPUTED.forEach(money::removeProperty);
  }

  /** Decimals are texts, so that no client rounds them on the way. */
  static Schema correct(Schema schema) {
    List<Schema.SchemaType> types = schema.getType();
    if (types != null && types.contains(Schema.SchemaType.NUMBER)) {
      schema.setType(List.of(Schema.SchemaType.STRING));
      schema.setFormat("decimal");
      schema.setExamples(List.of("1234.50"));
    }
    return schema;
  }

  private static Schema text(List<String> text) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.STRING)
        .pattern("^" + text.get(0) + "$")
        .addExample(text.get(1));
  }
}
