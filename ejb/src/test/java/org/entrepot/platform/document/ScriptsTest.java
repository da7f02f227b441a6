package org.entrepot.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in any script can be taken out of the document again, in reading order. */
class ScriptsTest {
  static Stream<String> names() {
    return Stream.of(
        "Façade Łódź Ğüneş Þór “quotes” – dash … € £ ¥ ₹ ½ × ±",
        "Công ty TNHH Thương mại và Xuất nhập khẩu Đồng Nai, quận Bình Thạnh",
        "Общество с ограниченной ответственностью «Северный путь»",
        "Қазақстан Республикасы, Алматы қаласы, Әуезов көшесі, ұйым, өңір, һ",
        "Εταιρεία Περιορισμένης Ευθύνης, Θεσσαλονίκη",
        "شركة الأمل للتجارة والاستيراد",
        "عبد الله محمد",
        "شرکت بازرگانی پارس گچ ژرف",
        "پاکستان ٹریڈنگ کمپنی، کراچی ہے",
        "شىنجاڭ ئۇيغۇر ئاپتونوم رايونى",
        "חברת הסחר הישראלית בע\"מ, תל אביב",
        "שָׁלוֹם",
        "บริษัท การค้าไทย จำกัด น้ำมันเชื้อเพลิง ที่อยู่ กรุงเทพมหานคร",
        "भारतीय व्यापार निगम, नई दिल्ली; कृषि, क्षेत्र, श्री, विद्यार्थी, र्कि, संस्कृति, रुपये",
        "बाट्लीवाला कर्मचाऱ्यांची",
        "বাংলাদেশ রপ্তানি কোম্পানি, ঢাকা; কর্ম, শ্রী, ক্ষেত্র, দুর্গা",
        "ગુજરાત ટ્રેડિંગ કંપની, અમદાવાદ",
        "ਪੰਜਾਬ ਵਪਾਰ ਕੰਪਨੀ, ਲੁਧਿਆਣਾ",
        "தமிழ்நாடு ஏற்றுமதி நிறுவனம், கொழும்பு",
        "తెలంగాణ ఎగుమతి సంస్థ, హైదరాబాద్; క్షేత్రం, స్త్రీ",
        "ಕರ್ನಾಟಕ ರಫ್ತು ಸಂಸ್ಥೆ, ಬೆಂಗಳೂರು; ಶ್ರೀ",
        "കേരള കയറ്റുമതി കമ്പനി, കൊച്ചി; ശ്രീ, സ്ത്രീ",
        "ශ්‍රී ලංකා අපනයන සමාගම",
        "ບໍລິສັດ ການຄ້າລາວ ຈຳກັດ ນ້ຳ",
        "上海国际贸易有限公司，浦东新区“世纪大道”88号——第12层……",
        "臺灣國際貿易股份有限公司，臺北市信義區",
        "株式会社日本貿易、東京都千代田区丸の内、カタカナ",
        "საქართველო თბილისი Հայաստան Երևան ኢትዮጵያ");
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_name_in_any_script_can_be_copied_from_the_document(String name) {
    assertThat(Reading.text(document(Locale.ENGLISH, name))).contains(name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void bold_type_has_every_script_too(String name) {
    var pdf = PdfDocument.titled("Names", Locale.ENGLISH).add(Paragraph.of(name).bold()).toBytes();
    assertThat(Reading.text(pdf)).contains(name);
  }

  @Test
  void a_letter_and_its_mark_written_apart_become_one() {
    var apart = Normalizer.normalize("Công ty Đồng", Normalizer.Form.NFD);
    assertThat(Reading.text(document(Locale.ENGLISH, apart))).contains("Công ty Đồng");
  }

  @Test
  void figures_keep_their_order_inside_a_text_from_the_right() {
    var text = "يسدد المبلغ −38,086.02 قبل 2026-11-22 هاتف +971 4 123 4567 بنسبة 30%";
    var seen = String.join("\n", Reading.seen(document(Locale.forLanguageTag("ar"), text)));
    assertThat(seen).contains("−38,086.02", "2026-11-22", "+97141234567");
  }

  @Test
  void a_product_name_keeps_its_figures_inside_a_text_from_the_right() {
    var pdf = document(Locale.forLanguageTag("ar"), "حقيبة أدوات Bosch GBH 2-26 مقاومة للماء");
    assertThat(Reading.text(pdf)).contains("Bosch GBH 2-26");
  }

  @Test
  void brackets_turn_round_in_a_text_from_the_right() {
    var pdf = document(Locale.forLanguageTag("ar"), "شركة (ذ.م.م) دبي");
    assertThat(Reading.text(pdf)).contains("شركة (ذ.م.م) دبي");
  }

  @Test
  void a_sentence_that_begins_with_a_foreign_word_still_begins_at_the_right() {
    var pdf = document(Locale.forLanguageTag("ar"), "CIF هامبورغ DEHAM");
    assertThat(Reading.one(pdf, "CIF").left()).isGreaterThan(Reading.one(pdf, "DEHAM").right());
  }

  @Test
  void a_sentence_in_latin_letters_runs_from_the_left_in_an_arabic_document() {
    var pdf = document(Locale.forLanguageTag("ar"), "Payment in advance.");
    assertThat(Reading.seen(pdf)).contains("Paymentinadvance.");
  }

  @Test
  void invisible_marks_draw_nothing() {
    var pdf = document(Locale.ENGLISH, "A\u200BB\u200E\u2066C\u2069\u00ADD\uFEFF");
    assertThat(Reading.text(pdf)).contains("ABCD");
  }

  private static byte[] document(Locale language, String text) {
    return PdfDocument.titled("Names", language).add(Paragraph.of(text)).toBytes();
  }
}
