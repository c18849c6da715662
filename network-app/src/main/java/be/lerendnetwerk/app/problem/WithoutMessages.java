package be.lerendnetwerk.app.problem;

/** Writes an exception down without its messages, since a message may repeat what somebody typed. */
final class WithoutMessages {

    private static final int FRAMES = 30;
    private static final int CAUSES = 8;

    private WithoutMessages() {}

    static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable current = thrown;
        for (int depth = 0; current != null && depth < CAUSES; depth++) {
            text.append(depth == 0 ? "" : System.lineSeparator() + "caused by ")
                    .append(current.getClass().getName());
            StackTraceElement[] frames = current.getStackTrace();
            for (int frame = 0; frame < Math.min(FRAMES, frames.length); frame++) {
                text.append(System.lineSeparator()).append("\tat ").append(frames[frame]);
            }
            current = current.getCause();
        }
        return text.toString();
    }
}
