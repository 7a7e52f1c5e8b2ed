package se.sluss.official;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.meeting.MeetingType;
import se.sluss.meeting.MeetingTypes;
import se.sluss.organisation.Organisation;
import se.sluss.protocol.booking.MeetingTypeView;

/** The meeting types an official can pick, in the language of the form. */
@RestController
class MeetingTypesController {

    private final MeetingTypes types;
    private final Organisation organisation;

    MeetingTypesController(MeetingTypes types, Organisation organisation) {
        this.types = types;
        this.organisation = organisation;
    }

    @GetMapping("/api/meeting-types")
    Mono<List<MeetingTypeView>> types(@RequestParam(required = false) @Nullable String language) {
        Locale asked = organisation.language(language);
        return types.all().map(type -> view(type, asked)).collectList();
    }

    private static MeetingTypeView view(MeetingType type, Locale language) {
        return new MeetingTypeView(
                type.id(),
                type.name().in(language),
                type.reason().in(language),
                type.required().name(),
                type.means().stream().filter(type::allows).sorted().toList(),
                type.anonymous());
    }
}
