package se.sluss.signaling;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import reactor.netty.http.server.WebsocketServerSpec;
import se.sluss.admission.AdmissionState;
import se.sluss.admission.Admissions;
import se.sluss.protocol.signal.SignalLimits;

/** Puts the socket on its address. */
@Configuration(proxyBeanMethods = false)
class SignalingConfiguration {

    /** Signals are almost all ASCII, so that the limit in characters is good for bytes too. */
    @Bean
    WebSocketService signalingUpgrade() {
        return new HandshakeWebSocketService(new ReactorNettyRequestUpgradeStrategy(
                () -> WebsocketServerSpec.builder().maxFramePayloadLength(SignalLimits.MESSAGE)));
    }

    @Bean
    AdmittedPeople admittedPeople(Admissions admissions) {
        return attendance -> admissions
                .find(attendance.occurrence().id(), attendance.participant().id())
                .map(admission -> admission.state() == AdmissionState.ADMITTED)
                .defaultIfEmpty(false);
    }

    @Bean
    SimpleUrlHandlerMapping signalingMapping(SocketEndpoint endpoint) {
        return new SimpleUrlHandlerMapping(Map.of("/ws", endpoint), Ordered.HIGHEST_PRECEDENCE);
    }
}
