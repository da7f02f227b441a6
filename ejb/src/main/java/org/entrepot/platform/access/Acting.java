package org.entrepot.platform.access;

import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Party;

/**
 * The company for which a person acts in a call.
 *
 * @param party how the company stands in documents today
 * @param verified whether the operator has verified it
 * @param zone the company's own time zone id, for deadlines shown to it
 */
public record Acting(CompanyId id, Party party, boolean verified, String zone) {}
