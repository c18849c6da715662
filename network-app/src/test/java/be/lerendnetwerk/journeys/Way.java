package be.lerendnetwerk.journeys;

/** In which way somebody goes through the pages. */
enum Way {
    WITH_SCRIPTS(true, new Mouse()),
    WITHOUT_SCRIPTS(false, new Mouse()),
    BY_KEYBOARD_ALONE(true, new Keys());

    private final boolean scripts;
    private final Hand hand;

    Way(boolean scripts, Hand hand) {
        this.scripts = scripts;
        this.hand = hand;
    }

    boolean scripts() {
        return scripts;
    }

    Hand hand() {
        return hand;
    }
}
