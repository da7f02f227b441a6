package org.entrepot.contracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.platform.deal.Refusals.refused;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.FixedClock;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.value.Digest;
import org.junit.jupiter.api.Test;

class ContractTest {

  private static final Instant NOW = FixedClock.NOON;
  private static final Digest PRINT = Digest.of(new byte[] {7});

  @Test
  void a_contract_formed_on_acceptance_is_in_force_at_once() {
    Contract contract = concluded(Formation.ON_ACCEPTANCE);
    assertThat(contract.status()).isEqualTo(ContractStatus.IN_FORCE);
    assertThat(contract.view(List.of()).inForceAt()).isEqualTo(NOW);
  }

  @Test
  void a_contract_formed_on_signature_waits_for_both_sides() {
    Contract contract = concluded(Formation.ON_SIGNATURE);
    assertThat(contract.status()).isEqualTo(ContractStatus.OFFERED);
    contract.sign(Side.BUYER, PRINT, List.of(), NOW);
    assertThat(contract.status()).isEqualTo(ContractStatus.SIGNED_BY_ONE);
    assertThat(contract.view(List.of()).inForceAt()).isNull();
    contract.sign(Side.SELLER, PRINT, List.of(Side.BUYER), NOW.plusSeconds(60));
    assertThat(contract.status()).isEqualTo(ContractStatus.IN_FORCE);
    assertThat(contract.view(List.of()).inForceAt()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void no_side_signs_twice() {
    Contract contract = concluded(Formation.ON_SIGNATURE);
    contract.sign(Side.SELLER, PRINT, List.of(), NOW);
    refused("contract_signed", () -> contract.sign(Side.SELLER, PRINT, List.of(Side.SELLER), NOW));
    assertThat(contract.status()).isEqualTo(ContractStatus.SIGNED_BY_ONE);
  }

  @Test
  void a_signature_names_the_document_that_was_read() {
    Contract contract = concluded(Formation.ON_SIGNATURE);
    Digest other = Digest.of(new byte[] {8});
    refused("contract_digest", () -> contract.sign(Side.BUYER, other, List.of(), NOW));
    assertThat(contract.status()).isEqualTo(ContractStatus.OFFERED);
  }

  @Test
  void a_contract_formed_on_acceptance_takes_no_signature() {
    Contract contract = concluded(Formation.ON_ACCEPTANCE);
    refused("contract_needs_no_signature", () -> contract.sign(Side.BUYER, PRINT, List.of(), NOW));
  }

  @Test
  void a_terminated_contract_takes_no_signature() {
    Contract contract = concluded(Formation.ON_SIGNATURE);
    contract.terminate();
    refused("contract_state", () -> contract.sign(Side.BUYER, PRINT, List.of(), NOW));
  }

  @Test
  void only_a_contract_in_force_is_completed() {
    Contract contract = concluded(Formation.ON_SIGNATURE);
    refused("contract_state", contract::complete);
    Contract binding = concluded(Formation.ON_ACCEPTANCE);
    binding.complete();
    assertThat(binding.status()).isEqualTo(ContractStatus.COMPLETED);
    refused("contract_state", binding::terminate);
  }

  @Test
  void the_view_carries_the_deal_with_exact_amounts() {
    ContractView view = concluded(Formation.ON_ACCEPTANCE).view(List.of());
    assertThat(view.total()).hasToString("USD 7635.00");
    assertThat(view.lines())
        .extracting(line -> line.amount().toString())
        .containsExactly("USD 7500.00", "USD 135.00");
    assertThat(view.digest()).isEqualTo(PRINT);
  }

  private static Contract concluded(Formation formation) {
    Contract contract =
        new Contract(
            new ConcludeContract(
                Deals.chairs(), formation, Deals.TODAY, Locale.CHINESE, Locale.GERMAN),
            NOW);
    contract.print(
        "SC-2026-00001", new StoredFile(PRINT.toString(), "application/pdf", 1, "SC.pdf"));
    return contract;
  }
}
