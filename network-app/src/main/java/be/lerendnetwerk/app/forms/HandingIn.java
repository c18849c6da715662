package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.Bound;
import be.lerendnetwerk.app.commands.CommandBinder;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.DatedCommand;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.door.Door;
import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.FieldFault;
import be.lerendnetwerk.domain.shared.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands in what a form asks for; where that is several commands, all of them are taken or none is. */
@Component
class HandingIn {

    private final Door door;
    private final CommandDesk desk;

    HandingIn(Door door, CommandDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /**
     * What was done.
     *
     * @param answer the acknowledgement
     * @param commands how many commands it is of
     * @param made the id of the new thing, or null where none was made
     * @param unusual what is unusual about it
     * @param again whether the very same was handed in before, and was done then
     */
    record Done(Answer answer, int commands, @Nullable String made, List<Rule> unusual, boolean again) {}

    /**
     * Hands in a form.
     *
     * @throws BadInput naming every field that is not right, as the form calls it
     */
    Done handIn(CommandShape shape, Filled filled, String who, LocalDate today) {
        Submission request = Submission.by(who).under(filled.request(shape));
        Optional<Answer> earlier = desk.earlier(request);
        List<Bound> all = bind(Along.of(shape, filled, desk.idOfWhatItMakes(request)), request);
        Answer answer = earlier.orElseGet(() -> forTheFirstTime(all, request, today));
        return new Done(
                answer,
                all.size(),
                all.get(0).made(),
                answer.warnings().stream().distinct().toList(),
                earlier.isPresent());
    }

    private Answer forTheFirstTime(List<Bound> all, Submission request, LocalDate today) {
        desk.mustBeWritable();
        List<Rule> unusual = new ArrayList<>();
        try {
            all.forEach(bound -> unusual.addAll(door.pass(bound.command())));
        } catch (RuntimeException refused) {
            return desk.earlier(request).orElseThrow(() -> refused); // the very same may have been taken meanwhile
        }
        Submission submission = request.unusual(unusual);
        return all.size() == 1
                ? desk.submit(
                        all.get(0).command(), submission.expecting(all.get(0).expectedVersion()))
                : desk.submitAll(together(all, today), submission);
    }

    private static List<DatedCommand> together(List<Bound> all, LocalDate today) {
        return all.stream()
                .map(bound -> new DatedCommand(
                        bound.command(), today, UUID.randomUUID().toString()))
                .toList();
    }

    private List<Bound> bind(List<Along> parts, Submission request) {
        List<Bound> bound = new ArrayList<>();
        List<FieldFault> faults = new ArrayList<>();
        for (Along part : parts) {
            try {
                bound.add(CommandBinder.bind(
                        part.shape(),
                        part.filled().json(part.shape()),
                        () -> part.idOfWhatItMakes(desk.idOfWhatItMakes(request)),
                        door.organisationsOfPeople(part.shape())));
            } catch (BadInput bad) {
                bad.faults()
                        .forEach(fault -> faults.add(new FieldFault(part.prefix() + fault.field(), fault.message())));
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return bound;
    }
}
