package se.sluss.platform.web;

import java.util.Arrays;

/** How the bytes of a static file are packed, the smallest first. */
enum Encoding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz"),
    IDENTITY("identity", "");

    private final String token;
    private final String suffix;

    Encoding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /** The name in HTTP. */
    String token() {
        return token;
    }

    /** What the name of the packed file ends with. */
    String suffix() {
        return suffix;
    }

    /** Whether the header {@code Accept-Encoding} allows it; the unpacked form is always allowed. */
    boolean isIn(String acceptEncoding) {
        return this == IDENTITY || Arrays.stream(acceptEncoding.split(",")).anyMatch(this::allows);
    }

    private boolean allows(String offer) {
        String[] parts = offer.strip().split("\\s*;\\s*", 2);
        return parts[0].equalsIgnoreCase(token) && !(parts.length == 2 && parts[1].matches("q=0(\\.0*)?"));
    }

    static Encoding ofFile(String name) {
        return Arrays.stream(values())
                .filter(encoding -> name.endsWith(encoding.suffix))
                .findFirst()
                .orElseThrow();
    }
}
