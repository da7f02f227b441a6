package org.entrepot.site.contracting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entrepot.contracting.ContractStatus;
import org.entrepot.contracting.ContractView;
import org.entrepot.contracting.Contracting;
import org.entrepot.contracting.SignContract;
import org.entrepot.ordering.Ordering;
import org.entrepot.platform.deal.Print;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.text.Figures;
import org.entrepot.platform.value.AmountInWords;
import org.entrepot.platform.value.Money;
import org.entrepot.process.FormContract;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** One contract: what was agreed, who has signed, and the own signature. */
@Named("contract")
@RequestScoped
public class ContractPage implements Page {
  @Inject private Contracting contracting;
  @Inject private Ordering ordering;
  @Inject private FormContract formation;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Form form;
  @Inject private Text text;
  @Inject private Toast toast;

  private @Nullable ContractView contract;
  private String order = "";

  @Override
  public void open() {
    contract = contracting.contract(visitor.caller(), path.of("number"));
    order = ordering.ofContract(visitor.caller(), path.of("number")).number();
  }

  /** Records the consent of the visitor's company to the document that the page named. */
  @Posted
  public @Nullable String sign() {
    return form.submit(
        () -> {
          String number = path.of("number");
          ContractView signed =
              formation.sign(visitor.caller(), number, form.read(SignContract.class));
          boolean inForce = signed.status() == ContractStatus.IN_FORCE;
          toast.say(inForce ? "contracting.page.in_force" : "contracting.page.signed");
          return "/desk/contracts/" + number;
        });
  }

  public ContractView getView() {
    if (contract == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return contract;
  }

  /** The number of the order that the contract made. */
  public String getOrder() {
    return order;
  }

  /** Whether the contract waits for the visitor's own signature. */
  public boolean isToSign() {
    boolean open =
        getView().status() == ContractStatus.OFFERED
            || getView().status() == ContractStatus.SIGNED_BY_ONE;
    return open
        && side()
            .filter(side -> visitor.caller().can(side.trading()))
            .filter(side -> getView().signatures().stream().noneMatch(s -> s.side() == side))
            .isPresent();
  }

  private Optional<Side> side() {
    String company = visitor.getCompanyNumber();
    if (company.equals(getView().seller().number())) {
      return Optional.of(Side.SELLER);
    }
    return company.equals(getView().buyer().number()) ? Optional.of(Side.BUYER) : Optional.empty();
  }

  /** What signing brings about, in words. */
  public String getConsequence() {
    return text.of(
        "contracting.page.sign.consequence",
        "company",
        visitor.getCompany(),
        "document",
        getView().documentNumber(),
        "total",
        Figures.money(getView().total()));
  }

  public String getTotalInWords() {
    return AmountInWords.of(getView().total(), visitor.getLocale());
  }

  /** Each instalment in words, with its amount. */
  public List<String> getInstalments() {
    List<Money> amounts = getView().payment().amounts(getView().total());
    return IntStream.range(0, amounts.size())
        .mapToObj(
            at ->
                Print.instalment(
                    getView().payment().instalments().get(at),
                    amounts.get(at),
                    visitor.getLocale()))
        .toList();
  }

  public Form getForm() {
    return form;
  }
}
