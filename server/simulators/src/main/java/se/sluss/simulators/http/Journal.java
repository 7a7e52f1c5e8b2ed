package se.sluss.simulators.http;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** Every call that reached a simulator, oldest first, struck by a fault or not. */
public final class Journal {

    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The calls with this method whose whole path matches the regular expression. */
    public List<Call> calls(String method, String path) {
        var pattern = Pattern.compile(path);
        return calls.stream()
                .filter(call -> call.method().equals(method))
                .filter(call -> pattern.matcher(call.path()).matches())
                .toList();
    }

    public void clear() {
        calls.clear();
    }

    void add(Call call) {
        calls.add(call);
    }
}
