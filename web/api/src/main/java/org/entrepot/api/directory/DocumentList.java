package org.entrepot.api.directory;

import java.util.List;
import org.entrepot.directory.EvidenceView;

/** The papers of a company, oldest first; it is never cut. */
public record DocumentList(List<EvidenceView> items) {}
