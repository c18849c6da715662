package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.problem.FieldFault;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.domain.session.SessionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in sentences what is wrong with a form: beside each field, and above all of them with a way to each. */
@Component
class Faults {

    private final MessageSource texts;

    Faults(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * A form with its faults.
     *
     * @param fields its fields, each with what is wrong with it
     * @param refusals the same above the form; the sentence of the problem where no field is the reason
     */
    record Told(List<FormField> fields, List<Form.Refusal> refusals) {}

    Told tell(List<FormField> fields, Problem problem, Look look) {
        List<FormField> told = new ArrayList<>();
        List<Form.Refusal> refusals = new ArrayList<>();
        for (FormField field : fields) {
            FormField now = told(field, problem, look);
            told.add(now.wrong() && !now.fixed() && refusals.isEmpty() ? now.asFirst() : now);
            refusals.addAll(refusals(now));
        }
        if (refusals.isEmpty()) {
            refusals.add(new Form.Refusal(problem.detail().in(look.language()), null));
        }
        return new Told(told, refusals);
    }

    private FormField told(FormField field, Problem problem, Look look) {
        if (field.widget() == Widget.DEVIATIONS) {
            return field.with(
                    null,
                    field.choices().stream()
                            .map(choice -> choice.with(unexplained(choice, problem, look)))
                            .toList());
        }
        return problem.fields().stream()
                .filter(fault -> belongs(fault, field.name()))
                .findFirst()
                .map(fault -> field.with(sentence(field, fault, look), field.choices()))
                .orElse(field);
    }

    private static boolean belongs(FieldFault fault, String field) {
        return fault.field().equals(field) || fault.field().startsWith(field + "[");
    }

    /** What went otherwise without a reason, where each such thing needs one. */
    private @Nullable String unexplained(Choice choice, Problem problem, Look look) {
        boolean asked = SessionRule.EACH_DEVIATION_HAS_A_REASON.name().equals(problem.rule());
        return asked && choice.filled().isBlank() ? text(look, "form.say-why", choice.label()) : null;
    }

    /** Null for a field that may stay empty and did: what is missing is then another one, from which it would follow. */
    private @Nullable String sentence(FormField field, FieldFault fault, Look look) {
        if (!field.values().isEmpty()) {
            return text(look, "form.wrong", field.label(), fault.message().in(look.language()));
        }
        return field.required() ? text(look, "form.missing." + field.widget().asked(), field.label()) : null;
    }

    private static List<Form.Refusal> refusals(FormField field) {
        List<Form.Refusal> refusals = new ArrayList<>();
        if (field.fault() != null) {
            refusals.add(new Form.Refusal(field.fault(), field.fixed() ? null : "f-" + field.name()));
        }
        for (Choice choice : field.choices()) {
            if (choice.fault() != null) {
                refusals.add(new Form.Refusal(choice.fault(), "f-" + field.name() + "-" + choice.value()));
            }
        }
        return refusals;
    }

    private String text(Look look, String key, Object... values) {
        return texts.getMessage(key, values, look.language().locale());
    }
}
