package org.entrepot.directory;

/** What a paper proves about a company. */
public enum EvidenceKind {
  LICENCE,
  TAX_CERTIFICATE,
  OWNERSHIP,
  AUTHORITY,
  PROOF_OF_ADDRESS
}
