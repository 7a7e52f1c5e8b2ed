package se.sluss.platform.security;

import java.util.List;

/**
 * Pages that another site may show in a frame; all others may not be framed. A capability that has such pages gives a
 * bean.
 *
 * @param pathPrefix of these pages, such as {@code /addin/}
 * @param ancestors the origins that may frame them
 * @param scripts origins beside our own whose scripts they may load
 * @param connections origins beside our own that they may call, such as the one they sign in at
 */
public record FramedPages(String pathPrefix, List<String> ancestors, List<String> scripts, List<String> connections) {}
