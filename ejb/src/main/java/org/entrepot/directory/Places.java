package org.entrepot.directory;

import org.entrepot.platform.error.Refusal;

/** How many people a company may have, members and open invitations together. */
final class Places {

  private static final int MOST = 100;
  private static final int MOST_BEFORE_REVIEW = 5;

  /** So many invitations a place may be written in one day, lest a firm mails to strangers. */
  private static final int LETTERS_A_PLACE = 4;

  private Places() {}

  /**
   * @throws Refusal {@code member_limit} (409) when all places are taken
   */
  static void refuseFull(CompanyEntity company, long members, long invitations) {
    if (members + invitations >= limit(company)) {
      throw Refusal.rule("member_limit", "limit", limit(company));
    }
  }

  /**
   * @param written how many invitations the company has written within the last day
   * @throws Refusal {@code invitation_limit} (409)
   */
  static void refuseFlood(CompanyEntity company, long written) {
    int most = limit(company) * LETTERS_A_PLACE;
    if (written >= most) {
      throw Refusal.rule("invitation_limit", "limit", most);
    }
  }

  private static int limit(CompanyEntity company) {
    return company.status() == CompanyStatus.VERIFIED ? MOST : MOST_BEFORE_REVIEW;
  }
}
