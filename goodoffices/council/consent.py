"""Consent of the State concerned: where it stands, which step may follow, what still bars departure.

A mission goes "should the latter accept it" (A/HRC/43/37 ¶64). Consent is dated, may be limited by conditions and may be withdrawn, which stops
the mission everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from goodoffices.council.basis import experts
from goodoffices.records.consent import Condition, ConditionAnswer, ConsentState, ConsentStep, Form
from goodoffices.records.item import Lifecycle
from goodoffices.words import N_, Phrase

BASIS = experts("¶64", N_("the State concerned accepts the mission, or there is none"))

ACCEPTANCES = frozenset({ConsentState.ACCEPTED, ConsentState.ACCEPTED_WITH_UNDERSTANDINGS})
"""The states of consent in which a mission may be planned and may leave."""

_TALKS = frozenset(
    {
        ConsentState.SOUNDED_OUT,
        ConsentState.AGREED_IN_PRINCIPLE,
        ConsentState.INVITATION_RECEIVED,
    }
)
_ANSWERS_OPEN = frozenset({ConsentState.NO_REPLY, ConsentState.DEFERRED, ConsentState.NOT_AT_THIS_TIME})

_MAY_FOLLOW: dict[ConsentState | None, frozenset[ConsentState]] = {
    None: frozenset({ConsentState.SOUNDED_OUT, ConsentState.INVITATION_RECEIVED}),
    ConsentState.SOUNDED_OUT: _TALKS | _ANSWERS_OPEN | ACCEPTANCES,
    ConsentState.AGREED_IN_PRINCIPLE: _TALKS | _ANSWERS_OPEN | ACCEPTANCES | {ConsentState.WITHDRAWN},
    ConsentState.INVITATION_RECEIVED: _TALKS | _ANSWERS_OPEN | ACCEPTANCES | {ConsentState.WITHDRAWN},
    ConsentState.ACCEPTED: ACCEPTANCES | {ConsentState.DEFERRED, ConsentState.WITHDRAWN},
    ConsentState.ACCEPTED_WITH_UNDERSTANDINGS: ACCEPTANCES | {ConsentState.DEFERRED, ConsentState.WITHDRAWN},
    ConsentState.NO_REPLY: _TALKS | _ANSWERS_OPEN | ACCEPTANCES,
    ConsentState.DEFERRED: _TALKS | _ANSWERS_OPEN | ACCEPTANCES | {ConsentState.WITHDRAWN},
    ConsentState.NOT_AT_THIS_TIME: _TALKS,
    ConsentState.WITHDRAWN: _TALKS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Where consent stands: the last step with its day and form; all None and "" before the first.

    ``accepted_on`` is the day of the acceptance in force, None where there is none; ``conditions`` are those of the last step that had any.
    """

    state: ConsentState | None
    since: date | None
    form: Form | None
    reference: str
    accepted_on: date | None
    conditions: tuple[Condition, ...]

    @property
    def is_accepted(self) -> bool:
        """Whether a dated acceptance is in force."""
        return self.accepted_on is not None

    @property
    def is_withdrawn(self) -> bool:
        """Whether the State has withdrawn its consent, which stops the mission."""
        return self.state is ConsentState.WITHDRAWN


def in_order(steps: Iterable[ConsentStep]) -> tuple[ConsentStep, ...]:
    """Return the steps by day; of one day, the one that stands later in the list of states comes last, a withdrawal last of all."""
    states = tuple(ConsentState)
    active = (step for step in steps if step.status is Lifecycle.ACTIVE)
    return tuple(sorted(active, key=lambda step: (step.on, states.index(step.state))))


def where_consent_stands(steps: Iterable[ConsentStep], on: date | None = None) -> Consent:
    """Return where consent stands on a day, or after the last step where no day is given."""
    taken = [step for step in in_order(steps) if on is None or step.on <= on]
    if not taken:
        return Consent(state=None, since=None, form=None, reference="", accepted_on=None, conditions=())
    last = taken[-1]
    conditions = next((step.conditions for step in reversed(taken) if step.conditions), ())
    return Consent(
        state=last.state,
        since=last.on,
        form=last.form,
        reference=last.reference,
        accepted_on=last.on if last.state in ACCEPTANCES else None,
        conditions=conditions,
    )


def states_that_may_follow(before: ConsentState | None) -> tuple[ConsentState, ...]:
    """Return the states that a next step may record, in the order of the list; None stands for before the first step."""
    return tuple(state for state in ConsentState if state in _MAY_FOLLOW[before])


def what_bars_a_step(steps: Sequence[ConsentStep], step: ConsentStep) -> tuple[Phrase, ...]:
    """Say why a step cannot be recorded after the others; empty where it can."""
    before = where_consent_stands(steps)
    bars = []
    if step.state not in _MAY_FOLLOW[before.state]:
        came_before = Phrase(before.state) if before.state else Phrase(N_("nothing yet"))
        said = {"after": Phrase(step.state), "before": came_before}
        bars.append(
            Phrase(N_("“{after}” does not follow “{before}”; record the talk or the invitation between them."), said)
        )
    if before.since is not None and step.on < before.since:
        bars.append(Phrase(N_("The last step is of {day}; this one is of an earlier day."), {"day": before.since}))
    return tuple(bars)


def conditions_without_answer(consent: Consent) -> tuple[Condition, ...]:
    """Return the conditions that the mission has not answered."""
    return tuple(condition for condition in consent.conditions if condition.answer is ConditionAnswer.OPEN)


def conditions_to_clear_up(consent: Consent) -> tuple[Condition, ...]:
    """Return the conditions answered otherwise than the State wished: the State may still come back to them."""
    answered = {ConditionAnswer.COUNTER_OFFER, ConditionAnswer.NOT_ACCEPTED}
    return tuple(condition for condition in consent.conditions if condition.answer in answered)


def what_consent_lacks(consent: Consent) -> tuple[Phrase, ...]:
    """Say what consent lacks for a mission to be planned (¶64): a dated acceptance that was not withdrawn."""
    if consent.is_withdrawn:
        return (Phrase(N_("The State withdrew its consent on {day}; the mission stops."), {"day": consent.since}),)
    if not consent.is_accepted:
        return (Phrase(N_("There is no dated acceptance by the State concerned.")),)
    return ()
