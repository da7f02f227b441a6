package org.entrepot.process.demo;

import java.util.List;
import org.entrepot.directory.InvitePerson;
import org.entrepot.directory.MemberRole;
import org.entrepot.platform.access.Person;

/**
 * Somebody who belongs to a firm of the demo world beside its owner, and can sign in.
 *
 * @param firm the key of the firm
 * @param days how long ago the person joined it
 */
record Colleague(String firm, Person person, MemberRole role, int days) {

  static List<Colleague> all() {
    return List.of(
        new Colleague(
            "dinghai",
            new Person(Cast.subject(8), "Mei Lin", "mei.lin@dinghai-furniture.example"),
            MemberRole.SALES,
            104),
        new Colleague(
            "nordhafen",
            new Person(
                Cast.subject(9), "Jonas Petersen", "jonas.petersen@nordhafen-handel.example"),
            MemberRole.FINANCE,
            101));
  }

  InvitePerson invitation() {
    return new InvitePerson(person.email(), role);
  }
}
