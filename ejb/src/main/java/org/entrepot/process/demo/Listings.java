package org.entrepot.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.DescribeProduct;
import org.entrepot.directory.CompanyStatus;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.file.Upload;

/**
 * The suppliers list their goods: a step a kind of goods, whose result is the products' numbers.
 */
@ApplicationScoped
class Listings implements Chapter {

  private static final int FIRST_DAYS = 14;

  @Inject private Catalog catalog;
  @Inject private Cast cast;
  @Inject private Memory memory;

  @Override
  public List<Step> steps(Days days) {
    List<Step> steps = new ArrayList<>();
    for (Firm firm : Firm.all()) {
      List<Goods> range = Goods.all().stream().filter(each -> each.firm().equals(firm)).toList();
      for (int place = 0; place < range.size(); place++) {
        addSteps(range.get(place), place, range.size(), days, steps);
      }
    }
    return steps;
  }

  /** The number of a listed product. */
  String product(Goods goods, int variant) {
    return memory.of(name(goods)).split(",", -1)[variant];
  }

  private void addSteps(Goods goods, int place, int of, Days days, List<Step> steps) {
    Random chance = Chance.of(goods.key() + " listing");
    int since = goods.firm().days() - 2;
    boolean atOnce = place * 3 < of * 2;
    int day =
        goods.firm().fate() == CompanyStatus.SUBMITTED || since < FIRST_DAYS
            ? Math.max(1, since)
            : atOnce ? since - chance.nextInt(FIRST_DAYS) : 2 + chance.nextInt(since - FIRST_DAYS);
    steps.add(
        new Step(
            name(goods),
            days.ago(Math.max(day, wishedSince(goods) + 1), chance.nextInt(660)),
            () -> list(goods)));
    if (chance.nextInt(9) == 0 && isPublished(goods)) {
      int last = goods.variants().size() - 1;
      steps.add(
          new Step(
              name(goods) + "/withdrawn",
              days.ago(1, chance.nextInt(660)),
              () -> withdraw(goods, last)));
    }
  }

  private String list(Goods goods) {
    Caller owner = cast.owner(goods.firm().key());
    List<String> numbers = new ArrayList<>();
    for (int at = 0; at < goods.variants().size(); at++) {
      numbers.add(list(owner, goods, at));
    }
    return String.join(",", numbers);
  }

  private String list(Caller owner, Goods goods, int at) {
    Variant variant = goods.variants().get(at);
    Random chance = Chance.of(goods.key() + at);
    boolean finished = isPublished(goods) && !isLeftOpen(goods, at);
    String number = catalog.create(owner, describe(goods, variant, finished, chance)).number();
    picture(owner, goods, variant, number, false);
    if (chance.nextInt(4) == 0) {
      picture(owner, goods, variant, number, true);
    }
    if (finished) {
      catalog.publish(owner, number);
    }
    return number;
  }

  private void picture(Caller owner, Goods goods, Variant variant, String number, boolean turned) {
    byte[] bytes = Pictures.paint(goods.drawing(), variant.colour(), turned);
    String name = goods.drawing() + (turned ? "-2" : "") + ".jpg";
    catalog.addPicture(owner, number, new Upload(name, bytes));
  }

  private String withdraw(Goods goods, int variant) {
    catalog.withdraw(cast.owner(goods.firm().key()), product(goods, variant));
    return "";
  }

  private static DescribeProduct describe(
      Goods goods, Variant variant, boolean finished, Random chance) {
    BigDecimal net = goods.kilogramsOf(variant);
    BigDecimal packed = new BigDecimal(106 + chance.nextInt(8)).movePointLeft(2);
    return new DescribeProduct(
        goods.titleOf(variant),
        goods.firm().language(),
        goods.description(),
        goods.category(),
        goods.firm().currency(),
        goods.unit(),
        Prices.tiers(goods.priceOf(variant), goods.minimum(), chance),
        null,
        Prices.multiple(goods.minimum(), goods.unit(), chance),
        goods.hs(),
        goods.firm().facts().country(),
        net,
        Prices.grams(net.multiply(packed)),
        finished ? goods.leadTimeDays() : null);
  }

  /** Firms that never were verified have drafts only. */
  private static boolean isPublished(Goods goods) {
    return switch (goods.firm().fate()) {
      case VERIFIED, LAPSED, SUSPENDED -> true;
      default -> false;
    };
  }

  /** How many days ago somebody first asks for the goods; 0 if nobody does. */
  private static int wishedSince(Goods goods) {
    return Tender.all().stream()
        .filter(tender -> tender.wishes().stream().anyMatch(wish -> goods.equals(wish.goods())))
        .mapToInt(Tender::days)
        .max()
        .orElse(0);
  }

  /** The last variant of a few goods that nobody asks for is a draft without its lead time. */
  private static boolean isLeftOpen(Goods goods, int variant) {
    return wishedSince(goods) == 0
        && variant == goods.variants().size() - 1
        && Chance.of(goods.key() + " open").nextInt(12) == 0;
  }

  private static String name(Goods goods) {
    return "goods/" + goods.key();
  }
}
