package org.entrepot.platform.deal;

import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.GoodsLine;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Incoterm;
import org.entrepot.platform.value.Party;
import org.entrepot.platform.value.PaymentPlan;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.UnLocode;
import org.entrepot.platform.value.UnitPrice;

/** Deals that tests trade with, named by their parties. */
public final class Deals {

  public static final CompanyId SELLER = new CompanyId(1);
  public static final CompanyId BUYER = new CompanyId(2);
  public static final CompanyId STRANGER = new CompanyId(3);
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  public static final Party CHINESE =
      new Party(
          "COM-SHANGHAI01",
          "上海东方家具有限公司",
          CountryCode.of("CN"),
          List.of("浦东新区世纪大道 100 号", "上海 200120"),
          "91310115MA1K4XXXXX",
          "310115400123456");

  public static final Party GERMAN =
      new Party(
          "COM-HAMBURG001",
          "Müller & Söhne Möbelhandel GmbH",
          CountryCode.of("DE"),
          List.of("Speicherstraße 12", "20457 Hamburg"),
          "DE136695976",
          "HRB 12345");

  public static final Party KAZAKH =
      new Party(
          "COM-ALMATY0001",
          "ТОО «Қазақ Жиһаз»",
          CountryCode.of("KZ"),
          List.of("пр. Достық 85", "Алматы 050010"),
          null,
          "БСН 050440001234");

  public static final Party EGYPTIAN =
      new Party(
          "COM-CAIRO00001",
          "شركة النيل للأثاث والتجارة ٢٠٢٦",
          CountryCode.of("EG"),
          List.of("١٥ شارع التحرير", "القاهرة 11511"),
          "100-200-300",
          null);

  private Deals() {}

  /** 600 chairs at USD 12.50 and 40.5 kg of felt at USD 3.3333, 30/70, FOB Shanghai. */
  public static Deal chairs() {
    return between(CHINESE, GERMAN);
  }

  public static Deal between(Party seller, Party buyer) {
    return deal(seller, buyer, Incoterm.FOB, "30 ON_ORDER, 70 BEFORE_SHIPMENT");
  }

  public static Deal paid(String plan) {
    return deal(CHINESE, GERMAN, Incoterm.FOB, plan);
  }

  public static Deal deal(Party seller, Party buyer, Incoterm incoterm, String plan) {
    return new Deal(
        "QUO-7K2M9QXD4B",
        Digest.of(new byte[] {1, 2, 3}),
        SELLER,
        seller,
        BUYER,
        buyer,
        List.of(
            new GoodsLine(
                1,
                "Stacking chair, beech, oiled / Стул штабелируемый / 实木叠椅",
                "PRD-CHAIR00001",
                HsCode.of("94016900"),
                CountryCode.of("CN"),
                Quantity.of("600", "C62"),
                UnitPrice.of("12.50", "USD")),
            new GoodsLine(
                2,
                "Felt for glides",
                null,
                null,
                null,
                Quantity.of("40.5", "KGM"),
                UnitPrice.of("3.3333", "USD"))),
        Currencies.of("USD"),
        new DeliveryTerms(incoterm, "Shanghai", UnLocode.of("CNSGH")),
        PaymentPlan.of(plan),
        LocalDate.of(2027, 1, 31));
  }
}
