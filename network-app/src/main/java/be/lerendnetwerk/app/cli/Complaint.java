package be.lerendnetwerk.app.cli;

/** Something is wrong with what was asked; the message says what, as a sentence. */
final class Complaint extends RuntimeException {

    Complaint(String sentence) {
        super(sentence);
    }
}
