package org.entrepot.api.catalog;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.platform.Answers;
import org.entrepot.api.platform.Api;
import org.entrepot.api.platform.ApiCaller;
import org.entrepot.api.platform.Paging;
import org.entrepot.api.platform.Uploads;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.ChooseMainPicture;
import org.entrepot.catalog.DescribeProduct;
import org.entrepot.catalog.ProductStatus;
import org.entrepot.catalog.ProductView;
import org.entrepot.process.ProductPage;
import org.entrepot.process.SearchMarket;
import org.jspecify.annotations.Nullable;

/** Products: the public list, and a supplier's own. */
@Api
@Path("products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductsResource {

  private static final String PRODUCT = "The product as it stands now";

  @Inject private Catalog catalog;
  @Inject private SearchMarket market;
  @Inject private ApiCaller caller;

  @GET
  @Operation(
      operationId = "products",
      summary = "The public list of products with its facets, or one's own",
      description =
          "Without mine: the published products of verified suppliers. With mine=true: the acting"
              + " company's own in any state, newest first, without total and facets.")
  public ProductPage list(
      @BeanParam ProductQuery query,
      @Parameter(description = "Whether to list the acting company's own") @QueryParam("mine")
          boolean mine,
      @Parameter(
              description = "Only with mine: products in this state",
              schema = @Schema(implementation = ProductStatus.class))
          @QueryParam("status")
          @Nullable String status,
      @BeanParam Paging paging) {
    return mine
        ? ProductPage.own(
            catalog.listings(caller.get(), ProductStatus.read(status), paging.request()))
        : market.products(caller.get(), query.find(), paging.request());
  }

  @POST
  @Operation(operationId = "createProduct", summary = "Makes a draft; only the title is needed")
  @APIResponse(
      responseCode = "201",
      description = "The draft with what it still needs",
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  public Response create(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = DescribeProduct.class),
                      examples = @ExampleObject(name = "product", value = Examples.PRODUCT)))
          DescribeProduct command) {
    ProductView product = catalog.create(caller.get(), command);
    return Answers.created("products/" + product.number(), product);
  }

  @GET
  @Path("{number}")
  @Operation(
      operationId = "product",
      summary = "A product: one's own in any state, another's while it is public")
  @APIResponse(
      responseCode = "200",
      description = "The product, with an ETag for a later If-Match",
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  public Response read(@PathParam("number") String number) {
    return versioned(catalog.product(caller.get(), number));
  }

  @PUT
  @Path("{number}")
  @Operation(
      operationId = "updateProduct",
      summary = "Writes the description anew; what is absent is emptied")
  @APIResponse(
      responseCode = "200",
      description = PRODUCT,
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  public Response update(
      @PathParam("number") String number,
      @Parameter(description = "The ETag that was read; a stale one is 412")
          @HeaderParam("If-Match")
          @Nullable String ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = DescribeProduct.class),
                      examples = @ExampleObject(name = "product", value = Examples.PRODUCT)))
          DescribeProduct command) {
    return versioned(
        catalog.update(caller.get(), number, command, Answers.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{number}/publication")
  @Operation(
      operationId = "publishProduct",
      summary = "Puts a product into the public list; open requirements are refused by name")
  @APIResponse(
      responseCode = "200",
      description = PRODUCT,
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  public Response publish(@PathParam("number") String number) {
    return Answers.ok(catalog.publish(caller.get(), number));
  }

  @POST
  @Path("{number}/withdrawal")
  @Operation(operationId = "withdrawProduct", summary = "Takes a product out of the public list")
  @APIResponse(
      responseCode = "200",
      description = PRODUCT,
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  public Response withdraw(@PathParam("number") String number) {
    return Answers.ok(catalog.withdraw(caller.get(), number));
  }

  @POST
  @Path("{number}/pictures")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "addPicture",
      summary =
          "Adds a picture behind the others; JPEG, PNG or WebP, kept as JPEG or"
              + " PNG; twelve at most")
  @APIResponse(
      responseCode = "200",
      description = PRODUCT,
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  public Response addPicture(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA,
                      schema =
                          @Schema(
                              type = SchemaType.OBJECT,
                              requiredProperties = "file",
                              properties =
                                  @SchemaProperty(
                                      name = "file",
                                      type = SchemaType.STRING,
                                      format = "binary"))))
          List<EntityPart> parts) {
    return Answers.ok(catalog.addPicture(caller.get(), number, Uploads.of(parts).file("file")));
  }

  @POST
  @Path("{number}/main-picture")
  @Operation(operationId = "chooseMainPicture", summary = "Makes one of the pictures the main one")
  @APIResponse(
      responseCode = "200",
      description = PRODUCT,
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  public Response chooseMainPicture(
      @PathParam("number") String number,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = ChooseMainPicture.class),
                      examples = @ExampleObject(name = "picture", value = Examples.MAIN_PICTURE)))
          ChooseMainPicture command) {
    return Answers.ok(catalog.chooseMainPicture(caller.get(), number, command));
  }

  @DELETE
  @Path("{number}/pictures/{digest}")
  @Operation(operationId = "removePicture", summary = "Takes a picture off a product")
  public ProductView removePicture(
      @PathParam("number") String number, @PathParam("digest") String digest) {
    return catalog.removePicture(caller.get(), number, digest);
  }

  private static Response versioned(ProductView product) {
    return Answers.versioned(product, product.version());
  }
}
