package org.entrepot.site.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Locale;
import org.entrepot.platform.value.HsCodes;
import org.entrepot.platform.value.Locations;
import org.entrepot.platform.value.Unit;
import org.entrepot.site.platform.Choices.Choice;
import org.entrepot.site.platform.CodeList;

/** The lists that the product ships: goods, places, units. */
@ApplicationScoped
public class CodeLists {
  private interface Finder {
    List<Choice> find(String query, Locale locale, int limit);
  }

  private record Shipped(String name, Finder finder) implements CodeList {
    @Override
    public List<Choice> find(String query, Locale locale, int limit) {
      return finder.find(query, locale, limit);
    }
  }

  /** Goods of the Harmonized System. */
  @Produces
  CodeList goods() {
    return new Shipped(
        "hs",
        (query, locale, limit) ->
            HsCodes.find(query, locale, limit).stream()
                .map(found -> new Choice(found.code().formatted(), found.title()))
                .toList());
  }

  /** Places of trade with their UN/LOCODE. */
  @Produces
  CodeList places() {
    return new Shipped(
        "locode",
        (query, locale, limit) ->
            Locations.find(query, limit).stream()
                .map(
                    place ->
                        new Choice(
                            place.code().toString(),
                            place.name(locale) + ", " + place.code().country().name(locale)))
                .toList());
  }

  /** Units of UN/ECE Recommendation 20. */
  @Produces
  CodeList units() {
    return new Shipped(
        "unit",
        (query, locale, limit) ->
            Unit.find(query, limit).stream()
                .map(unit -> new Choice(unit.code(), unit.name(locale)))
                .toList());
  }
}
