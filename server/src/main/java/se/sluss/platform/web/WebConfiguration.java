package se.sluss.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Sets up what Spring WebFlux reads. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebFluxConfigurer {

    /** The largest body of a call, in bytes; files are streamed and have a limit of their own. */
    private static final int LARGEST_BODY = 256 * 1024;

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        codecs.defaultCodecs().maxInMemorySize(LARGEST_BODY);
        codecs.customCodecs().registerWithDefaultConfig(new ProtocolDecoder());
    }
}
