"""An invented mission with something in every section, and something sealed that must come out nowhere."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from itertools import count
from typing import Any, TypedDict

from goodoffices.briefing import Snapshot, clear, make_master
from goodoffices.records.consent import (
    Condition,
    ConditionAnswer,
    ConsentState,
    ConsentStep,
    Form,
    Tier,
    Understanding,
    UnderstandingState,
)
from goodoffices.records.decision import BureauConsulted, Decision, OptionWeighed
from goodoffices.records.follow_up import Commitment, Reminder
from goodoffices.records.ids import (
    InterlocutorId,
    MissionId,
    PatternId,
    PersonId,
    RecordId,
    SeatId,
    SignalId,
    SituationId,
)
from goodoffices.records.interlocutor import Interlocutor, Setting, Sphere, TalkingPoint
from goodoffices.records.item import Attribution, Compartment, Item, Level
from goodoffices.records.meeting import MeetingState, ProgrammeMeeting, Venue
from goodoffices.records.mission import (
    Authority,
    Leg,
    MediationEffort,
    Milestone,
    Mission,
    Objective,
    ObjectiveKind,
    Risk,
)
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.note import Note
from goodoffices.records.pack import Reader
from goodoffices.records.person import Category, Gender, Language, Person
from goodoffices.records.presidency import Presidency
from goodoffices.records.situation import (
    Analysis,
    Direction,
    Pattern,
    PeriodCount,
    ProtectionRecord,
    RiskFactor,
    Signal,
    SignalSource,
    Situation,
    SituationLevel,
)
from goodoffices.records.state import OrganizationProfile, RegionalGroup, StateProfile
from goodoffices.records.team import Seat, Team, TeamMember, TeamState
from goodoffices.records.time import Period, WallTime

CANARY = "Odalys Verwimp"
"""The person in the protection compartment: a name that is nobody's."""

SEALED_TEXT = "a person who met a mandate holder was questioned"
SOURCE = "the lantern-keeper of the second bridge"
ZONE = "Etc/GMT-11"
GROUND = Period(date(2026, 6, 1), date(2026, 6, 4))
TODAY = date(2026, 5, 21)

BUREAU, MISSION, SOURCES, PROTECTION = (Compartment(name) for name in ("bureau", "mission", "sources", "protection"))


class Header(TypedDict):
    """What every item carries."""

    id: Any
    compartment: Compartment
    level: Level
    attribution: Attribution
    belongs_to: RecordId | None


def an_id(name: str) -> RecordId:
    """Return an id that follows from a name."""
    return RecordId(sha256(name.encode()).digest()[:16])


_numbers = count()
MISSION_ID = MissionId(an_id("mission"))


def head(
    name: str = "",
    compartment: Compartment = MISSION,
    level: Level = Level.CONFIDENTIAL,
    attribution: Attribution = Attribution.OFFICE_ONLY,
) -> Header:
    """Return the header of an item."""
    return Header(
        id=an_id(name or f"item {next(_numbers)}"),
        compartment=compartment,
        level=level,
        attribution=attribution,
        belongs_to=MISSION_ID,
    )


def presidency(*, invented: bool = True) -> Presidency:
    return Presidency(
        **head("presidency", level=Level.UNCLASSIFIED),
        cycle="An invented cycle",
        period=Period(date(2026, 1, 1), date(2026, 12, 31)),
        as_at=TODAY,
        invented=invented,
    )


def mission(**changes: Any) -> Mission:
    whole = Mission(
        **head("mission"),
        reference="GO-2026-003",
        title="Good offices mission to State A",
        state="XXA",
        situation=SituationId(an_id("situation")),
        authority=Authority.INVITATION,
        basis=(
            "Council resolution 45/31, paragraphs 6 and 7",
            "Resolution 60/251, paragraph 5 (f): prevention through dialogue and cooperation",
            "Invitation of State A, note verbale 114/2026 of 15 May 2026",
        ),
        purpose=(
            "To listen to the Government and to others whom the mission chooses to meet, to convey the concern of the Council's"
            " presidency, and to explore with the Government what steps it could take and what support it might wish for."
        ),
        will_not_do=(
            "It does not investigate, monitor or report publicly, names nobody, and replaces no mechanism of the Council."
            " It makes no finding of fact and takes no complaint."
        ),
        period=GROUND,
        travel_on=date(2026, 5, 31),
        legs=(Leg(1, "XXA", "Capital A", ZONE, GROUND),),
        press="Nothing is said before the mission ends; one agreed line then, spoken by the head of the mission alone.",
        did_not_lead_to_agreement_if="Access to places of detention is not spoken of again by 4 September 2026.",
    )
    return replace(whole, **changes)


def _states() -> dict[str, StateProfile]:
    named = {
        "XXA": "State A",
        "XXP": "State P",
        "XXV": "State V",
        "XXW": "State W",
        "XXX": "State X",
        "XXY": "State Y",
        "XXM": "State M",
    }
    groups = (*RegionalGroup, RegionalGroup.ASIA_PACIFIC, RegionalGroup.AFRICAN)
    return {
        code: StateProfile(
            **head(f"state {code}", level=Level.UNCLASSIFIED), code=code, name=name, group=group, zone=ZONE
        )
        for (code, name), group in zip(named.items(), groups, strict=True)
    }


_MEMBERS = (
    ("H.E.", "Amira", "Fenwold", Category.PRESIDENT, "President of the Human Rights Council", "XXP", ""),
    (
        "H.E.",
        "Tomas",
        "Ilyvane",
        Category.VICE_PRESIDENT,
        "Vice-President, Permanent Representative of State V",
        "XXV",
        "",
    ),
    ("H.E.", "Noor", "Castellane", Category.COUNCIL_MEMBER, "Permanent Representative of State M", "XXM", ""),
    ("Ms.", "Ruth", "Oyelle", Category.MANDATE_HOLDER, "Mandate holder on summary executions", "", "SR-EXEC"),
    ("Mr.", "Piotr", "Hallas", Category.OHCHR, "Chief of section, OHCHR", "", ""),
    ("Ms.", "Lien", "Marchetti-Oduya", Category.REGIONAL_ORGANIZATION, "Special Envoy, Organization R", "", "ORG-R"),
)


def _people() -> dict[PersonId, Person]:
    people = [
        Person(
            **head(f"person {family}", compartment=BUREAU),
            family_name=family,
            given_name=given,
            category=category,
            style=style,
            office=office,
            state=state,
            group=RegionalGroup.ASIA_PACIFIC if state else None,
            body=body,
            gender=Gender.WOMAN,
            languages=(Language("en"), Language("fr")),
            spoken_salutation="Excellency" if style == "H.E." else f"{style} {family}",
            pronunciation="fɛn-wold" if family == "Fenwold" else "",
            notice_days=9,
        )
        for style, given, family, category, office, state, body in _MEMBERS
    ]
    return {PersonId(person.id): person for person in people}


def _team(people: dict[PersonId, Person]) -> tuple[Item, ...]:
    titles = (
        "Head of the mission",
        "Co-leader from another group",
        "Member of the Council",
        "Mandate holder",
        "OHCHR",
        "Organization R",
    )
    seats = tuple(
        Seat(
            **head(f"seat {number}"),
            number=number,
            title=title,
            categories=(person.category,),
            who_fills="the coordinator of the group endorses",
            leads=number == 1,
        )
        for number, (title, person) in enumerate(zip(titles, people.values(), strict=True), start=1)
    )
    members = tuple(TeamMember(SeatId(seat.id), person) for seat, person in zip(seats, people, strict=True))
    team = Team(
        **head("team"),
        number=2,
        members=members,
        state=TeamState.APPROVED,
        approved_by="The President",
        approved_on=date(2026, 5, 20),
        reasons="All five groups are heard in preparing; Organization R knows the capital; the mandate fits what was reported.",
        courtesy="The State is of the President's own group: a co-leader from another group is offered.",
    )
    earlier = replace(
        team, id=an_id("earlier team"), number=1, state=TeamState.SET_ASIDE, reasons="An earlier composition."
    )
    return (*seats, earlier, team)


_SIGNALS = (
    (1, "SIG-DISAPP", date(2026, 2, 3), "two students missing after arrest at a march", Direction.DECLINE),
    (2, "SIG-DISAPP", date(2026, 2, 19), "five more persons missing; families turned away", Direction.DECLINE),
    (
        3,
        "SIG-DISAPP",
        date(2026, 3, 11),
        "eleven missing in March against one in March of the year before",
        Direction.DECLINE,
    ),
    (4, "SIG-KILL", date(2026, 3, 2), "three protesters shot in the second city", Direction.DECLINE),
    (15, "SIG-ACCESS-HUM", date(2026, 4, 28), "convoy allowed to one district", Direction.IMPROVEMENT),
    (20, "SIG-REPRISAL", date(2026, 4, 22), "a concern under the protection procedure", Direction.DECLINE),
)


def _situation_items() -> tuple[Item, ...]:
    signals = tuple(
        Signal(
            **head(f"signal {number}"),
            number=number,
            code=code,
            happened_on=when,
            text=text,
            source_type="civil society",
            direction=direction,
            remark="remark kept in the vault",
        )
        for number, code, when, text, direction in _SIGNALS
    )
    pattern = Pattern(
        **head("pattern A"),
        label="A",
        title="Disappearances after arrest",
        signals=tuple(SignalId(signal.id) for signal in signals[:3]),
        alike="The same places, the same way of arrest, the same answer to families.",
        gravity="A serious violation under the Convention, rising from month to month.",
    )
    return (
        Analysis(
            **head(),
            received_on=date(2026, 5, 4),
            sender="OHCHR",
            summary="The office sees two patterns and two improvements, and asks for early engagement.",
        ),
        *signals,
        SignalSource(**head("source", SOURCES), signal=SignalId(signals[0].id), identity=SOURCE, reliability="tested"),
        ProtectionRecord(
            **head("protection", PROTECTION, Level.STRICTLY_CONFIDENTIAL),
            signal=SignalId(signals[5].id),
            person=CANARY,
            text=SEALED_TEXT,
        ),
        pattern,
        PeriodCount(
            **head(),
            pattern=PatternId(pattern.id),
            period="March 2026",
            count=11,
            baseline_period="March 2025",
            baseline=1,
        ),
        RiskFactor(
            **head(),
            code="RF-1",
            evidence=("Marches in two cities met with force.", "Emergency rules prolonged twice."),
        ),
        RiskFactor(**head(), code="RF-8", evidence=("A verdict is expected in June.",)),
    )


def _decision() -> Decision:
    return Decision(
        **head("decision", BUREAU, attribution=Attribution.NOT_FOR_ATTRIBUTION),
        subject="What to do on the analysis received",
        consulted=(
            *(BureauConsulted(code, date(2026, 5, 7)) for code in ("XXV", "XXW", "XXX")),
            BureauConsulted("XXY", None, "travelling"),
        ),
        points_made=(
            "Speak with the neighbours first.",
            "Keep the team small.",
            "Offer technical cooperation from the start.",
        ),
        options=(
            OptionWeighed(
                "PREV-DIP",
                "Quiet, quick, with consent.",
                "Nothing can be shown to the public.",
                "the State does not answer by June",
            ),
            OptionWeighed(
                "SESSION-CONF", "Carries more weight.", "Known within a day.", "it becomes known before the talks"
            ),
        ),
        chosen="PREV-DIP",
        decided_on=date(2026, 5, 8),
        decided_by="The President",
        reasons="The State has renewed its standing invitation; a quiet visit leaves every other option open.",
        next_review=date(2026, 6, 8),
    )


def _consent() -> tuple[Item, ...]:
    steps = (
        ConsentStep(
            **head(attribution=Attribution.NOT_FOR_ATTRIBUTION),
            state=ConsentState.SOUNDED_OUT,
            on=date(2026, 5, 6),
            spoke_with="the Permanent Representative",
            text="He would welcome a visit by the President in person.",
        ),
        ConsentStep(
            **head(), state=ConsentState.INVITATION_RECEIVED, on=date(2026, 5, 12), form=Form.LETTER, reference="PR/77"
        ),
        ConsentStep(
            **head(),
            state=ConsentState.ACCEPTED_WITH_UNDERSTANDINGS,
            on=date(2026, 5, 15),
            form=Form.NOTE_VERBALE,
            reference="114/2026",
            spoke_with="the Chief of Protocol",
            text="Read out on the telephone first.",
            conditions=(
                Condition("No press before the end", ConditionAnswer.ACCEPTED),
                Condition(
                    "No visit to the second city hospital", ConditionAnswer.OPEN, "Asked again in the first meeting."
                ),
                Condition(
                    "Note-takers from one side only",
                    ConditionAnswer.COUNTER_OFFER,
                    "Two note-takers, one from each side.",
                ),
            ),
        ),
    )
    texts = (
        (
            "MOVE",
            "Freedom of movement in the whole country, including transport to restricted areas",
            Tier.CORE,
            UnderstandingState.AGREED,
        ),
        (
            "IMMUN",
            "Privileges and immunities under the Convention of 1946; papers and devices are not searched",
            Tier.CORE,
            UnderstandingState.AGREED,
        ),
        ("INQ-CSO", "Unsupervised contacts with civil society", Tier.CORE, UnderstandingState.WITH_RESERVATION),
        ("DETENT", "Access to places of detention", Tier.PROGRAMME, UnderstandingState.OPEN),
        ("FOLLOW", "Follow-up by the mandate holder", Tier.MANDATE_HOLDERS, UnderstandingState.REQUESTED),
    )
    understandings = tuple(
        Understanding(
            **head(),
            code=code,
            text=text,
            tier=tier,
            state=state,
            reservation="in the capital" if state is UnderstandingState.WITH_RESERVATION else "",
        )
        for code, text, tier, state in texts
    )
    return (*steps, *understandings)


def _interlocutors() -> tuple[Interlocutor, ...]:
    point = TalkingPoint(
        message="Families need an answer, and soon; a single office to turn to would be a first step.",
        obligation="Convention against Enforced Disappearance, article 24 (2)",
        if_asked="We bring no list. We ask for a way by which families are heard.",
    )
    return (
        Interlocutor(
            **head("minister"),
            number=1,
            category="Minister of Foreign Affairs",
            office="Minister of Foreign Affairs",
            sphere=Sphere.STATE,
            language="en",
            form_of_address="Your Excellency",
            background="In office since January. Spoke for dialogue in the General Assembly.",
            talking_points=(
                point,
                replace(point, message="The presidency can be of help with what the Government itself asks for."),
            ),
            not_to_say=("Nothing on the verdict expected in June.", "No comparison with any other State."),
        ),
        Interlocutor(
            **head("justice"),
            number=2,
            category="Minister of Justice",
            office="Minister of Justice & Legal Affairs <acting>",
            sphere=Sphere.STATE,
            talking_points=(point,),
            not_to_say=("No comparison with any other State.",),
        ),
        Interlocutor(
            **head("families"),
            number=3,
            category="victims and families",
            office="Families' association",
            sphere=Sphere.NON_STATE,
            setting=Setting.CONFIDENTIAL,
            background="Wishes to be heard, not quoted.",
            talking_points=(
                TalkingPoint(
                    "You choose what is said and to whom.", "Resolution 12/2", "We promise nothing we cannot keep."
                ),
            ),
            not_to_say=("No promise of an outcome.",),
        ),
    )


def _programme() -> tuple[ProgrammeMeeting, ...]:
    def at(day: int, hour: int, minute: int = 0) -> WallTime:
        return WallTime(datetime(2026, 6, day, hour, minute), ZONE)  # noqa: DTZ001  wall time

    def with_(*names: str) -> tuple[InterlocutorId, ...]:
        return tuple(InterlocutorId(an_id(name)) for name in names)

    agreed = MeetingState.AGREED
    return (
        ProgrammeMeeting(
            **head(),
            leg=1,
            starts=at(1, 9, 30),
            minutes=60,
            title="Minister of Foreign Affairs",
            interlocutors=with_("minister"),
            place="Ministry, Hall 2",
            state=agreed,
            purpose="Opening words; the frame of the visit.",
            fallback="Vice-Minister, same hour",
        ),
        ProgrammeMeeting(
            **head(),
            leg=1,
            starts=at(1, 15),
            minutes=90,
            title="Minister of Justice",
            interlocutors=with_("justice"),
            place="Ministry of Justice",
            purpose="A single office for families.",
        ),
        ProgrammeMeeting(
            **head(),
            leg=1,
            starts=at(2, 18),
            minutes=120,
            title="Families' association",
            interlocutors=with_("families"),
            venue=Venue.NEUTRAL,
            place="Guest house by the river",
            purpose="To listen.",
            protection_plan="Arrive one by one; no vehicle of the mission in the street; care call on 11 June.",
        ),
        ProgrammeMeeting(
            **head(),
            leg=1,
            starts=at(3, 11),
            minutes=45,
            title="Both in one room",
            interlocutors=with_("minister", "families"),
            place="Ministry, Hall 1",
            purpose="Only if the families wish it.",
        ),
        ProgrammeMeeting(
            **head(),
            leg=1,
            starts=at(3, 16),
            minutes=30,
            title="Editors of two newspapers",
            venue=Venue.OFFICIAL,
            place="Press centre",
            state=MeetingState.DECLINED,
        ),
        ProgrammeMeeting(
            **head(),
            leg=1,
            starts=at(4, 10),
            minutes=60,
            title="Closing call",
            interlocutors=with_("minister"),
            place="Ministry",
            state=agreed,
        ),
    )


def _notes() -> tuple[Note, ...]:
    taken = datetime(2026, 5, 6, 14, 0, tzinfo=UTC)
    return (
        Note(
            **head(compartment=BUREAU, attribution=Attribution.OFFICE_ONLY),
            title="First call",
            body="The mission of State A is open to a visit in early June.\n\nA hall for three would do.",
            taken_at=taken,
            about="a call with Mr. Quillon",
            taken_by="the Secretary",
        ),
        Note(
            **head(compartment=BUREAU, attribution=Attribution.NOT_FOR_ATTRIBUTION),
            title="Margins of the session",
            body="A coordinator thinks the harvest festival matters more than the verdict.",
            taken_at=taken + timedelta(days=1),
        ),
    )


def _around() -> tuple[Item, ...]:
    return (
        Objective(
            **head(),
            number=1,
            text="A single office to which families can turn",
            kind=ObjectiveKind.AGREEMENT,
            obligation="Convention against Enforced Disappearance, article 24 (2)",
            national_owner="Ministry of Justice",
        ),
        Objective(
            **head(),
            number=2,
            text="Observers in court hearings",
            kind=ObjectiveKind.MESSAGE,
            obligation="International Covenant on Civil and Political Rights, article 14 (1)",
        ),
        Milestone(
            **head(), happens_on=date(2026, 6, 15), text="The regular session opens: nothing public unless agreed"
        ),
        MediationEffort(
            **head(),
            lead="Organization R",
            contact="its Special Envoy",
            agreed="They speak with the parties, we with the ministries.",
        ),
        Risk(
            **head(),
            text="The visit becomes known before it begins",
            response="Holding line from the first day",
            fallback="A later date",
        ),
        Commitment(
            **head(),
            text="A draft decree on the office for families",
            owner="Ministry of Justice",
            given_on=date(2026, 5, 18),
            due=date(2026, 8, 1),
        ),
        Reminder(**head(), due=date(2026, 9, 4), text="Three-month call with the Permanent Representative"),
        Reminder(
            **head(), due=date(2027, 12, 4), text="Eighteen months", basis="remark in the debate on budgets, no rule"
        ),
    )


def invented_file() -> MissionFile:
    """Return the whole file, as a person who holds every compartment sees it."""
    people = _people()
    return MissionFile(
        presidency=presidency(),
        mission=mission(),
        situation=Situation(
            **head("situation"),
            title="Situation in State A",
            state="XXA",
            situation_level=SituationLevel.CONCERN,
            opened_on=date(2026, 5, 5),
            declared_by="The President",
            declared_on=date(2026, 5, 5),
            reasons="A pattern, and of serious violations: both first requirements of A/HRC/43/37, paragraph 62, hold.",
            root_causes=("Emergency rules prolonged without debate", "A court reform that was never finished"),
        ),
        today=TODAY,
        states=_states(),
        organizations={
            "ORG-R": OrganizationProfile(
                **head("org", level=Level.UNCLASSIFIED), code="ORG-R", name="Organization R (invented)"
            )
        },
        people=people,
        items=(
            *_situation_items(),
            _decision(),
            *_consent(),
            *_around(),
            *_team(people),
            *_interlocutors(),
            *_programme(),
            *_notes(),
        ),
    )


def empty_file() -> MissionFile:
    """Return a file with nothing in it but a mission that says nothing yet."""
    return MissionFile(
        presidency=presidency(invented=False),
        mission=Mission(**head("mission"), reference="GO-2026-004", title="Mission", state="XXA"),
        situation=None,
        today=TODAY,
        states={},
        organizations={},
        people={},
    )


def snapshot_of(
    file: MissionFile, reader: Reader, copy_number: int = 7, holder: str = "H.E. Amira Fenwold"
) -> Snapshot:
    """Return the snapshot of one of twelve copies."""
    return Snapshot(clear(file, reader), reader, file.mission.reference, copy_number, 12, holder, TODAY)


if __name__ == "__main__":
    file = invented_file()
    digests = {reader.value: sha256(make_master(snapshot_of(file, reader)).pdf).hexdigest() for reader in Reader}
    sys.stdout.write(json.dumps(digests))
