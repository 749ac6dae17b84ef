"""Reminders after a mission, from its last day: thanks, calls, letters, handover. Each is a reminder, no rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goodoffices.words import N_, Phrase


@dataclass(frozen=True, slots=True)
class FollowUpReminder:
    """What to do on a day, and where the habit comes from."""

    due: date
    text: Phrase
    basis: Phrase


def follow_up_reminders(last_day: date) -> tuple[FollowUpReminder, ...]:
    """Return the reminders that follow from a mission's last day, by day; a person keeps, moves or drops each."""
    from dateutil.relativedelta import relativedelta

    after = {
        "thanks": last_day + relativedelta(days=1),
        "three months": last_day + relativedelta(months=3),
        "six months": last_day + relativedelta(months=6),
        "eighteen months": last_day + relativedelta(months=18),
        "three years": last_day + relativedelta(years=3),
        "handover": date(last_day.year, 12, 31),
    }
    found = [FollowUpReminder(due, *_TEXTS[what]) for what, due in after.items()]
    return tuple(sorted(found, key=lambda reminder: reminder.due))


def _no_rule(where_from: str) -> Phrase:
    return Phrase(N_("{where_from}: a reminder, no rule"), {"where_from": Phrase(where_from)})


_TEXTS: dict[str, tuple[Phrase, Phrase]] = {
    "thanks": (Phrase(N_("Letters of thanks")), _no_rule(N_("Courtesy within 48 hours"))),
    "three months": (Phrase(N_("Three-month call with the Permanent Representative")), _no_rule(N_("Practice"))),
    "six months": (Phrase(N_("Six-month call with the Permanent Representative")), _no_rule(N_("Practice"))),
    "eighteen months": (
        Phrase(N_("Eighteen months: what stays open passes into the long term")),
        _no_rule(N_("A remark in the debate on budgets (18 to 24 months)")),
    ),
    "three years": (
        Phrase(N_("Three-year letter")),
        _no_rule(N_("Practice of mandate holders (A/HRC/43/37 ¶26)")),
    ),
    "handover": (
        Phrase(N_("The presidency ends: hand over what passes, stays or is destroyed, against a receipt")),
        _no_rule(N_("The cycle of the Council ends with the year")),
    ),
}
