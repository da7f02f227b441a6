package org.entrepot.site.front;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The static files, held in memory: one style sheet for each writing direction, the scripts, and
 * the icons as one sprite. {@code #{assets.url('site.js')}} gives an address that changes with the
 * content, so that browsers may keep it for ever.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
  /** Where the addresses begin. */
  public static final String PATH = "/assets/";

  private static final String FOLDER = "/WEB-INF/assets/";

  @Inject private ServletContext context;

  private final Map<String, Asset> assets = new TreeMap<>();
  private final List<String> icons = new ArrayList<>();

  @PostConstruct
  void load() {
    Set<String> files = new TreeSet<>(context.getResourcePaths(FOLDER));
    StringBuilder sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    for (String file : files) {
      String name = file.substring(FOLDER.length());
      if (name.endsWith(".js") || name.startsWith("image-")) {
        put(name, read(name));
      } else if (name.endsWith(".svg")) {
        String icon = name.substring(0, name.length() - ".svg".length());
        sprite.append(Sprite.symbol(icon, read(name)));
        icons.add(icon);
      }
    }
    put("icons.svg", sprite.append("</svg>").toString());
    put("entrepot.css", sheet(""));
    put("entrepot.rtl.css", sheet(".rtl"));
  }

  private String sheet(String direction) {
    return read("bootstrap-reboot" + direction + ".min.css")
        + read("bootstrap-utilities" + direction + ".min.css")
        + Sheet.minify(read("entrepot.css"));
  }

  private void put(String name, String content) {
    assets.put(name, Asset.of(name, content));
  }

  private String read(String name) {
    try (InputStream in = context.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The archive lacks " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  /** The names that {@code e:icon} knows. */
  public List<String> getIcons() {
    return List.copyOf(icons);
  }

  /**
   * The address of a file.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public String url(String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("No asset " + name);
    }
    return PATH + asset.digest() + "/" + name;
  }
}
