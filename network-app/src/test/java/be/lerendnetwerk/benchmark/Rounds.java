package be.lerendnetwerk.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Two things measured by turns, so that whatever else the machine does hits both.
 *
 * @param ours what was measured of the product, round by round
 * @param bare what was measured of the thing beside it, in the same rounds
 */
record Rounds(List<Double> ours, List<Double> bare) {

    static Rounds of(int warmUp, int rounds, Callable<Double> ours, Callable<Double> bare) throws Exception {
        Rounds measured = new Rounds(new ArrayList<>(), new ArrayList<>());
        for (int round = -warmUp; round < rounds; round++) {
            boolean oursFirst = round % 2 == 0;
            Double first = (oursFirst ? ours : bare).call();
            Double second = (oursFirst ? bare : ours).call();
            if (round >= 0) {
                measured.ours.add(oursFirst ? first : second);
                measured.bare.add(oursFirst ? second : first);
            }
        }
        return measured;
    }

    double oursTypically() {
        return median(ours);
    }

    double bareTypically() {
        return median(bare);
    }

    /** The median over the rounds of ours ÷ bare. */
    double ratio() {
        return median(IntStream.range(0, ours.size())
                .mapToObj(round -> ours.get(round) / bare.get(round))
                .toList());
    }

    static double median(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** How many seconds something takes. */
    static double seconds(Task task) throws Exception {
        long begin = System.nanoTime();
        task.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    interface Task {
        void run() throws Exception;
    }
}
