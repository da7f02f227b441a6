package org.entrepot.site.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entrepot.search.FindProducts;
import org.entrepot.search.RankExplanation;
import org.entrepot.search.Search;
import org.entrepot.search.SearchState;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** How the index is, its rebuild, and why a product stands where it stands. */
@Named("searchPage")
@RequestScoped
public class SearchPage implements Page {
  private static final String HERE = "/operator/search";

  @Inject private Search search;
  @Inject private Visitor visitor;
  @Inject private Here here;
  @Inject private Form form;
  @Inject private Toast toast;

  private @Nullable SearchState state;
  private @Nullable RankExplanation explanation;

  @Override
  public void open() {
    state = search.state(visitor.caller());
    String product = here.query("product").strip();
    if (!product.isEmpty()) {
      FindProducts find = FindProducts.words(here.query("q"));
      explanation = search.explain(visitor.caller(), find, product);
    }
  }

  @Posted
  public @Nullable String rebuild() {
    return form.submit(
        () -> {
          search.rebuild(visitor.caller());
          toast.say("search.page.rebuilding");
          return HERE;
        });
  }

  public @Nullable SearchState getState() {
    return state;
  }

  public @Nullable RankExplanation getExplanation() {
    return explanation;
  }

  public Form getForm() {
    return form;
  }
}
