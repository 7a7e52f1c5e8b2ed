package se.sluss.addin;

/** Entry point of the compiled pane. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        new Pane(new PageHost()).begin();
    }
}
