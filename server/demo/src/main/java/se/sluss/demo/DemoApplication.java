package se.sluss.demo;

import org.springframework.core.env.SimpleCommandLinePropertySource;

/** Starts the demo; {@code --server.port=N} chooses another port than 8080. */
public final class DemoApplication {

    private static final String USUAL_PORT = "8080";

    private DemoApplication() {}

    public static void main(String[] arguments) {
        String port = new SimpleCommandLinePropertySource(arguments).getProperty("server.port");
        Demo.start(Integer.parseInt(port == null ? USUAL_PORT : port), arguments);
    }
}
