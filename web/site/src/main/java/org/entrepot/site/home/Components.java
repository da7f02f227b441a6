package org.entrepot.site.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.directory.Badge;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.UnitPrice;
import org.entrepot.site.platform.Change;
import org.entrepot.site.platform.Choices.Choice;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Moment;
import org.entrepot.site.platform.Note;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Step;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Undo;
import org.jspecify.annotations.Nullable;

/** The component page's own example data: nothing is stored. */
@Named("components")
@RequestScoped
public class Components implements Page {
  /** A company of the examples. */
  public record Firm(String name, String country) {}

  /** A line of the example table. */
  public record Row(String number, String goods, String state, Money total) {}

  @Inject private Form form;
  @Inject private Form narrowing;
  @Inject private TradeClock clock;
  @Inject private Toast toast;
  @Inject private Text text;

  @Override
  public void open() {
    narrowing.named("narrow").take();
  }

  public Form getNarrowing() {
    return narrowing;
  }

  public Form getForm() {
    return form;
  }

  /** Reads the example inquiry and says so. */
  @Posted
  public @Nullable String inquire() {
    return form.submit(
        () -> {
          form.read(ExampleInquiry.class);
          toast.say("components.toast");
          return "/help/components";
        });
  }

  public Money getPrice() {
    return amount("12340.50");
  }

  private static Money amount(String amount) {
    return Money.of(amount, "USD");
  }

  public Instant getSoon() {
    return clock.now().plus(Duration.ofHours(30));
  }

  public Instant getPast() {
    return clock.now().minus(Duration.ofDays(20));
  }

  public Badge getBadge() {
    return new Badge("Entrepot", getPast(), clock.today(ZoneOffset.UTC).plusDays(345));
  }

  public Quantity getQuantity() {
    return Quantity.of("1200", "KGM");
  }

  public UnitPrice getUnitPrice() {
    return UnitPrice.of("8.15", "USD", "100");
  }

  public Firm getParty() {
    return new Firm("Nordlicht Werkzeuge GmbH", "DE");
  }

  public Firm getStranger() {
    return new Firm("宁波海川五金有限公司", "CN");
  }

  public Undo getUndo() {
    return new Undo("/help/components", "inquire");
  }

  public List<Choice> getColumns() {
    return List.of(new Choice("goods", text.get("components.table.goods")));
  }

  public List<Row> getRows() {
    return List.of(
        new Row("ORD-7K2M9Q", "Hex bolts M8, A2", "IN_PRODUCTION", amount("12340.50")),
        new Row("ORD-5T8W3C", "Solar pumps 2.2 kW", "SHIPPED", amount("48000.00")),
        new Row("ORD-1B6X4N", "Green tea, loose", "CANCELLED", amount("910.25")));
  }

  public List<Moment> getMoments() {
    Instant day = getPast();
    return List.of(
        new Moment("contract", "CON-4H2P7R", null, day, "done", "/help/components"),
        new Moment("money", "30 %", "USD 3,702.15", day.plus(Duration.ofDays(4)), "done", null),
        new Moment("goods", "1,200 kg", null, day.plus(Duration.ofDays(21)), "now", null),
        new Moment("customs", "0110", null, null, "next", null),
        new Moment("money", "70 %", "USD 8,638.35", null, "next", null));
  }

  public List<Note> getNotes() {
    Instant day = getPast();
    return List.of(
        new Note("Li Wei", "宁波海川五金有限公司", day, "A2-70 or A4-80?", false),
        new Note("Anna Berg", "Nordlicht Werkzeuge GmbH", day.plusSeconds(5400), "A2-70.", true));
  }

  public List<Change> getChanges() {
    return List.of(
        new Change("M8 × 40", "USD 0.0840", "USD 0.0815"),
        new Change("FOB", "CNNGB", "CNNGB"),
        new Change("30/70", "45 d", "38 d"));
  }

  public List<Step> getSteps() {
    return List.of(
        new Step(text.get("nav.desk.company"), "/help/components", "done"),
        new Step(text.get("components.form.country"), "/help/components", "done"),
        new Step(text.get("components.form.file"), null, "now"),
        new Step(text.get("components.form.send"), null, "next"));
  }

  public List<Choice> getFormations() {
    return Stream.of("ON_ACCEPTANCE", "ON_SIGNATURE")
        .map(name -> new Choice(name, text.get("components.form.formation." + name)))
        .toList();
  }

  public List<Choice> getCertificates() {
    return Stream.of("CE", "ISO 9001", "RoHS").map(name -> new Choice(name, name)).toList();
  }
}
