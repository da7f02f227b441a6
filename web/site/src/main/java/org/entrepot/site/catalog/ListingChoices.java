package org.entrepot.site.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.entrepot.catalog.Category;
import org.entrepot.site.platform.Choices.Choice;
import org.entrepot.site.platform.Visitor;

/** The selects of a listing's form. */
@Named("listingChoices")
@RequestScoped
public class ListingChoices {
  /** The languages in which most suppliers write; the API takes any. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "zh", "ar", "bn", "de", "es", "fr", "hi", "id", "it", "ja", "ko", "pl", "pt", "ru",
          "th", "tr", "uk", "vi");

  @Inject private Visitor visitor;

  /** The leaves, each behind its group. */
  public List<Choice> getCategories() {
    Locale locale = visitor.getLocale();
    return Category.leaves().stream()
        .map(
            leaf ->
                new Choice(
                    leaf.code(),
                    Category.of(leaf.groupOrSelf()).map(group -> group.name(locale)).orElse("")
                        + " – "
                        + leaf.name(locale)))
        .toList();
  }

  public List<Choice> getLanguages() {
    return LANGUAGES.stream()
        .map(
            tag ->
                new Choice(tag, Locale.forLanguageTag(tag).getDisplayLanguage(visitor.getLocale())))
        .toList();
  }
}
