package se.sluss.platform.web;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * Everything a browser can be given, read once at the start from {@code META-INF/resources} of all jars. Serving it then
 * never waits for a disk, and a path can never lead anywhere else.
 */
@Component
class StaticFiles {

    private static final String ROOT = "META-INF/resources";
    private static final Map<String, String> PAGES =
            Map.of("/", "/index.html", "/m", "/m.html", "/answer", "/answer.html");

    private final Map<String, StaticFile> files = new TreeMap<>();

    StaticFiles() throws IOException {
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "/**")) {
            if (resource.isReadable() && resource.contentLength() > 0) {
                add(path(resource), resource.getContentAsByteArray());
            }
        }
    }

    /** The file at a path of a URL, or nothing. */
    @Nullable
    StaticFile at(String path) {
        return files.get(PAGES.getOrDefault(path, path));
    }

    private void add(String path, byte[] bytes) {
        Encoding encoding = Encoding.ofFile(path);
        String plain = path.substring(0, path.length() - encoding.suffix().length());
        files.computeIfAbsent(plain, name -> new StaticFile(type(name))).add(encoding, bytes);
    }

    private static String path(Resource resource) throws IOException {
        String url = resource.getURL().toString();
        return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
    }

    private static MediaType type(String name) {
        MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        boolean isText = type.getType().equals("text") || type.getSubtype().equals("javascript");
        return isText ? MediaType.parseMediaType(type + ";charset=UTF-8") : type;
    }
}
