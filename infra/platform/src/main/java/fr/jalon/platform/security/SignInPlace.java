package fr.jalon.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a try to sign in comes from.
 *
 * @param network the address as the server knows it: the peer's, or what a trusted relay says. Of IPv6 the half that one subscriber has
 * @param device what the browser's cookie says of earlier sign-ins, not yet checked
 */
record SignInPlace(String network, @Nullable String device) {

    private static final int SUBSCRIBER_BYTES = 8;

    static SignInPlace of(HttpServletRequest request) {
        @Nullable
        String device = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> KnownDevices.COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
        return new SignInPlace(network(request.getRemoteAddr()), device);
    }

    static String network(@Nullable String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), SUBSCRIBER_BYTES))
                    : read.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
