package org.entrepot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.platform.settings.SearchSettings;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

/**
 * The open indexes: in a folder of this node's own, or in a cluster that all nodes share. Those of
 * another schema lie beside and are never read.
 */
final class Indexes implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Indexes.class.getName());

  /** How old, in milliseconds, an answer may be; a look at every query would cost more than it. */
  private static final String REFRESH_MILLIS = "100";

  private static final List<Class<? extends IndexedDocument>> TYPES =
      List.of(IndexedProduct.class, IndexedSupplier.class);

  private final CloseableSearchMapping mapping;
  private final boolean cluster;

  private Indexes(CloseableSearchMapping mapping, boolean cluster) {
    this.mapping = mapping;
    this.cluster = cluster;
  }

  /** Opens the indexes and makes those that are missing; what cannot be opened is made anew. */
  static Indexes open(SearchSettings settings) {
    if (settings.isShared()) {
      return new Indexes(cluster(settings).build(), true);
    }
    Path folder = folder(settings);
    Indexes indexes = new Indexes(lucene(folder).build(), false);
    try {
      indexes.read();
      return indexes;
    } catch (SearchException e) {
      LOG.log(Level.WARNING, "The index in " + folder + " is broken and is made anew", e);
      indexes.close();
      delete(folder);
      return new Indexes(lucene(folder).build(), false);
    }
  }

  /** Indexes are opened when they are first asked. */
  private void read() {
    try (SearchSession session = session()) {
      for (Class<?> type : TYPES) {
        session.search(type).where(f -> f.matchAll()).fetchTotalHitCount();
      }
    }
  }

  /** In the heap, for tests. */
  static Indexes inMemory() {
    return new Indexes(
        settled(
                Map.of(
                    "directory.type",
                    "local-heap",
                    "lucene_version",
                    "LATEST",
                    "analysis.configurer",
                    new LuceneAnalysis()))
            .property("hibernate.search.backend.type", "lucene")
            .build(),
        false);
  }

  /** Where this node's indexes of the schema lie, with all that is known about them. */
  static Path folder(SearchSettings settings) {
    return settings.directory().resolve("schema-" + DocumentBinder.SCHEMA);
  }

  /** An object whose use ends with {@link SearchSession#close}. */
  SearchSession session() {
    return mapping.createSession();
  }

  /** Whether they lie in a cluster. */
  boolean isCluster() {
    return cluster;
  }

  SearchMapping mapping() {
    return mapping;
  }

  @Override
  public void close() {
    mapping.close();
  }

  private static SearchMappingBuilder lucene(Path folder) {
    return settled(
            Map.of(
                "directory.root",
                folder.toString(),
                "io.refresh_interval",
                REFRESH_MILLIS,
                "lucene_version",
                "LATEST",
                "analysis.configurer",
                new LuceneAnalysis()))
        .property("hibernate.search.backend.type", "lucene");
  }

  private static SearchMappingBuilder cluster(SearchSettings settings) {
    SearchMappingBuilder builder =
        settled(
            Map.of(
                "uris",
                String.join(",", settings.hosts()),
                "schema_management.minimal_required_status",
                "yellow",
                "analysis.configurer",
                new ElasticsearchAnalysis()));
    if (!settings.user().isEmpty()) {
      builder.property("hibernate.search.backend.username", settings.user());
      builder.property("hibernate.search.backend.password", settings.password());
    }
    return builder.property("hibernate.search.backend.type", "elasticsearch");
  }

  private static SearchMappingBuilder settled(Map<String, Object> backend) {
    SearchMappingBuilder builder =
        SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
            .property("hibernate.search.mapping.configurer", configurer())
            .property(
                "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
                false)
            .property("hibernate.search.schema_management.strategy", "create-or-update");
    backend.forEach((name, value) -> builder.property("hibernate.search.backend." + name, value));
    return builder;
  }

  private static StandalonePojoMappingConfigurer configurer() {
    return context -> {
      ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
      for (Class<?> type : TYPES) {
        String name = type.getSimpleName().toLowerCase(Locale.ROOT);
        mapping.type(type).searchEntity();
        mapping
            .type(type)
            .binder(new DocumentBinder())
            .indexed()
            .index("entrepot-" + name + "-" + DocumentBinder.SCHEMA);
        mapping.type(type).property(IndexedDocument.KEY).documentId();
      }
    };
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
