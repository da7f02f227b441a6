package org.entrepot.api.catalog;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.catalog.Category;
import org.entrepot.catalog.CategoryView;
import org.entrepot.platform.page.Page;

/** The tree of goods. */
@Api
@Path("categories")
@Produces(MediaType.APPLICATION_JSON)
public class CategoriesResource {

  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "categories",
      summary = "The categories: groups first, then the leaves in which products stand",
      description = "Named in the language of Accept-Language. The list is short and whole.")
  public Page<CategoryView> list() {
    Locale locale = caller.locale();
    return new Page<>(
        Stream.concat(Category.groups().stream(), Category.leaves().stream())
            .map(category -> category.view(locale))
            .toList(),
        null);
  }
}
