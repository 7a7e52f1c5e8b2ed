package se.sluss.calendar.graph;

/** Graph could not be asked, or failed. Says what happened in codes only: answers of Graph name people. */
final class GraphTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GraphTrouble(String problem) {
        super(problem);
    }
}
