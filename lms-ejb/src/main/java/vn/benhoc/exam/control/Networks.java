package vn.benhoc.exam.control;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Networks from which an exam may be sat, such as {@code 10.20.0.0/16, 2001:db8:7::/48, 10.3.0.9}.
 * None means all. An IPv4 address in IPv6 clothes ({@code ::ffff:10.20.0.1}) counts as the IPv4
 * address. Immutable.
 *
 * <p>Source: RFC 4632 section 3.1 for IPv4, RFC 4291 section 2.3 for IPv6.
 */
public final class Networks {

  private static final Pattern LITERAL =
      Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)");
  private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,3}");

  private final String text;
  private final List<Network> networks;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Network(byte[] address, int bits) {}

  private Networks(String text, List<Network> networks) {
    this.text = text;
    this.networks = networks;
  }

  /**
   * Reads a list, with commas or blanks between its networks.
   *
   * @throws NotANetworkException naming the first part that is none
   */
  public static Networks of(String list) {
    List<Network> networks = new ArrayList<>();
    BETWEEN
        .splitAsStream(list.strip())
        .filter(part -> !part.isEmpty())
        .forEach(part -> networks.add(network(part)));
    return new Networks(list.strip(), List.copyOf(networks));
  }

  /** What stands in a list of networks and is none. */
  public static final class NotANetworkException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String part;

    NotANetworkException(String part) {
      super(part + " is no network");
      this.part = part;
    }

    /** The part of the list. */
    public String part() {
      return part;
    }
  }

  private static Network network(String part) {
    int slash = part.indexOf('/');
    String literal = slash < 0 ? part : part.substring(0, slash);
    if (!LITERAL.matcher(literal).matches()) {
      throw new NotANetworkException(part);
    }
    byte[] address;
    try {
      address = InetAddress.getByName(literal).getAddress();
    } catch (UnknownHostException no) {
      throw new NotANetworkException(part);
    }
    int most = address.length * Byte.SIZE;
    String length = slash < 0 ? String.valueOf(most) : part.substring(slash + 1);
    if (!LENGTH.matcher(length).matches() || Integer.parseInt(length) > most) {
      throw new NotANetworkException(part);
    }
    return new Network(address, Integer.parseInt(length));
  }

  /** The list as it was given. */
  public String text() {
    return text;
  }

  /** Whether every address is allowed. */
  public boolean areAll() {
    return networks.isEmpty();
  }

  /** Whether an address lies in one of them; a text that is no address lies in none. */
  public boolean contain(String address) {
    if (networks.isEmpty()) {
      return true;
    }
    byte[] asked;
    try {
      asked = network(address.replaceFirst("%.*", "")).address;
    } catch (NotANetworkException no) {
      return false;
    }
    return networks.stream().anyMatch(one -> contains(one, asked));
  }

  private static boolean contains(Network network, byte[] asked) {
    if (network.address.length != asked.length) {
      return false;
    }
    int whole = network.bits / Byte.SIZE;
    if (!Arrays.equals(network.address, 0, whole, asked, 0, whole)) {
      return false;
    }
    int left = network.bits % Byte.SIZE;
    int mask = 0xff << (Byte.SIZE - left) & 0xff;
    return left == 0 || (network.address[whole] & mask) == (asked[whole] & mask);
  }
}
