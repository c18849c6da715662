package be.lerendnetwerk.app.frame;

import be.lerendnetwerk.app.problem.Language;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Dutch first, English once somebody switched; the browser keeps the choice. */
final class PageLanguage extends CookieLocaleResolver {

    PageLanguage() {
        super("language");
        setDefaultLocale(Language.DUTCH.locale());
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
    }
}
