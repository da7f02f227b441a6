package org.entrepot.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/**
 * A page of the site and what its forms can ask of it.
 *
 * @param pattern its address, numbers in braces
 * @param verbs the methods that a posted form may name
 */
record SitePage(String pattern, List<String> verbs) {

  /** Every page of the site, read from the built classes. */
  static List<SitePage> all() {
    return tables().flatMap(table -> table.routes().stream()).map(SitePage::of).toList();
  }

  private static SitePage of(Route route) {
    List<String> verbs =
        route.page().stream()
            .flatMap(page -> Arrays.stream(page.getMethods()))
            .filter(method -> method.isAnnotationPresent(Posted.class))
            .map(SitePage::verb)
            .sorted()
            .toList();
    return new SitePage(route.pattern(), verbs);
  }

  /** As a button names it, with an argument that fits nothing where it takes one. */
  private static String verb(Method method) {
    return method.getName() + (method.getParameterCount() == 0 ? "" : ":XXX-0000000000");
  }

  private static Stream<RouteTable> tables() {
    try {
      Path jar = Path.of(Route.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(jar)) {
        return tablesUnder(jar);
      }
      try (FileSystem inside =
          FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
        return tablesUnder(inside.getPath("/")).toList().stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<RouteTable> tablesUnder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.startsWith("org/entrepot/site/") && name.endsWith("Routes.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .map(SitePage::loaded)
          .filter(type -> RouteTable.class.isAssignableFrom(type) && !type.isInterface())
          .map(SitePage::made)
          .toList()
          .stream();
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, SitePage.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RouteTable made(Class<?> type) {
    try {
      return (RouteTable) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
