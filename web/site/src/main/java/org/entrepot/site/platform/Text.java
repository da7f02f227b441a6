package org.entrepot.site.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The product's texts in the visitor's language: {@code #{text['rfq.title']}}, and with figures
 * {@code #{text.of('rfq.seats', 'left', 3)}}.
 */
@Named("text")
@RequestScoped
public class Text extends AbstractMap<String, String> {
  @Inject private Visitor visitor;

  @Override
  public String get(@Nullable Object key) {
    return of(String.valueOf(key));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return true;
  }

  /** The text of a key; its named figures follow as pairs of name and value. */
  public String of(String key, @Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> args = new LinkedHashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      args.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return of(key, args);
  }

  /** The text of a key with its named figures. */
  public String of(String key, Map<String, ?> args) {
    return Messages.text(key, visitor.getLocale(), args);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
