from __future__ import annotations

from datetime import date
from zoneinfo import available_timezones

import pytest

from goodoffices.reference.organizations import (
    is_member,
    members_of,
    memberships,
    organization,
    organizations,
    organizations_of,
)
from goodoffices.reference.peace_operations import HumanRightsComponent, operations_in, peace_operations
from goodoffices.reference.provenance import provenances
from goodoffices.reference.states import states

MISSION_OF_2021 = date(2021, 10, 23)


@pytest.mark.parametrize("code", ["MLI", "NER", "BFA"])
def test_three_states_belonged_to_ecowas_until_29_january_2025(code: str) -> None:
    assert is_member(code, "ECOWAS", MISSION_OF_2021)
    assert is_member(code, "ECOWAS", date(2025, 1, 29))
    assert not is_member(code, "ECOWAS", date(2025, 1, 30))


def test_mali_belonged_to_the_au_and_ecowas_when_it_was_visited() -> None:
    assert set(organizations_of("MLI", MISSION_OF_2021)) == {"AU", "ECOWAS", "OIC"}


def test_the_alliance_of_sahel_states_did_not_exist_in_2021() -> None:
    assert members_of("AES", MISSION_OF_2021) == ()
    assert set(members_of("AES", date(2025, 6, 1))) == {"BFA", "MLI", "NER"}


def test_the_eleventh_member_of_asean_joined_in_october_2025() -> None:
    assert len(members_of("ASEAN", date(2025, 10, 25))) == 10
    assert len(members_of("ASEAN", date(2025, 10, 26))) == 11


def test_eritrea_left_igad_and_rwanda_eccas_in_2025() -> None:
    assert is_member("ERI", "IGAD", date(2025, 6, 1))
    assert not is_member("ERI", "IGAD", date(2026, 6, 1))
    assert not is_member("RWA", "ECCAS", date(2026, 6, 1))


def test_members_counted_on_the_day_of_the_table_agree_with_the_organizations() -> None:
    as_at = next(provenance.as_at for provenance in provenances() if provenance.file == "organizations.csv")

    counted = {body.code: len(members_of(body.code, as_at)) for body in organizations()}

    assert counted == {body.code: body.members_un for body in organizations()}


def test_memberships_name_known_states_and_organizations_once_per_span() -> None:
    known = {member.code for member in states()}

    assert {held.state for held in memberships()} <= known
    assert {held.body for held in memberships()} == {body.code for body in organizations()}
    assert len({(held.body, held.state, held.span) for held in memberships()}) == len(memberships())


def test_no_membership_ends_before_it_begins() -> None:
    assert [
        held for held in memberships() if held.span.first and held.span.last and held.span.last < held.span.first
    ] == []


def test_seats_of_organizations_lie_in_known_zones() -> None:
    known = available_timezones() | {""}

    assert [body.code for body in organizations() if body.zone not in known] == []


def test_an_invented_organization_is_not_listed() -> None:
    assert organization("Organization R (invented)") is None
    assert organization("AU") is not None


def test_minusma_had_a_human_rights_component_in_mali_in_2021_and_is_gone_today() -> None:
    then = operations_in("MLI", MISSION_OF_2021)

    assert [operation.acronym for operation in then] == ["MINUSMA"]
    assert then[0].human_rights_component is HumanRightsComponent.YES
    assert operations_in("MLI", date(2026, 5, 21)) == ()


def test_ten_operations_are_closed() -> None:
    assert [operation.status for operation in peace_operations()].count("closed") == 10
