package be.lerendnetwerk.app.frame;

import be.lerendnetwerk.app.problem.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Dutch first, English once somebody switched; the browser keeps the choice. Any other language is no choice. */
final class PageLanguage extends CookieLocaleResolver {

    PageLanguage() {
        super("language");
        setDefaultLocale(Language.DUTCH.locale());
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext chosen) {
        if (chosen != null && isSpoken(chosen.getLocale())) {
            super.setLocaleContext(request, response, chosen);
        }
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String kept) {
        Locale locale = super.parseLocaleValue(kept);
        return isSpoken(locale) ? locale : null;
    }

    private static boolean isSpoken(@Nullable Locale locale) {
        return locale != null && Language.ofCode(locale.getLanguage()) != null;
    }
}
