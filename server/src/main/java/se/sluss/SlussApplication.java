package se.sluss;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the product. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SlussApplication {

    public static void main(String[] args) {
        SpringApplication.run(SlussApplication.class, args);
    }
}
