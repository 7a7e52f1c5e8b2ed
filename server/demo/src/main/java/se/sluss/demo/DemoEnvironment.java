package se.sluss.demo;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/** Puts the settings of the demo before those of the product and behind those of the command line. */
final class DemoEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final Map<String, Object> settings;

    DemoEnvironment(Map<String, Object> settings) {
        this.settings = settings;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        var demo = new MapPropertySource("demo", settings);
        String commandLine = CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME;
        if (sources.contains(commandLine)) {
            sources.addAfter(commandLine, demo);
        } else {
            sources.addFirst(demo);
        }
    }
}
