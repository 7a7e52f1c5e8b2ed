package se.sluss.signaling;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the socket is.
 *
 * @param helloWithin how long a new socket may say nothing
 * @param pulse how often both sides hear that the other one lives
 * @param silence after how long without a sign of life a socket counts as lost
 */
@ConfigurationProperties("sluss.signaling")
record SignalingSettings(
        @DefaultValue("5s") Duration helloWithin,
        @DefaultValue("15s") Duration pulse,
        @DefaultValue("40s") Duration silence) {}
