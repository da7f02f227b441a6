package org.entrepot.contracting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.Pdfs;
import org.entrepot.platform.text.Bilingual;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.Incoterm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractLayoutTest {

  @Test
  void it_names_both_parties_goods_term_and_price_in_figures_and_words() {
    assertThat(english(Deals.chairs()))
        .contains("SC-2026-00001", "CON-7K2M9QXD4B", "QUO-7K2M9QXD4B")
        .contains("上海东方家具有限公司", "Müller & Söhne Möbelhandel GmbH", "DE136695976")
        .contains("FOB Shanghai, Incoterms® 2020", "31 January 2027")
        .contains("Стул штабелируемый", "HS 9401.69.00", "600 pcs", "12.50", "7,500.00")
        .contains("40.5 kg", "3.3333", "135.00", "USD 7,635.00")
        .contains("seven thousand six hundred and thirty-five US dollars and 00/100")
        .contains("30% (USD 2,290.50) when the order is confirmed")
        .contains("70% (USD 5,344.50) when the goods are ready, before shipment");
  }

  @Test
  void names_in_cyrillic_and_arabic_are_there_to_be_taken_out() {
    assertThat(english(Deals.between(Deals.KAZAKH, Deals.EGYPTIAN)))
        .contains("ТОО «Қазақ Жиһаз»", "БСН 050440001234")
        .contains("شركة النيل للأثاث والتجارة");
  }

  @Test
  void a_chinese_reader_gets_both_texts_and_english_prevails() {
    String text = text(Deals.chairs(), Formation.ON_ACCEPTANCE, Locale.CHINESE, Locale.GERMAN);
    assertThat(text)
        .contains("Sales contract / 销售合同", "美元柒仟陆佰叁拾伍元整", "2026年11月22日")
        .contains("13. Language", "13. 语言", "the English one prevails")
        .contains("14. Whole agreement and changes", "14. 完整协议与变更");
  }

  @Test
  void without_a_chinese_reader_it_is_english_alone_and_says_nothing_of_languages() {
    assertThat(english(Deals.between(Deals.GERMAN, Deals.KAZAKH)))
        .doesNotContain("销售合同", "Language")
        .contains("13. Whole agreement and changes");
  }

  @Test
  void a_consent_is_never_called_a_signature_of_cryptography() {
    assertThat(text(Deals.chairs(), Formation.ON_SIGNATURE, Locale.ENGLISH, Locale.ENGLISH))
        .contains("recorded consent is not a cryptographic signature")
        .contains("Until then no payment is due and nothing need be made or shipped");
    assertThat(english(Deals.chairs()))
        .contains("Bound by the recorded acceptance of quotation QUO-7K2M9QXD4B")
        .doesNotContain("cryptographic");
  }

  @ParameterizedTest
  @EnumSource(Incoterm.class)
  void every_term_says_where_risk_passes_in_both_languages(Incoterm incoterm) {
    Deal deal = Deals.deal(Deals.GERMAN, Deals.KAZAKH, incoterm, "100 ON_ORDER");
    String clause = "risk." + incoterm;
    assertThat(terms(deal).clauses()).contains(clause).hasSize(14);
    for (Locale language : Messages.LANGUAGES) {
      String key = "contracting.clause." + clause;
      assertThat(Messages.text(key, language)).isNotEqualTo(key);
    }
  }

  @Test
  void every_clause_has_its_heading_and_text_in_both_languages() {
    for (String clause : terms(Deals.chairs()).clauses()) {
      for (Locale language : Messages.LANGUAGES) {
        assertThat(Messages.text("contracting.clause." + clause, language))
            .doesNotStartWith("contracting.");
        String heading = clause.replaceAll("\\..*", "") + ".title";
        assertThat(Messages.text("contracting.clause." + heading, language))
            .doesNotStartWith("contracting.");
      }
    }
  }

  @Test
  void the_same_deal_prints_the_same_bytes() {
    assertThat(pdf(Deals.chairs(), Formation.ON_SIGNATURE, Locale.CHINESE, Locale.GERMAN))
        .isEqualTo(pdf(Deals.chairs(), Formation.ON_SIGNATURE, Locale.CHINESE, Locale.GERMAN));
  }

  private static ContractTerms terms(Deal deal) {
    ConcludeContract command =
        new ConcludeContract(
            deal, Formation.ON_ACCEPTANCE, Deals.TODAY, Locale.ENGLISH, Locale.CHINESE);
    return new ContractTerms(command, Bilingual.of(Locale.ENGLISH, Locale.CHINESE));
  }

  private static String english(Deal deal) {
    return text(deal, Formation.ON_ACCEPTANCE, Locale.ENGLISH, Locale.GERMAN);
  }

  private static String text(Deal deal, Formation formation, Locale seller, Locale buyer) {
    return Pdfs.text(pdf(deal, formation, seller, buyer));
  }

  private static byte[] pdf(Deal deal, Formation formation, Locale seller, Locale buyer) {
    return new ContractLayout(
            new ConcludeContract(deal, formation, Deals.TODAY, seller, buyer),
            "CON-7K2M9QXD4B",
            "SC-2026-00001")
        .toBytes();
  }
}
