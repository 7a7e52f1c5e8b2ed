package se.sluss.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;
import se.sluss.SlussApplication;
import se.sluss.demo.world.ProductSettings;
import se.sluss.demo.world.World;

/** The running demo, from {@link #start} until {@link #close()}. */
public final class Demo implements AutoCloseable {

    private final URI url;
    private final World world;
    private final ConfigurableApplicationContext product;

    private Demo(URI url, World world, ConfigurableApplicationContext product) {
        this.url = url;
        this.world = world;
        this.product = product;
    }

    /**
     * Starts the world and then the product in it.
     *
     * @param port of the product; 0 takes a free one
     * @param arguments settings that go before those of the demo, such as {@code --sluss.data-dir=/var/demo}
     */
    public static Demo start(int port, String... arguments) {
        int chosen = port == 0 ? freePort() : port;
        var url = URI.create("http://localhost:" + chosen);
        var world = new World(Clock.systemUTC(), url.toString());
        try {
            return new Demo(url, world, product(chosen, url, world, arguments));
        } catch (RuntimeException failed) {
            world.close();
            throw failed;
        }
    }

    /** Where the product and the pages of the demo are. */
    public URI url() {
        return url;
    }

    public World world() {
        return world;
    }

    @Override
    public void close() {
        product.close();
    }

    private static ConfigurableApplicationContext product(int port, URI url, World world, String... arguments) {
        var application = new SpringApplication(SlussApplication.class);
        Map<String, Object> settings = ProductSettings.of(world, url.toString());
        settings.put("server.port", port);
        application.addInitializers(new DemoEnvironment(settings), context -> addWorld(context, world));
        return application.run(arguments);
    }

    /** As a bean, so that the pages find it and it stops with the product. */
    private static void addWorld(ConfigurableApplicationContext context, World world) {
        var beans = (GenericApplicationContext) context;
        beans.registerBean(World.class, () -> world);
        beans.registerBean(ReactorResourceFactory.class, Demo::ownEventLoops);
    }

    /** Event loops of its own: the usual ones are shared by the process, and end with the first demo that is closed. */
    private static ReactorResourceFactory ownEventLoops() {
        var resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }

    /** The address is part of what is registered in the directory, so it must be known before the start. */
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
