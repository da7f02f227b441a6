package org.entrepot.api.catalog;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.search.FindProducts;
import org.jspecify.annotations.Nullable;

/** The conditions of the public list, described here and read by the catalogue itself. */
public class ProductQuery {

  @Nullable @QueryParam("q")
  @Parameter(
      description =
          "Words that all occur in title, description, category, HS code or supplier's name, in any"
              + " language; phrases in quotation marks. Where few are found, mistyped words count")
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

  @Nullable @QueryParam("leadTimeMax")
  @Parameter(description = "Products that are ready within so many days")
  private String leadTimeMax;

  @Nullable @QueryParam("priceMin")
  @Parameter(description = "The lowest tier's unit price at least, in priceIn, else in currency")
  private String priceMin;

  @Nullable @QueryParam("priceMax")
  @Parameter(description = "The lowest tier's unit price at most, in priceIn, else in currency")
  private String priceMax;

  @Nullable @QueryParam("priceIn")
  @Parameter(
      description =
          "The currency, ISO 4217, in which all prices are compared and counted, at reference rates")
  private String priceIn;

  @Nullable @QueryParam("currency")
  @Parameter(
      description = "Only products priced in it, ISO 4217; it or priceIn is needed with a price")
  private String currency;

  @Nullable @QueryParam("sort")
  @Parameter(
      description =
          "By price of all currencies at reference rates; unless given, by relevance with q, else"
              + " newest",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "newest",
                "price_asc",
                "price_desc",
                "lead_time",
                "minimum_order",
                "relevance"
              }))
  private String sort;

  @Context private UriInfo address;

  FindProducts find() {
    return FindProducts.read(name -> address.getQueryParameters().getFirst(name));
  }
}
