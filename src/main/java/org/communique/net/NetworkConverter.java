package org.communique.net;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads networks in settings, so that what is wrong with one is said in words. */
public class NetworkConverter implements Converter<Network> {

    private static final long serialVersionUID = 1L;

    @Override
    public Network convert(String text) {
        return Network.parse(text.strip());
    }
}
