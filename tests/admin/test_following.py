"""Save and next: on to the following meeting of the list from which one came, and back to it at its end."""

from urllib.parse import urlencode

import pytest
from django.urls import reverse

from events.admin.following import WORKLIST
from events.models import Disagreement, Meeting
from tests.admin.conftest import ADDRESS, OTHER, OTHER_TOLD, REASON, Desk, tell

SECOND = "cis-cfm-2017-04-07-minsk"
ALL = {"_changelist_filters": "o=1"}
ONE = {"_changelist_filters": "body__code__exact=CIS-CFM"}
LIST = {WORKLIST: "q=doubt"}
WAYS = {
    "by the list's own order": (ADDRESS, ALL, SECOND),
    "to the first of a list it is not in": (ADDRESS, ONE, SECOND),
    "back to the list at its end": (SECOND, ONE, None),
    "by the weight of the worklist": (ADDRESS, LIST, SECOND),
    "to the worklist at its end": (SECOND, LIST, None),
    "by a filter that is none": (SECOND, {"_changelist_filters": "nothing=1"}, ADDRESS),
}


@pytest.mark.parametrize(("here", "way", "after"), WAYS.values(), ids=WAYS)
def test_saving_goes_on(desk: Desk, here: str, way: dict[str, str], after: str | None) -> None:
    tell(OTHER, OTHER_TOLD)
    Disagreement.objects.all().delete()
    for weight, meeting in ((9, ADDRESS), (5, ADDRESS), (3, SECOND)):
        row = {"fact": f"{meeting}", "field": "date", "words": f"In doubt, {weight}.", "weight": weight}
        Disagreement.objects.create(**row, meeting=Meeting.objects.get(id=meeting))
    asked = f"?{urlencode(way)}"
    form = desk.form(here) | REASON | {"_next": "on", "reviewed": "on"}
    answer = desk.client.post(desk.page(here) + asked, form)
    noun = "disagreement" if WORKLIST in way else "meeting"
    listed = reverse(f"admin:events_{noun}_changelist")
    place = f"{desk.page(after)}{asked}" if after else f"{listed}?{next(iter(way.values()))}"
    assert answer.headers["Location"] == place


def test_the_worklist_leads_to_a_page_that_knows_the_way(desk: Desk) -> None:
    Disagreement.objects.create(fact=ADDRESS, field="date", words="In doubt.", meeting=Meeting.objects.get())
    listed = desk.client.get(reverse("admin:events_disagreement_changelist"), {"concern__exact": "conflict"})
    link = f"{desk.page()}?{urlencode({WORKLIST: 'concern__exact=conflict'})}"
    assert link in listed.content.decode()
    form = desk.client.get(link).content.decode()
    assert f'action="{link}"' in form
