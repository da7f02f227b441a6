package org.entrepot.contracting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.CompanyId;

/** The contracts and the consents to them in the database. */
@ApplicationScoped
class Contracts {

  private static final String OWN =
      " (c.agreed.parties.sellerId = :company or c.agreed.parties.buyerId = :company)";

  private static final String UNSIGNED =
      OWN
          + " and c.status in (org.entrepot.contracting.ContractStatus.OFFERED,"
          + " org.entrepot.contracting.ContractStatus.SIGNED_BY_ONE)"
          + " and not exists (select s.id from Consent s where s.contractId = c.id"
          + " and s.companyId = :company)";

  @PersistenceContext private EntityManager entities;

  void add(Object entity) {
    entities.persist(entity);
  }

  /** The contract of that number if the company is party to it; a foreign one is not found. */
  Contract own(String number, CompanyId company) {
    return entities
        .createQuery("select c from Contract c where c.number = :number and" + OWN, Contract.class)
        .setParameter("number", number)
        .setParameter("company", company.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** Any contract, for those who oversee the exchange and for processes. */
  Contract any(String number) {
    return entities
        .createQuery("select c from Contract c where c.number = :number", Contract.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** A company's contracts, newest first. */
  List<Contract> of(CompanyId company, FindContracts find, PageRequest page) {
    TypedQuery<Contract> query =
        entities.createQuery(
            "select c from Contract c where c.id < :before and"
                + (find.waiting() ? UNSIGNED : OWN)
                + (find.status().isPresent() ? " and c.status = :status" : "")
                + " order by c.id desc",
            Contract.class);
    find.status().ifPresent(value -> query.setParameter("status", value));
    return query
        .setParameter("company", company.value())
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** How many contracts wait for this company's consent. */
  long countUnsigned(CompanyId company) {
    return entities
        .createQuery("select count(c) from Contract c where" + UNSIGNED, Long.class)
        .setParameter("company", company.value())
        .getSingleResult();
  }

  /** The consents to a contract, oldest first. */
  List<Consent> consents(Contract contract) {
    return entities
        .createQuery(
            "select c from Consent c where c.contractId = :contract order by c.id", Consent.class)
        .setParameter("contract", contract.id())
        .getResultList();
  }
}
