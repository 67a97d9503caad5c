package eu.hansa.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The part of a network address that stands for one client. */
final class ClientNetwork {

    private static final int GROUPS = 8;
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
        String[] halves = plain.split("::", 2);
        List<String> groups = new ArrayList<>(groups(halves[0]));
        if (halves.length == 2) {
            List<String> after = groups(halves[1]);
            groups.addAll(Collections.nCopies(Math.max(0, GROUPS - groups.size() - after.size()), "0"));
            groups.addAll(after);
        }
        StringBuilder network = new StringBuilder();
        for (String group : groups.subList(0, Math.min(GROUPS_OF_A_NETWORK, groups.size()))) {
            network.append(Integer.toHexString(Integer.parseInt(group, 16))).append(':');
        }
        return network.append(":/64").toString();
    }

    private static List<String> groups(String half) {
        return half.isEmpty() ? List.of() : List.of(half.split(":"));
    }
}
