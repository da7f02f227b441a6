package org.entrepot.platform.timer;

/**
 * Acts when an alarm goes off. It looks at the object's state first: an alarm may come late, twice,
 * or after its reason has gone.
 */
public interface AlarmHandler {

  /** The alarms that it handles, such as {@code rfq.deadline}. */
  String kind();

  void ring(String object);
}
