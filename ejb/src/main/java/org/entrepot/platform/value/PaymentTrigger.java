package org.entrepot.platform.value;

/** The fact on which an instalment falls due, in the order in which a trade reaches them. */
public enum PaymentTrigger {
  /** When the order is confirmed. */
  ON_ORDER,
  /** When the goods are ready, before they are handed over. */
  BEFORE_SHIPMENT,
  /** When the goods are handed to the carrier. */
  ON_SHIPMENT,
  /** When the goods are received. */
  ON_DELIVERY,
  /** 30 days after the date of the commercial invoice. */
  NET_30,
  /** 60 days after the date of the commercial invoice. */
  NET_60
}
