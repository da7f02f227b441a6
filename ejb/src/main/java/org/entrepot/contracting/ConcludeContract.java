package org.entrepot.contracting;

import java.time.LocalDate;
import java.util.Locale;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.value.Deal;

/**
 * Turns a deal into a contract.
 *
 * @param on the day of conclusion where the seller is
 * @param sellerLanguage the language that the seller reads
 * @param buyerLanguage the language that the buyer reads
 */
public record ConcludeContract(
    Deal deal, Formation formation, LocalDate on, Locale sellerLanguage, Locale buyerLanguage)
    implements Command {}
