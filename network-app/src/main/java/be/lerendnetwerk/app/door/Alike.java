package be.lerendnetwerk.app.door;

import java.text.Normalizer;
import java.util.Locale;

/** Whether two names are so alike that one may be a slip of the pen for the other. */
final class Alike {

    /** How many letters of a name may stand for one slip. */
    private static final int LETTERS_PER_SLIP = 8;

    private Alike() {}

    static boolean areAlike(String one, String other) {
        return arePlainlyAlike(plain(one), plain(other));
    }

    /** The same for names that were made plain before. */
    static boolean arePlainlyAlike(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        int allowed = Math.min(a.length(), b.length()) / LETTERS_PER_SLIP;
        return Math.abs(a.length() - b.length()) <= allowed && digits(a).equals(digits(b)) && slips(a, b) <= allowed;
    }

    /** The letters and numbers of a name, without accents and capitals. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceAll("\\p{M}", "");
    }

    private static String digits(String name) {
        return name.codePoints()
                .filter(Alike::isNumber)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** The number of letters to add, leave out or replace in order to come from one to the other (Levenshtein). */
    private static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
