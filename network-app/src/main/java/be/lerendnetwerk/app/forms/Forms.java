package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.shared.TurnReason;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the forms of the commands, empty or as they were refused. */
@Component
class Forms {

    private static final Set<String> NEVER_ASKED = Set.of("networkId", "key");

    private final MessageSource texts;
    private final Choices choices;
    private final Known known;
    private final Faults faults;
    private final Telling telling;

    Forms(MessageSource texts, Choices choices, Known known, Faults faults, Telling telling) {
        this.texts = texts;
        this.choices = choices;
        this.known = known;
        this.faults = faults;
        this.telling = telling;
    }

    /** A form to fill in; what the address says is settled, what is known or usual is filled in already. */
    Form empty(CommandShape shape, Filled filled, Look look) {
        Known.Target target = known.target(shape, filled, look);
        Filled begun = filled.anew().over(target.values()).over(Usual.of(shape.name(), filled, look));
        return form(shape, begun, look, target.version(), fields(shape, begun, look, Map.of()), List.of());
    }

    /** The form as it was filled in, with why it was refused. */
    Form refused(CommandShape shape, Filled filled, Problem problem, Look look) {
        if (problem.kind() == Problem.Kind.CHANGED_MEANWHILE) {
            return changed(shape, filled, look);
        }
        Faults.Told told = faults.tell(fields(shape, filled, look, Map.of()), problem, look);
        return form(shape, filled, look, version(filled), told.fields(), told.refusals());
    }

    /** The form as it was filled in, with what somebody else made of it meanwhile; submitted again, it holds. */
    private Form changed(CommandShape shape, Filled filled, Look look) {
        Known.Target target = known.target(shape, filled, look);
        Long version = version(filled);
        List<Form.Refusal> refusals = new ArrayList<>();
        refusals.add(new Form.Refusal(text(look, "form.changed"), null));
        if (version != null) {
            telling.changes(known.since(version, shape, filled), look)
                    .forEach(words -> refusals.add(new Form.Refusal(words, null)));
        }
        return form(shape, filled, look, target.version(), fields(shape, filled, look, target.values()), refusals)
                .calling(text(look, "form.save-all-the-same"));
    }

    private static @Nullable Long version(Filled filled) {
        String version = filled.one("expectedVersion");
        return version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }

    private Form form(
            CommandShape shape,
            Filled filled,
            Look look,
            @Nullable Long version,
            List<FormField> fields,
            List<Form.Refusal> refusals) {
        String title = text(look, "command." + shape.name());
        return new Form(
                title,
                title,
                hint(shape, filled, look),
                "/do/" + shape.name(),
                Ways.back(shape, filled),
                Objects.requireNonNullElseGet(filled.once(), () -> filled.anew().one("once")),
                Ways.canComeBack(shape),
                version,
                filled.all("fixed"),
                fields,
                refusals);
    }

    private @Nullable String hint(CommandShape shape, Filled filled, Look look) {
        String key = "hint." + shape.name();
        return switch (shape.name()) {
            case "hand-back-hosting" -> whoHasIt(key, SessionRow::hostOrganisationId, filled, look);
            case "release-co-lead" -> whoHasIt(key, SessionRow::coLeadOrganisationId, filled, look);
            default -> optional(look, Known.isCleared(shape, filled, look) ? key + ".cleared" : key);
        };
    }

    /** Who has the task of a session that the form takes back; null for nobody. */
    private @Nullable String whoHasIt(
            String key, Function<SessionRow, @Nullable String> task, Filled filled, Look look) {
        return look.one(SessionRow.class, "sessionId", filled.one("sessionId"))
                .map(task)
                .map(organisation -> text(look, key, new Names(look).organisation(organisation)))
                .orElse(null);
    }

    private List<FormField> fields(CommandShape shape, Filled filled, Look look, Map<String, String> stored) {
        List<FormField> fields = new ArrayList<>();
        for (CommandShape.Field field : shape.fields()) {
            if (!field.name().equals(shape.made())
                    && !NEVER_ASKED.contains(field.name())
                    && !saidByTheRotation(field, filled)) {
                fields.add(field(shape, field, filled, look, stored));
            }
        }
        for (Along along : Along.beside(shape, filled)) {
            along.shape().fields().stream()
                    .filter(field -> !field.isId())
                    .forEach(field -> fields.add(beside(shape, along, field, look)));
        }
        return fields;
    }

    /** The reason of the rotation goes along from a page that suggests somebody; nobody is asked for it. */
    private static boolean saidByTheRotation(CommandShape.Field field, Filled filled) {
        return field.component().getType() == TurnReason.class
                && filled.all(field.name()).isEmpty();
    }

    private FormField field(
            CommandShape shape, CommandShape.Field field, Filled filled, Look look, Map<String, String> stored) {
        List<String> values = filled.all(field.name());
        boolean fixed = (!values.isEmpty() && filled.all("fixed").contains(field.name()))
                || (field.equals(shape.fields().get(0)) && field.isId() && !values.isEmpty());
        boolean several = Along.isSeveral(shape, field) && !fixed;
        Widget widget = several ? Widget.MANY_OF : Widget.of(field);
        List<Choice> offered = choices.of(shape, field, filled, look);
        return new FormField(
                field.name(),
                label(shape, field.name(), look),
                optional(look, "hint." + shape.name() + "." + field.name()),
                widget,
                field.required() && widget != Widget.DEVIATIONS && !filledInAtTheDoor(shape, field),
                fixed,
                values,
                offered,
                fixed || stored.isEmpty() ? null : stored(field, widget, filled, offered, stored, look),
                null,
                false,
                field.between());
    }

    private FormField beside(CommandShape shape, Along along, CommandShape.Field field, Look look) {
        String name = along.prefix() + field.name();
        boolean begun = !along.filled().values().isEmpty();
        return new FormField(
                name,
                label(shape, name, look),
                optional(look, "hint." + shape.name() + "." + name),
                Widget.of(field),
                field.required() && begun,
                false,
                along.filled().all(field.name()),
                List.of(),
                null,
                null,
                false,
                field.between());
    }

    /** What stands there now, where that is not what was typed. */
    private @Nullable String stored(
            CommandShape.Field field,
            Widget widget,
            Filled filled,
            List<Choice> offered,
            Map<String, String> stored,
            Look look) {
        String now = stored.getOrDefault(field.name(), "");
        if (now.strip().equals(filled.one(field.name()).replace("\r\n", "\n").strip())) {
            return null;
        }
        String label = offered.stream()
                .filter(choice -> choice.value().equals(now))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> widget == Widget.DATE && !now.isEmpty() ? look.day(LocalDate.parse(now)) : now);
        return now.isEmpty() ? text(look, "form.stored.nothing") : text(look, "form.stored", label);
    }

    /** Whoever says nothing about the organisation means that of the person. */
    private static boolean filledInAtTheDoor(CommandShape shape, CommandShape.Field field) {
        return shape.name().endsWith("-attendance") && field.component().getType() == OrganisationId.class;
    }

    private String label(CommandShape shape, String field, Look look) {
        String own = optional(look, "field." + shape.name() + "." + field);
        String general = optional(look, "field." + field);
        return own != null ? own : general != null ? general : field;
    }

    private @Nullable String optional(Look look, String key) {
        String text = texts.getMessage(key, null, "", look.language().locale());
        return text == null || text.isEmpty() ? null : text;
    }

    private String text(Look look, String key, Object... values) {
        return texts.getMessage(key, values, look.language().locale());
    }
}
