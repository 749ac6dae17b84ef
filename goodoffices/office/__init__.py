"""Use cases, one verb each: what a window or a command can do with an unlocked vault.

Synchronous and without Qt. A use case takes the ``Desk`` of the person at work, opens one unit of work, lets the rules decide, and returns
what changed. Everything runs on the one thread that opened the vault; long work reports its progress and can be cancelled.
"""

from goodoffices.briefing import PageImage, Snapshot
from goodoffices.composition import Impossible, Problem, Proposal, RuleOutcome
from goodoffices.office.consultations import ConsultationLine, TimeStrip, consultations, next_of, strips_of
from goodoffices.office.demonstration import Demonstration, DemonstrationSeat, make_demonstration
from goodoffices.office.desk import Desk, SeatAtDesk
from goodoffices.office.dossiers import export_dossier, import_dossier
from goodoffices.office.missions import MissionLine, find_mission, mission_file, missions
from goodoffices.office.notes import NoteDraft, change_note, notes, trash_note, write_note
from goodoffices.office.opening import VaultAt, new_vault, offer_passphrase, open_vault, vault_at
from goodoffices.office.overview import Overview, overview
from goodoffices.office.packs import (
    ExportedCopy,
    PackDraft,
    draft_pack,
    export_pack,
    hand_out,
    lay_out,
    pack_copies,
    pack_snapshots,
    page_of,
)
from goodoffices.office.people import people, states_and_organizations
from goodoffices.office.search import find
from goodoffices.office.teams import (
    MemberLine,
    TeamView,
    adopt_team,
    approve_team,
    kept_proposal,
    proposal_view,
    propose_team,
    set_aside_team,
    team_problem,
    team_view,
)
from goodoffices.office.undo import redo, undo, what_redo_brings_back, what_undo_takes_back
from goodoffices.office.verification import Verification, verify
from goodoffices.scheduling import HalfHour, PartOfDay, Place, Shown
from goodoffices.store import Changes, Hit
from goodoffices.vault import CheckResult, NewSeat, Role, check_passphrase

__all__ = [
    "Changes",
    "CheckResult",
    "ConsultationLine",
    "Demonstration",
    "DemonstrationSeat",
    "Desk",
    "ExportedCopy",
    "HalfHour",
    "Hit",
    "Impossible",
    "MemberLine",
    "MissionLine",
    "NewSeat",
    "NoteDraft",
    "Overview",
    "PackDraft",
    "PageImage",
    "PartOfDay",
    "Place",
    "Problem",
    "Proposal",
    "Role",
    "RuleOutcome",
    "SeatAtDesk",
    "Shown",
    "Snapshot",
    "TeamView",
    "TimeStrip",
    "VaultAt",
    "Verification",
    "adopt_team",
    "approve_team",
    "change_note",
    "check_passphrase",
    "consultations",
    "draft_pack",
    "export_dossier",
    "export_pack",
    "find",
    "find_mission",
    "hand_out",
    "import_dossier",
    "kept_proposal",
    "lay_out",
    "make_demonstration",
    "mission_file",
    "missions",
    "new_vault",
    "next_of",
    "notes",
    "offer_passphrase",
    "open_vault",
    "overview",
    "pack_copies",
    "pack_snapshots",
    "page_of",
    "people",
    "proposal_view",
    "propose_team",
    "redo",
    "set_aside_team",
    "states_and_organizations",
    "strips_of",
    "team_problem",
    "team_view",
    "trash_note",
    "undo",
    "vault_at",
    "verify",
    "what_redo_brings_back",
    "what_undo_takes_back",
    "write_note",
]
