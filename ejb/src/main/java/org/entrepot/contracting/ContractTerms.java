package org.entrepot.contracting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.platform.deal.Print;
import org.entrepot.platform.document.BilingualText;
import org.entrepot.platform.document.Block;
import org.entrepot.platform.document.Heading;
import org.entrepot.platform.document.Paragraph;
import org.entrepot.platform.text.Bilingual;
import org.entrepot.platform.text.Figures;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.Instalment;
import org.entrepot.platform.value.Money;

/** The clauses of a contract, filled with the deal's facts. */
final class ContractTerms {

  private static final String CLAUSE = "contracting.clause.";

  private final Deal deal;
  private final Formation formation;
  private final Bilingual texts;

  ContractTerms(ConcludeContract command, Bilingual texts) {
    this.deal = command.deal();
    this.formation = command.formation();
    this.texts = texts;
  }

  /** The keys of the clauses in their order. */
  List<String> clauses() {
    List<String> clauses =
        new ArrayList<>(
            List.of(
                "goods",
                "delivery",
                "risk." + deal.delivery().incoterm(),
                "payment",
                "title",
                "documents",
                "inspection",
                "claims",
                "force_majeure",
                "law",
                "arbitration",
                "formation." + formation));
    if (texts.isBoth()) {
      clauses.add("language");
    }
    clauses.add("changes");
    return clauses;
  }

  Block[] blocks() {
    List<String> clauses = clauses();
    if (texts.isBoth()) {
      return new Block[] {bilingual(clauses)};
    }
    List<Block> blocks = new ArrayList<>();
    for (int at = 0; at < clauses.size(); at++) {
      String clause = clauses.get(at);
      blocks.add(Heading.minor((at + 1) + ". " + heading(clause, texts.main())));
      blocks.add(Paragraph.of(text(clause, texts.main())));
    }
    return blocks.toArray(Block[]::new);
  }

  private Block bilingual(List<String> clauses) {
    Locale first = texts.languages().get(0);
    Locale second = texts.languages().get(1);
    BilingualText text = BilingualText.in(first, second);
    for (int at = 0; at < clauses.size(); at++) {
      String clause = clauses.get(at);
      String ordinal = (at + 1) + ". ";
      text.heading(ordinal + heading(clause, first), ordinal + heading(clause, second));
      text.paragraph(text(clause, first), text(clause, second));
    }
    return text;
  }

  /** Clauses that differ by a fact share the heading of their kind. */
  private static String heading(String clause, Locale locale) {
    int dot = clause.indexOf('.');
    String kind = dot < 0 ? clause : clause.substring(0, dot);
    return Messages.text(CLAUSE + kind + ".title", locale);
  }

  private String text(String clause, Locale locale) {
    Map<String, String> args = new TreeMap<>();
    args.put("quotation", deal.quotation());
    args.put("digest", deal.digest().toString());
    args.put("delivery", deal.delivery().clause());
    args.put("place", deal.delivery().place());
    args.put("shipBy", Figures.date(deal.shipBy(), locale));
    args.put("total", Figures.money(deal.total()));
    args.put("plan", plan(locale));
    args.put("country", deal.seller().country().name(locale));
    return Messages.text(CLAUSE + clause, locale, args);
  }

  private String plan(Locale locale) {
    List<Instalment> instalments = deal.payment().instalments();
    List<Money> amounts = deal.payment().amounts(deal.total());
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < instalments.size(); at++) {
      parts.add(Print.instalment(instalments.get(at), amounts.get(at), locale));
    }
    return String.join(Messages.text("deal.instalment.between", locale), parts);
  }
}
