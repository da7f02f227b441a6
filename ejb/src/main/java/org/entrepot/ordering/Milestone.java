package org.entrepot.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.entrepot.platform.value.Instalment;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.PaymentTrigger;
import org.jspecify.annotations.Nullable;

/** One instalment of an order's price. */
@Entity
@Table(name = "ordering_milestone")
class Milestone {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "order_id")
  private Order order;

  @Column private int position;
  @Column private BigDecimal percent;

  @Enumerated(EnumType.STRING)
  @Column(name = "falls_due")
  private PaymentTrigger trigger;

  @Column private BigDecimal amount;
  @Column private String currency;

  @Enumerated(EnumType.STRING)
  private MilestoneStatus status;

  @Nullable @Column(name = "due_on")
  private LocalDate dueOn;

  @Nullable @Column(name = "paid_on")
  private LocalDate paidOn;

  @Nullable @Column private String reference;

  protected Milestone() {}

  Milestone(Order order, int position, Instalment instalment, Money amount) {
    this.order = order;
    this.position = position;
    this.percent = instalment.percent();
    this.trigger = instalment.trigger();
    this.amount = amount.amount();
    this.currency = amount.currency().getCurrencyCode();
    this.status = MilestoneStatus.PLANNED;
  }

  void fallDue(LocalDate on) {
    status = status.to(MilestoneStatus.DUE);
    dueOn = on;
  }

  void pay(LocalDate on, @Nullable String bankReference) {
    status = status.to(MilestoneStatus.PAID);
    paidOn = on;
    reference = bankReference == null || bankReference.isBlank() ? null : bankReference.strip();
  }

  void cancel() {
    status = status.to(MilestoneStatus.CANCELLED);
  }

  int position() {
    return position;
  }

  PaymentTrigger trigger() {
    return trigger;
  }

  MilestoneStatus status() {
    return status;
  }

  Money amount() {
    return new Money(amount, Currency.getInstance(currency));
  }

  MilestoneView view() {
    BigDecimal share = new Instalment(percent, trigger).percent();
    return new MilestoneView(position, share, trigger, amount(), status, dueOn, paidOn, reference);
  }
}
