package org.entrepot.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** The fields of an index, all in one place, and how a document fills them. */
final class DocumentBinder implements TypeBinder {

  /** Changes whenever the fields or their analysis do: an index of another one is not read. */
  static final String SCHEMA = "1";

  static final String CARD = "card";
  static final String LABEL = "label";
  static final String PREFIX = "prefix";
  static final String GENERATION = "generation";

  /** The document's number, to find it by. */
  static final String NUMBER = "number";

  /** Decides between equals, see {@link Order#tie}; a number is compared sooner than a text. */
  static final String TIE = "tie";

  /** Puts what a document has into its fields. */
  private interface Part {
    void write(DocumentElement target, IndexedDocument document);
  }

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    IndexFieldTypeFactory types = context.typeFactory();
    IndexSchemaElement schema = context.indexSchemaElement();
    List<Part> parts = new ArrayList<>();
    bindTexts(types, schema, parts::add);
    bindCodes(types, schema, parts::add);
    bindNumbers(types, schema, parts::add);
    context.bridge(IndexedDocument.class, new Bridge(List.copyOf(parts)));
  }

  private static void bindTexts(
      IndexFieldTypeFactory types, IndexSchemaElement schema, Consumer<Part> parts) {
    Map<Tongue, IndexFieldReference<String>> texts = new EnumMap<>(Tongue.class);
    Map<Tongue, IndexFieldReference<String>> labels = new EnumMap<>(Tongue.class);
    Tongue.all()
        .forEach(
            tongue -> {
              texts.put(tongue, text(types, schema, tongue.text(), tongue));
              labels.put(tongue, text(types, schema, tongue.label(), tongue));
            });
    IndexFieldReference<String> prefix =
        schema
            .field(
                PREFIX,
                types.asString().analyzer(Analysis.PREFIX).searchAnalyzer(Analysis.PREFIX_QUERY))
            .toReference();
    parts.accept(
        (target, document) -> {
          document.content().texts().forEach((in, text) -> target.addValue(texts.get(in), text));
          document.content().labels().forEach((in, text) -> target.addValue(labels.get(in), text));
          target.addValue(prefix, document.content().label());
        });
  }

  private static IndexFieldReference<String> text(
      IndexFieldTypeFactory types, IndexSchemaElement schema, String name, Tongue tongue) {
    return schema
        .field(
            name,
            types.asString().analyzer(tongue.analyzer()).searchAnalyzer(tongue.queryAnalyzer()))
        .toReference();
  }

  private static void bindCodes(
      IndexFieldTypeFactory types, IndexSchemaElement schema, Consumer<Part> parts) {
    for (Keyword keyword : Keyword.values()) {
      IndexFieldReference<String> field =
          schema
              .field(keyword.field(), types.asString().aggregable(Aggregable.YES))
              .multiValued()
              .toReference();
      parts.accept(
          (target, document) ->
              document
                  .content()
                  .keywords()
                  .getOrDefault(keyword, List.of())
                  .forEach(code -> target.addValue(field, code)));
    }
    IndexFieldReference<String> number = schema.field(NUMBER, types.asString()).toReference();
    IndexFieldReference<String> card = stored(types, schema, CARD);
    IndexFieldReference<String> label = stored(types, schema, LABEL);
    parts.accept(
        (target, document) -> {
          target.addValue(number, document.number());
          target.addValue(card, document.content().card());
          target.addValue(label, document.content().label());
        });
  }

  private static IndexFieldReference<String> stored(
      IndexFieldTypeFactory types, IndexSchemaElement schema, String name) {
    return schema
        .field(name, types.asString().projectable(Projectable.YES).searchable(Searchable.NO))
        .toReference();
  }

  private static void bindNumbers(
      IndexFieldTypeFactory types, IndexSchemaElement schema, Consumer<Part> parts) {
    IndexFieldReference<Long> generation = schema.field(GENERATION, types.asLong()).toReference();
    IndexFieldReference<Long> tie =
        schema.field(TIE, types.asLong().sortable(Sortable.YES)).toReference();
    parts.accept(
        (target, document) -> {
          target.addValue(generation, document.generation());
          target.addValue(tie, Order.tie(document.number()));
        });
    for (Measure measure : Measure.values()) {
      IndexFieldReference<Long> field =
          schema
              .field(
                  measure.field(),
                  types
                      .asLong()
                      .sortable(Sortable.YES)
                      .projectable(Projectable.YES)
                      .aggregable(Aggregable.YES))
              .toReference();
      parts.accept(
          (target, document) -> {
            Long value = document.content().measures().get(measure);
            if (value != null) {
              target.addValue(field, value);
            }
          });
    }
  }

  /** Fills the fields. */
  private record Bridge(List<Part> parts) implements TypeBridge<IndexedDocument> {
    @Override
    public void write(
        DocumentElement target, IndexedDocument document, TypeBridgeWriteContext context) {
      parts.forEach(part -> part.write(target, document));
    }
  }
}
