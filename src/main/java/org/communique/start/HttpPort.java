package org.communique.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.Config;

/** The address the API will listen on, tried before anything that takes time or leaves traces is started. */
record HttpPort(String host, int port) {

    private static final int LARGEST = 65_535;

    static HttpPort of(Config config) {
        return new HttpPort(
                config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
                config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080));
    }

    void requireFree() {
        if (port < 0 || port > LARGEST) {
            throw new Refusal("QUARKUS_HTTP_PORT is " + port + ", which is not a port number.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            // As the server will: a port whose last connections linger in TIME_WAIT counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (BindException taken) {
            throw refusal(taken);
        } catch (UnknownHostException unknown) {
            throw new Refusal("QUARKUS_HTTP_HOST is " + host + ", which is not a known address.", unknown);
        } catch (IOException failure) {
            throw new Refusal("Cannot listen on " + host + ":" + port + ": " + failure.getMessage(), failure);
        }
    }

    Refusal refusal(BindException cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("Permission denied")) {
            return new Refusal(
                    "Port " + port + " needs rights this user lacks; set QUARKUS_HTTP_PORT to choose another.", cause);
        }
        if (message.contains("assign requested address")) {
            return new Refusal("QUARKUS_HTTP_HOST is " + host + ", which is not an address of this machine.", cause);
        }
        return new Refusal(
                "Port " + port + " is in use by another program; set QUARKUS_HTTP_PORT to choose another.", cause);
    }
}
