package be.lerendnetwerk.app.imports;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param name its name in the header row
 * @param cell what its cells hold
 * @param required whether the column, and a value in each row, must be there
 * @param words the words it knows, where it holds one of a few
 * @param min the smallest number it knows, where it holds one
 * @param max the largest number it knows, where it holds one
 */
record Column(String name, Cell cell, boolean required, List<String> words, int min, int max) {

    static Column of(String name, Cell cell) {
        return new Column(name, cell, false, List.of(), 0, 0);
    }

    static Column number(String name, int min, int max) {
        return new Column(name, Cell.NUMBER, false, List.of(), min, max);
    }

    static Column word(String name, String... words) {
        return new Column(name, Cell.WORD, false, List.of(words), 0, 0);
    }

    Column must() {
        return new Column(name, cell, true, words, min, max);
    }
}
