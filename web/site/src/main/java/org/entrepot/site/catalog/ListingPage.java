package org.entrepot.site.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.ChooseMainPicture;
import org.entrepot.catalog.DescribeProduct;
import org.entrepot.catalog.ListingRequirement;
import org.entrepot.catalog.ProductStatus;
import org.entrepot.catalog.ProductView;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.value.Digest;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** One of the acting company's products: description, pictures, publication. */
@Named("listing")
@RequestScoped
public class ListingPage implements Page {
  @Inject private Catalog catalog;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Form form;
  @Inject private Form pictures;
  @Inject private Form publication;
  @Inject private Toast toast;

  private @Nullable ProductView product;

  @Override
  public void open() {
    ProductView found = catalog.listing(visitor.caller(), path.of("number"));
    product = found;
    form.fill(found.asDescription()).set("version", found.version());
    TierRows.offer(form);
    pictures.named("p");
    publication.named("s");
  }

  /** Saves the description, unless somebody else has saved another one meanwhile. */
  @Posted
  public @Nullable String save() {
    String next =
        form.submit(
            () -> {
              DescribeProduct command = form.read(DescribeProduct.class);
              catalog.update(visitor.caller(), number(), command, form.seenVersion());
              return done("catalog.page.saved");
            });
    TierRows.offer(form);
    return next;
  }

  @Posted
  public @Nullable String addTier() {
    TierRows.add(form);
    return null;
  }

  @Posted
  public @Nullable String addPictures() {
    return pictures.submit(
        () -> {
          List<Upload> files = pictures.uploads("file");
          if (files.isEmpty()) {
            throw Refusal.invalid("file", "not_null");
          }
          files.forEach(file -> catalog.addPicture(visitor.caller(), number(), file));
          return done("catalog.page.pictures.added");
        });
  }

  @Posted
  public @Nullable String mainPicture(String digest) {
    return pictures.submit(
        () -> {
          ChooseMainPicture command = new ChooseMainPicture(Digest.parse(digest));
          catalog.chooseMainPicture(visitor.caller(), number(), command);
          return done("catalog.page.pictures.main.done");
        });
  }

  @Posted
  public @Nullable String removePicture(String digest) {
    return pictures.submit(
        () -> {
          catalog.removePicture(visitor.caller(), number(), digest);
          return done("catalog.page.pictures.removed");
        });
  }

  @Posted
  public @Nullable String publish() {
    return publication.submit(
        () -> {
          catalog.publish(visitor.caller(), number());
          return done("catalog.page.publish.done");
        });
  }

  @Posted
  public @Nullable String withdraw() {
    return publication.submit(
        () -> {
          catalog.withdraw(visitor.caller(), number());
          return done("catalog.page.withdraw.done");
        });
  }

  private String done(String said) {
    toast.say(said);
    return "/desk/listings/" + number();
  }

  private String number() {
    return path.of("number");
  }

  public ProductView getView() {
    if (product == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return product;
  }

  /** Whether nothing is open any more. */
  public boolean isComplete() {
    return getView().requirements().stream().allMatch(ListingRequirement::met);
  }

  public boolean isPublished() {
    return getView().status() == ProductStatus.PUBLISHED;
  }

  public Form getForm() {
    return form;
  }

  public Form getPictures() {
    return pictures;
  }

  public Form getPublication() {
    return publication;
  }
}
