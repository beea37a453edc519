package org.communique.limit;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads quotas in settings, so that what is wrong with one is said in words. */
public class QuotaConverter implements Converter<Quota> {

    private static final long serialVersionUID = 1L;

    @Override
    public Quota convert(String text) {
        return Quota.parse(text.strip());
    }
}
