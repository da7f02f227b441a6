package org.entrepot.site.developers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The reference of the API, read once: {@code #{apiBook.chapters}}. */
@Named("apiBook")
@ApplicationScoped
public class ApiBook {
  /** The build puts the API's own description here. */
  private static final String DOCUMENT = "/WEB-INF/openapi.json";

  @Inject private ServletContext context;

  private List<ApiChapter> chapters = List.of();

  @PostConstruct
  void read() {
    try (InputStream in = context.getResourceAsStream(DOCUMENT)) {
      chapters = ApiReference.read(Objects.requireNonNull(in, DOCUMENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<ApiChapter> getChapters() {
    return chapters;
  }

  Optional<ApiOperation> find(String id) {
    return chapters.stream()
        .flatMap(chapter -> chapter.operations().stream())
        .filter(operation -> operation.id().equals(id))
        .findFirst();
  }
}
