package org.entrepot.api.catalog;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.catalog.FindProducts;
import org.jspecify.annotations.Nullable;

/** The conditions of the public list, described here and read by the catalogue itself. */
public class ProductQuery {

  @Nullable @QueryParam("q")
  @Parameter(
      description =
          "Words that all occur in title, description, category, HS code or supplier's name")
  private String q;

  @Nullable @QueryParam("category")
  @Parameter(description = "Code of a category, a leaf or a whole group", example = "kitchenware")
  private String category;

  @Nullable @QueryParam("country")
  @Parameter(description = "The supplier's country, ISO 3166 alpha-2")
  private String country;

  @Nullable @QueryParam("supplier")
  @Parameter(description = "The supplier's number")
  private String supplier;

  @Nullable @QueryParam("minOrderMax")
  @Parameter(description = "Products of which one may order so few")
  private String minOrderMax;

  @Nullable @QueryParam("priceMax")
  @Parameter(description = "The lowest tier's unit price at most, in currency")
  private String priceMax;

  @Nullable @QueryParam("currency")
  @Parameter(description = "Only products priced in it, ISO 4217; needed with priceMax")
  private String currency;

  @Nullable @QueryParam("sort")
  @Parameter(
      description = "By price each currency is a block of its own",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"newest", "price_asc", "price_desc", "lead_time"},
              defaultValue = "newest"))
  private String sort;

  @Context private UriInfo address;

  FindProducts find() {
    return FindProducts.read(name -> address.getQueryParameters().getFirst(name));
  }
}
