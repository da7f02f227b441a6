package org.entrepot.platform.audit;

import java.util.Locale;
import java.util.Map;
import org.entrepot.platform.text.Messages;

/**
 * The first place at which the audit is not what was written.
 *
 * @param chain the chain, 0 where a checkpoint is meant
 * @param sequence the entry, 0 where a checkpoint or a whole chain is meant
 * @param until the last entry that it may concern; mostly {@code sequence} itself
 * @param checkpoint the checkpoint that is wrong, or that gives the entry away; 0 for none
 */
public record Finding(Wrong wrong, long chain, long sequence, long until, long checkpoint) {

  /** What is wrong. */
  public enum Wrong {
    /** The entry, or its hash, was changed. */
    ALTERED,
    /** The entries from {@code sequence} to {@code until} are gone. */
    MISSING,
    /** An entry stands there that was written at another place. */
    MOVED,
    /** The entry was put in later. */
    ADDED,
    /** The chain holds together, but a signed checkpoint knows another one. */
    REWRITTEN,
    /** The entries are whole, but the chain's head says something else. */
    HEAD_ALTERED,
    /** The checkpoint does not follow the one before, or its signature does not hold. */
    CHECKPOINT_ALTERED,
    CHECKPOINT_MISSING,
    /** The heads that are kept for the checkpoint do not give its root. */
    CHECKPOINT_ROOT,
    /** The checkpoint is signed with a key that is not trusted. */
    KEY_UNKNOWN
  }

  static Finding entry(Wrong wrong, long chain, long sequence) {
    return new Finding(wrong, chain, sequence, sequence, 0);
  }

  static Finding checkpoint(Wrong wrong, long number) {
    return new Finding(wrong, 0, 0, 0, number);
  }

  /** What is wrong and where, for people. */
  public String words(Locale locale) {
    return Messages.text(
        "audit.finding." + wrong,
        locale,
        Map.of("chain", chain, "from", sequence, "until", until, "checkpoint", checkpoint));
  }
}
