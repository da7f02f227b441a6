package org.entrepot.contracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.platform.deal.Refusals.forbidden;
import static org.entrepot.platform.deal.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.FakeFiles;
import org.entrepot.platform.deal.FakeOutbox;
import org.entrepot.platform.deal.FakeSeries;
import org.entrepot.platform.deal.FixedClock;
import org.entrepot.platform.deal.Injected;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.deal.Traders;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.Party;
import org.junit.jupiter.api.Test;

class ContractingTest {

  private final List<String> log = new ArrayList<>();
  private final Shelf shelf = new Shelf();
  private final FakeOutbox outbox = new FakeOutbox();
  private final Contracting contracting =
      Injected.into(
          new Contracting(),
          shelf,
          new FakeSeries(log),
          new FakeFiles(log),
          outbox,
          new FixedClock());

  /** Contracts in memory; ownership is decided as the query does. */
  private final class Shelf extends Contracts {
    private final List<Contract> contracts = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();

    @Override
    void add(Object entity) {
      log.add("add " + entity.getClass().getSimpleName());
      if (entity instanceof Contract contract) {
        contracts.add(contract);
      } else {
        consents.add((Consent) entity);
      }
    }

    @Override
    Contract own(String number, CompanyId company) {
      return contracts.stream()
          .filter(contract -> contract.number().equals(number))
          .filter(contract -> contract.parties().sideOf(company).isPresent())
          .findFirst()
          .orElseThrow(Refusal::notFound);
    }

    @Override
    List<Consent> consents(Contract contract) {
      return List.copyOf(consents);
    }
  }

  @Test
  void the_number_is_drawn_after_the_row_is_written_and_before_the_print() {
    conclude(Formation.ON_ACCEPTANCE);
    assertThat(log).containsExactly("add Contract", "draw SC", "keep SC-2026-00001.pdf");
  }

  @Test
  void a_binding_contract_is_told_as_in_force_and_one_to_sign_as_offered() {
    conclude(Formation.ON_ACCEPTANCE);
    conclude(Formation.ON_SIGNATURE);
    assertThat(outbox.types()).containsExactly("contract.in_force", "contract.offered");
    assertThat(outbox.events().get(0).audience()).containsExactly(Deals.SELLER, Deals.BUYER);
  }

  @Test
  void the_second_consent_brings_the_deal_into_force() {
    ContractView contract = conclude(Formation.ON_SIGNATURE);
    SignContract consent = new SignContract(contract.digest());
    SignedContract first = contracting.sign(Traders.seller(), contract.number(), consent);
    assertThat(first.deal()).isEmpty();
    assertThat(first.contract().signatures())
        .singleElement()
        .satisfies(
            signature -> {
              assertThat(signature.side()).isEqualTo(Side.SELLER);
              assertThat(signature.digest()).isEqualTo(contract.digest());
            });
    SignedContract second = contracting.sign(Traders.buyer(), contract.number(), consent);
    assertThat(second.deal()).contains(Deals.chairs());
    assertThat(second.contract().status()).isEqualTo(ContractStatus.IN_FORCE);
    assertThat(outbox.types())
        .containsExactly("contract.offered", "contract.signed", "contract.in_force");
  }

  @Test
  void somebody_who_only_moves_goods_binds_nobody() {
    ContractView contract = conclude(Formation.ON_SIGNATURE);
    SignContract consent = new SignContract(contract.digest());
    forbidden(
        "right_missing",
        () -> contracting.sign(Traders.forwarder(Side.BUYER), contract.number(), consent));
    assertThat(log).doesNotContain("add Consent");
  }

  @Test
  void a_name_that_no_font_draws_is_refused_by_name() {
    Party unprintable =
        new Party("COM-1", "Tengwar \uE000", CountryCode.of("GB"), List.of(), null, null);
    Deal deal = Deals.between(unprintable, Deals.GERMAN);
    refused(
        "unprintable_text",
        () ->
            contracting.conclude(
                Traders.buyer(),
                new ConcludeContract(
                    deal, Formation.ON_ACCEPTANCE, Deals.TODAY, Locale.ENGLISH, Locale.GERMAN)));
    assertThat(outbox.types()).isEmpty();
  }

  private ContractView conclude(Formation formation) {
    return contracting.conclude(
        Traders.buyer(),
        new ConcludeContract(
            Deals.chairs(), formation, Deals.TODAY, Locale.CHINESE, Locale.GERMAN));
  }
}
