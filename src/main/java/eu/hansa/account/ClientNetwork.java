package eu.hansa.account;

/** The part of a network address that stands for one client. */
final class ClientNetwork {

    private static final int GROUPS_OF_A_NETWORK = 4;

    private ClientNetwork() {
    }

    /** An IPv4 address as it is; of IPv6 the first 64 bits, since one client can have all addresses below them. */
    static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        String plain = address.split("%")[0];
        if (plain.indexOf('.') > 0) {
            return plain.substring(plain.lastIndexOf(':') + 1);
        }
        String[] halves = plain.split("::", -1);
        String[] before = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < GROUPS_OF_A_NETWORK; i++) {
            network.append(i < before.length ? Integer.toHexString(Integer.parseInt(before[i], 16)) : "0").append(':');
        }
        return network.append(":/64").toString();
    }
}
