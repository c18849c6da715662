package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.problem.FieldFault;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.shared.Rule;
import be.lerendnetwerk.domain.shared.TurnReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the forms of the commands, empty or as they were refused, and says what an accepted one did. */
@Component
class Forms {

    private final MessageSource texts;
    private final Choices choices;
    private final Known known;

    Forms(MessageSource texts, Choices choices, Known known) {
        this.texts = texts;
        this.choices = choices;
        this.known = known;
    }

    /** A form to fill in; what the address says is settled, what is known of the target is filled in already. */
    Form empty(CommandShape shape, Filled filled, Look look) {
        Known.Target target = known.target(shape, filled, look);
        return form(shape, filled, look, target, null);
    }

    /** The form as it was filled in, with why it was refused. */
    Form refused(CommandShape shape, Filled filled, Problem problem, Look look) {
        return form(shape, filled, look, Known.Target.NOTHING, problem);
    }

    /** What the next page says. */
    Said said(CommandShape shape, Filled filled, List<Rule> unusual, Look look) {
        Map<String, String> submitted = new HashMap<>();
        filled.values().forEach((name, values) -> values.stream().findFirst().ifPresent(v -> submitted.put(name, v)));
        String text = unusual.stream().map(rule -> sentence(rule, look)).collect(Collectors.joining(" "));
        boolean warning = !text.isEmpty();
        return new Said(
                warning ? text(look, "frame.saved") + " " + text : text(look, "frame.saved"),
                warning,
                Opposites.of(shape.name(), submitted, Ways.back(shape, filled)).orElse(null));
    }

    private static String sentence(Rule rule, Look look) {
        return look.language().choose(rule.dutch(), rule.english());
    }

    private Form form(CommandShape shape, Filled filled, Look look, Known.Target target, @Nullable Problem problem) {
        List<FormField> fields = new ArrayList<>();
        for (CommandShape.Field field : shape.fields()) {
            if (!field.name().equals(shape.made())
                    && !field.name().equals("networkId")
                    && !field.name().equals("key")
                    && !saidByTheRotation(field, filled)) {
                fields.add(field(shape, field, filled, look, target, problem));
            }
        }
        String version = filled.one("expectedVersion");
        return new Form(
                text(look, "command." + shape.name()),
                "/do/" + shape.name(),
                Ways.back(shape, filled),
                version.matches("\\d{1,18}") ? Long.valueOf(version) : target.version(),
                fields,
                problem == null ? List.of() : refusals(problem, look));
    }

    /** The reason of the rotation goes along from a page that suggests somebody; nobody is asked for it. */
    private static boolean saidByTheRotation(CommandShape.Field field, Filled filled) {
        return field.component().getType() == TurnReason.class
                && filled.all(field.name()).isEmpty();
    }

    private FormField field(
            CommandShape shape,
            CommandShape.Field field,
            Filled filled,
            Look look,
            Known.Target target,
            @Nullable Problem problem) {
        List<String> values = filled.all(field.name());
        boolean fixed = !values.isEmpty() && filled.all("fixed").contains(field.name())
                || field.equals(shape.fields().get(0)) && field.isId() && !values.isEmpty();
        Widget widget = Widget.of(field);
        return new FormField(
                field.name(),
                label(shape, field, look),
                widget,
                field.required() && widget != Widget.DEVIATIONS && !filledInAtTheDoor(shape, field),
                fixed,
                values.isEmpty() ? target.values(field.name()) : values,
                choices.of(field, filled, look),
                fault(problem, field.name(), look),
                field.between());
    }

    /** Whoever says nothing about the organisation means that of the person. */
    private static boolean filledInAtTheDoor(CommandShape shape, CommandShape.Field field) {
        return shape.name().endsWith("-attendance") && field.component().getType() == OrganisationId.class;
    }

    private static @Nullable String fault(@Nullable Problem problem, String field, Look look) {
        return problem == null
                ? null
                : problem.fields().stream()
                        .filter(fault -> belongs(fault, field))
                        .map(fault -> fault.message().in(look.language()))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean belongs(FieldFault fault, String field) {
        return fault.field().equals(field) || fault.field().startsWith(field + "[");
    }

    private List<String> refusals(Problem problem, Look look) {
        List<String> refusals = new ArrayList<>();
        refusals.add(problem.detail().in(look.language()));
        if (!problem.changes().isEmpty()) {
            refusals.add(text(look, "form.changed"));
            problem.changes().forEach(change -> refusals.add(change.event()));
        }
        return refusals;
    }

    private String label(CommandShape shape, CommandShape.Field field, Look look) {
        String own = "field." + shape.name() + "." + field.name();
        String general = "field." + field.name();
        String fallback =
                texts.getMessage(general, null, field.name(), look.language().locale());
        return String.valueOf(
                texts.getMessage(own, null, fallback, look.language().locale()));
    }

    private String text(Look look, String key) {
        return texts.getMessage(key, null, look.language().locale());
    }
}
