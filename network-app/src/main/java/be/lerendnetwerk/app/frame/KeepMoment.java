package be.lerendnetwerk.app.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Lets every link of a page that looks at a past moment lead to the same moment, so that it can be walked through and shared. */
final class KeepMoment extends StandardLinkBuilder {

    private static final String AS_OF = "asOf";

    @Override
    protected @Nullable String processLink(IExpressionContext context, String link) {
        String asOf = context instanceof IWebContext web && !web.getExchange().containsAttribute(Looks.NO_MOMENT)
                ? web.getExchange().getRequest().getParameterValue(AS_OF)
                : null;
        return asOf == null || asOf.isBlank() || !leadsToAPage(link) ? link : with(link, asOf);
    }

    private static boolean leadsToAPage(String link) {
        String path = link.contains("?") ? link.substring(0, link.indexOf('?')) : link;
        String file = path.substring(path.lastIndexOf('/') + 1);
        return !link.contains(AS_OF + "=") && !file.contains(".") && !PagesOfNow.has(path);
    }

    private static String with(String link, String asOf) {
        int hash = link.indexOf('#');
        String address = hash < 0 ? link : link.substring(0, hash);
        String fragment = hash < 0 ? "" : link.substring(hash);
        String parameter = AS_OF + "=" + URLEncoder.encode(asOf, StandardCharsets.UTF_8);
        return address + (address.contains("?") ? "&" : "?") + parameter + fragment;
    }
}
