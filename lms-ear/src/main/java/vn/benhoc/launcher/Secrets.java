package vn.benhoc.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Passwords that are made here, and the form in which Payara keeps one. */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Letters and digits that nobody mixes up. */
  private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int READABLE = 12;
  private static final int GROUP = 4;

  /** How often Payara hashes a password of its key file. */
  private static final int ROUNDS = 100;

  private Secrets() {}

  static String password() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** A key of 256 bits with a name of its own, as {@code lms.seal.keys} takes it. */
  static String key() {
    byte[] name = new byte[4];
    byte[] key = new byte[32];
    RANDOM.nextBytes(name);
    RANDOM.nextBytes(key);
    return HexFormat.of().formatHex(name) + ":" + Base64.getEncoder().encodeToString(key);
  }

  /** A password that somebody types once: three groups of four, about 60 bits. */
  static String readable() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < READABLE; i++) {
      text.append(i > 0 && i % GROUP == 0 ? "-" : "");
      text.append(CLEAR.charAt(RANDOM.nextInt(CLEAR.length())));
    }
    return text.toString();
  }

  /**
   * Payara's salted SHA-256, hashed a hundred times: {@code {SSHA256}} and, in Base64, the digest
   * and its salt.
   */
  static String salted(String password) {
    byte[] salt = new byte[8];
    RANDOM.nextBytes(salt);
    MessageDigest digest = sha256();
    digest.update(password.getBytes(StandardCharsets.UTF_8));
    byte[] hash = digest.digest(salt);
    for (int round = 1; round < ROUNDS; round++) {
      hash = digest.digest(hash);
    }
    byte[] all = new byte[hash.length + salt.length];
    System.arraycopy(hash, 0, all, 0, hash.length);
    System.arraycopy(salt, 0, all, hash.length, salt.length);
    return "{SSHA256}" + Base64.getEncoder().encodeToString(all);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
