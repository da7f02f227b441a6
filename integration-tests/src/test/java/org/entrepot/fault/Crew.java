package org.entrepot.fault;

import org.entrepot.environment.People;

/** Who trades while things fail: people of their own, since nobody owns more than 20 companies. */
final class Crew {

  private Crew() {}

  static String maker() {
    return People.ensured("fault.maker");
  }

  static String importer() {
    return People.ensured("fault.importer");
  }
}
