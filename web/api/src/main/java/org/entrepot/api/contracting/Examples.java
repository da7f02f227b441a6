package org.entrepot.api.contracting;

/** Request bodies; the digests are those of the document that was read. */
final class Examples {

  static final String ACCEPTANCE =
      """
      {"versionDigest": "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"}
      """;

  static final String SIGNATURE =
      """
      {"digest": "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"}
      """;

  private Examples() {}
}
