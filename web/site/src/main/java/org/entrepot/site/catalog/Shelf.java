package org.entrepot.site.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.entrepot.catalog.ProductCard;
import org.entrepot.platform.value.Unit;
import org.entrepot.site.platform.Show;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** Words products for lists, in the visitor's language. */
@RequestScoped
public class Shelf {
  /** Where pictures are. */
  static final String IMAGES = "/images/";

  @Inject private Visitor visitor;
  @Inject private Show show;

  /** As the public sees them. */
  public List<ShelfItem> items(List<ProductCard> cards) {
    return cards.stream().map(card -> item(card, "/products/" + card.slug())).toList();
  }

  /** As their supplier edits them. */
  List<ShelfItem> listings(List<ProductCard> cards) {
    return cards.stream().map(card -> item(card, "/desk/listings/" + card.number())).toList();
  }

  private ShelfItem item(ProductCard card, String href) {
    return new ShelfItem(
        href,
        card.number(),
        card.status(),
        card.title(),
        card.language(),
        card.picture() == null ? null : IMAGES + card.picture(),
        Price.of(card.lowestPrice(), card.currency()),
        unit(card.unit()),
        quantity(card.minimumOrder(), card.unit()),
        card.leadTimeDays(),
        card.supplier().name(),
        "/s/" + card.supplier().number(),
        show.country(card.supplier().country()),
        card.supplier().checkedAt(),
        card.changedAt());
  }

  /** The unit's symbol, empty without one. */
  String unit(@Nullable Unit unit) {
    return unit == null ? "" : unit.symbol(visitor.getLocale());
  }

  /** "1,000 pcs", empty without a quantity. */
  String quantity(@Nullable BigDecimal quantity, @Nullable Unit unit) {
    return quantity == null ? "" : show.number(quantity) + " " + unit(unit);
  }
}
