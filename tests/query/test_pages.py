"""Single pages: each value beside its sentence, silence apart from absence, order and gaps."""

from datetime import date

import pytest
from django.http import QueryDict
from django.utils.translation import override

from events.kinds import Attendance, Basis, Field, Status, Verdict
from events.models import Disagreement, FormerAddress, Meeting, Spelling
from events.query import filters, pages
from events.query.lists import LISTS
from events.query.pages.chairs import Chair
from events.query.pages.reading import segments
from events.query.pages.sitting import MeetingPage
from events.telling import tell
from events.words.telling import told
from tests import factories as make
from tests.query.world import World

TODAY = date(2024, 5, 1)


def sitting(world: World) -> MeetingPage:
    found = pages.meeting(world.baku.id)
    assert found
    return found


def test_each_value_has_its_sentence_with_the_exact_words(world: World) -> None:
    values = {value.field: value for value in sitting(world).values}
    (sentence,) = values["ordinal"].evidence.sentences
    assert values["ordinal"].value == 77
    assert (sentence.words, sentence.text) == ("Ministers gathered", "Ministers gathered in Baku.")
    assert world.report.text[sentence.start : sentence.end] == sentence.words
    assert (sentence.rule, sentence.extractor) == ("test/rule", make.EXTRACTOR)
    assert (sentence.publisher, sentence.published) == ("Example Agency", "2019-11-01")


def test_states_that_nobody_speaks_of_are_not_absent(world: World) -> None:
    groups = {group.country.code: group for group in sitting(world).groups if group.country}
    assert groups["AZ"].attendance is Attendance.PRESENT
    assert groups["AM"].attendance is Attendance.ABSENT
    assert [person.attendance for person in groups["AM"].people] == [Attendance.REFUSED]
    assert groups["KZ"].attendance is Attendance.NOT_REPORTED
    assert not groups["KZ"].said
    assert groups["GE"].attendance is Attendance.NOT_A_MEMBER


def test_without_a_day_nobody_is_counted_as_silent(world: World) -> None:
    undated = pages.meeting("csto-cmd-undated")
    assert undated
    assert [group.country.code for group in undated.groups if group.country] == ["AM"]


def test_an_editors_value_is_shown_with_name_and_reason(world: World) -> None:
    settled = make.decision(world.baku, Verdict.ADD, by="anna", reason="Seen on the photograph.")
    newcomer = make.person("newcomer", "New Comer", "KZ")
    make.attendee(world.baku, newcomer, decided=settled)
    page = sitting(world)
    (person,) = [each for group in page.groups for each in group.people if each.person == "newcomer"]
    judgement = person.evidence[0].judgement
    assert person.evidence[0].basis is Basis.EDITOR
    assert judgement
    assert (judgement.author, judgement.reason) == ("anna", "Seen on the photograph.")
    assert [each.judgement.author for each in page.history] == ["anna"]


def test_losing_values_stand_beside_the_shown_one(world: World) -> None:
    other = make.article("The sitting began in Ganja. Nobody knows why.")
    claim = make.claim(other, "Ganja", Field.CITY, "Ganja")
    make.ground(world.baku.id, Field.CITY, claim, chosen=False, value="Ganja", reason="One article alone.")
    Disagreement.objects.create(fact=world.baku.id, field="city", words="Baku by one, Ganja by another.")
    page = sitting(world)
    city = next(value for value in page.values if value.field == "city")
    assert [(lost.value, lost.reason) for lost in city.evidence.losing] == [("Ganja", "One article alone.")]
    assert page.disagreements == ("Baku by one, Ganja by another.",)


def test_a_former_address_leads_to_todays(world: World) -> None:
    mention = world.baku.mentions.get()
    FormerAddress.objects.create(address="old", article=mention.article, mention=mention.mention)
    assert pages.moved_to("old") == world.baku.id
    assert pages.moved_to("never") is None
    assert pages.meeting("never") is None


def test_segments_join_to_the_text_and_name_every_cover() -> None:
    cut = segments("abcdefgh", [("x", 1, 5), ("y", 3, 7), ("z", 3, 4)])
    assert "".join(each.text for each in cut) == "abcdefgh"
    assert [(each.text, each.claims, each.opens) for each in cut] == [
        ("a", (), ()),
        ("bc", ("x",), ("x",)),
        ("d", ("x", "y", "z"), ("y", "z")),
        ("e", ("x", "y"), ()),
        ("fg", ("y",), ()),
        ("h", (), ()),
    ]
    assert segments("", []) == ()


def test_an_article_shows_its_claims_and_the_facts_they_carry(world: World) -> None:
    page = pages.article(world.report.id)
    assert page
    assert "".join(each.text for each in page.segments) == world.report.text
    assert [each.meeting.id for each in page.told if each.meeting] == [world.baku.id]
    said = [claim.id for each in page.told for telling in each.tellings for claim in telling.claims]
    assert sorted(said) == sorted(claim.id for claim in page.claims)
    assert [meeting.id for meeting in page.meetings] == [world.baku.id]
    assert pages.article("never") is None


def test_an_article_calls_a_lower_bound_one(world: World) -> None:
    report = make.article("Over 20 issues stood there.")
    make.meeting("told", ordinal=60, told_by=[report], agenda_items_count=20, words="Over 20")
    page = pages.article(report.id)
    assert page
    tellings = [each for about in page.told for each in about.tellings]
    assert {each.field for each in tellings if each.at_least} == {Field.AGENDA}


def test_an_article_says_each_thing_once_under_what_it_is_about(world: World) -> None:
    text = "The council sat. The council rose. Turkmenistan chairs. Minsk hosts the council."
    told = make.article(text)
    minsk = make.meeting("told-minsk", date="2019", city="", told_by=[told], words="Minsk")
    lost = make.claim(told, "hosts", Field.CITY, "Brest")
    make.ground(minsk.id, Field.CITY, lost, chosen=False, value="Brest")
    for place in ("The council sat", "The council rose"):
        make.claim(told, place, Field.ORGANIZATION, "CIS-CMD", mention="")
    make.chairmanship("TM", 2031, source=told, words="Turkmenistan")
    page = pages.article(told.id)
    assert page
    chair, minsk_told, article = page.told
    assert (chair.chair, chair.meeting) == ("cis-tm-2031", None)
    assert minsk_told.meeting
    assert minsk_told.meeting.id == "told-minsk"
    assert {each.field for each in minsk_told.tellings if not each.preferred} == {Field.CITY}
    assert article.of_article
    assert [len(each.claims) for each in article.tellings] == [2]


def test_an_article_without_a_meeting_says_why(world: World) -> None:
    silent = make.article("Nothing happened today.", silence="Names no sitting.")
    page = pages.article(silent.id)
    assert page
    assert (page.silence, page.meetings) == ("Names no sitting.", ())
    assert [each.text for each in page.segments] == ["Nothing happened today."]


def test_a_person_has_spellings_and_every_meeting(world: World) -> None:
    page = pages.person("orlov-test")
    assert page
    assert (page.printed, page.listed) == (("Pavel Orlow",), ())
    assert [each.meeting.id for each in page.appearances] == ["cis-cmd-78", "cis-cmd-77"]
    assert pages.person("nobody") is None


def test_a_state_has_its_memberships_and_visits(world: World) -> None:
    page = pages.country("RU")
    assert page
    assert [visit.meeting.id for visit in page.visits] == ["cis-cmd-78", "cis-cmd-77"]
    assert [(each.organisation, each.status) for each in page.memberships] == [
        ("CIS", "member"),
        ("CSTO", ""),
        ("SCO", "member"),
    ]
    assert [each.id for each in page.hosted] == ["cis-chs-2030"]
    assert pages.country("XX") is None


def test_gaps_and_conflicts_of_order(world: World) -> None:
    make.meeting("cis-cmd-81", ordinal=81, date="2018-03-01")
    (found,) = [each for each in pages.gaps() if each.body.code == "CIS-CMD"]
    assert [(gap.first, gap.last) for gap in found.gaps] == [(79, 80)]
    assert [(each.earlier_number.ordinal, each.later_number.ordinal) for each in found.conflicts] == [
        (78, 81)
    ]
    page = pages.body("CIS-CMD")
    assert page
    assert page.gaps == found


def test_the_matrix_tells_silence_from_absence(world: World) -> None:
    matrix = pages.attendance(filters.default("meetings"))
    assert matrix.body
    assert matrix.body.code == "CIS-CMD"
    assert [session.ordinal for session in matrix.sessions] == [77, 78]
    rows = {row.country.code: [mark.attendance for mark in row.marks] for row in matrix.rows}
    assert rows["RU"] == [Attendance.PRESENT, Attendance.PRESENT]
    assert rows["AM"] == [Attendance.ABSENT, Attendance.NOT_REPORTED]
    assert rows["GE"] == [Attendance.NOT_A_MEMBER, Attendance.NOT_A_MEMBER]


def test_silence_on_a_session_still_to_come_is_not_counted(world: World) -> None:
    before = {
        row.country.code: row.not_reported for row in pages.attendance(filters.default("meetings")).rows
    }
    make.meeting("cis-cmd-90", ordinal=90, date="2030-05-05", status=Status.PLANNED)
    after = pages.attendance(filters.default("meetings"))
    assert len(after.sessions) == 3
    assert {row.country.code: row.not_reported for row in after.rows} == before


def test_the_timeline_has_lanes_bars_and_undated_ones(world: World) -> None:
    drawn = pages.timeline(filters.default("meetings"), TODAY)
    items = {item.id for lane in drawn.lanes for item in lane.items}
    assert {lane.body.code for lane in drawn.lanes} == {"CIS-CMD", "CIS-CFM", "CIS-CHS"}
    assert {"cis-cmd-77", "cis-cfm-2019", "cis-chs-2030"} <= items
    assert [each.id for each in drawn.undated] == ["csto-cmd-undated"]
    assert (drawn.first, drawn.last) == (date(2019, 1, 1), date(2030, 10, 31))
    counts = {(lane.body.code, each.year): each.meetings for lane in drawn.lanes for each in lane.years}
    assert counts[("CIS-CMD", 2019)] == 1


def test_the_whole_timeline_reaches_to_the_last_chair_that_an_article_tells(world: World) -> None:
    make.chairmanship("RU", 2031)
    assert pages.timeline(filters.default("meetings"), TODAY).last == date(2031, 12, 31)
    narrowed = pages.timeline(filters.parse("meetings", QueryDict("body=CIS-CMD")), TODAY)
    assert narrowed.last is not None and narrowed.last < date(2031, 1, 1)


def test_a_day_without_its_year_is_told_apart_from_no_date(world: World) -> None:
    make.meeting("cis-chg-xxxx", body="CIS-CHG", date="XXXX-10-25", city="Moscow")
    bounded = make.meeting("cis-chg-before", body="CIS-CHG", date="XXXX-03", city="Minsk")
    Meeting.objects.filter(id=bounded.id).update(date_to=date(2021, 3, 31))
    for range_asked, yearless in (("", ["cis-chg-before", "cis-chg-xxxx"]), ("from=2022", ["cis-chg-xxxx"])):
        drawn = pages.timeline(filters.parse("meetings", QueryDict(range_asked)), TODAY)
        assert [each.id for each in drawn.yearless] == yearless
        assert [each.id for each in drawn.undated] == ["csto-cmd-undated"]


def test_a_wide_timeline_counts_instead(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("events.query.pages.lanes.MOST_ITEMS", 1)
    drawn = pages.timeline(filters.default("meetings"), TODAY)
    assert drawn.wide
    assert all(not lane.items and lane.years for lane in drawn.lanes)


def test_who_is_expected_has_not_come(world: World) -> None:
    planned = make.meeting("to-come", date="2100-05", status=Status.PLANNED)
    make.attendee(planned, make.person("hopeful", "Hope Ful", "KZ"), attendance=Attendance.EXPECTED)
    page = pages.country("KZ")
    assert page
    assert "hopeful" not in {each.id for each in page.people}
    (row,) = LISTS["people"].rows(filters.parse("people", QueryDict("q=Hope")))
    assert row["meetings"] == 0


def test_chairmanships_are_held_against_the_table(world: World) -> None:
    make.chairmanship("RU", 2022)
    page = pages.chairmanships(filters.parse("chairmanships", QueryDict("from=2019")))
    years = {each.year: each for each in page.years}
    assert years[2019].agreement == "agrees"
    assert years[2020].agreement == "not in articles"
    assert years[2022].agreement == "differs"
    assert years[2022].reference
    assert years[2022].reference.code == "KZ"
    assert page.chairs[-1].evidence[0].sentences


def test_the_dashboard_looks_back_and_ahead(world: World) -> None:
    shown = pages.dashboard(TODAY)
    assert shown.latest
    assert shown.upcoming
    assert (shown.latest.id, shown.upcoming.id) == ("cis-cmd-78", "cis-chs-2030")
    assert (shown.counts.meetings, shown.counts.reviewed, shown.counts.attendees) == (5, 1, 4)
    assert shown.reference_now
    assert shown.reference_now.year == 2024


def test_the_frame_knows_of_samples(world: World) -> None:
    assert not pages.portal_state().samples
    make.article("A sample text.", sample=True)
    assert pages.portal_state().samples


def test_a_meeting_with_an_open_end_is_placed_by_its_beginning(world: World) -> None:
    make.meeting("cis-cmd-79", ordinal=79, date="2021-05/..", host="TJ", city="Dushanbe", present=["RU"])
    page, state = pages.body("CIS-CMD"), pages.country("RU")
    assert page
    assert state
    expected = ["cis-cmd-79", "cis-cmd-78", "cis-cmd-77"]
    rows = LISTS["meetings"].rows(filters.parse("meetings", QueryDict("body=CIS-CMD")))
    assert [each.id for each in page.meetings] == expected
    assert [visit.meeting.id for visit in state.visits] == expected
    assert [row["id"] for row in rows] == expected


COUNTED = "“this year” counted from publication (2031-05-01: the stamp “1 May 2031”)"


def chaired(*told: tuple[str, str, str]) -> Chair:
    """The term of Belarus in 2031 as sentences tell it: text, words, and how the year was reached."""
    (text, words, reason), *others = told
    term = make.chairmanship("BY", 2031, source=make.article(text), words=words, reason=reason)
    for text, words, reason in others:
        said = make.claim(make.article(text), words, Field.CHAIRMANSHIP, {})
        make.ground(term.id, "term", said, value={}, reason=reason)
    (chair,) = pages.chairmanships(filters.parse("chairmanships", QueryDict("from=2031"))).chairs
    return chair


def test_a_year_in_the_chair_says_how_it_was_reached(world: World) -> None:
    assert chaired(("Minsk chairs the CIS this year.", "Minsk", COUNTED)).reasons == (COUNTED,)


def test_of_several_articles_each_reason_names_its_own(world: World) -> None:
    chair = chaired(("Minsk chairs in 2031.", "Minsk", ""), ("Belarus chairs this year.", "Belarus", COUNTED))
    assert chair.reasons == (f"“Belarus”: {COUNTED}",)


def test_the_reason_of_a_year_in_the_chair_can_be_told_in_russian(world: World) -> None:
    reason = tell(
        "“{words}” counted from {base}", words="this year", base=tell("the sitting ({edtf})", edtf="2031")
    )
    chair = chaired(("Minsk chairs in 2031.", "Minsk", ""), ("Belarus chairs this year.", "Belarus", reason))
    with override("ru"):
        assert list(map(told, chair.reasons)) == ["«Belarus»: «this year» отсчитано от заседания (2031)"]


def test_the_days_in_the_chair_say_that_they_are_inferred(world: World) -> None:
    report = make.article("Minsk chairs in 2031.")
    term = make.chairmanship("BY", 2031, source=report, words="Minsk")
    make.ground(term.id, "days", make.claim(report, "chairs", Field.CHAIRMANSHIP, {}), reason="inferred")
    (chair,) = pages.chairmanships(filters.parse("chairmanships", QueryDict("from=2031"))).chairs
    assert chair.days_reason == "inferred"
    assert [each.field for each in chair.evidence] == ["term"]


def test_a_listed_spelling_is_not_called_printed(world: World) -> None:
    Spelling.objects.create(person_id="sergei-lebedev", text="Levedev", printed=True)
    Spelling.objects.create(person_id="sergei-lebedev", text="Sergey Lebedev", printed=True)
    page = pages.person("sergei-lebedev")
    assert page
    assert page.printed == ("Levedev", "Sergey Lebedev")
    assert "Сергей Лебедев" in page.listed
    assert not {"Sergei Lebedev", "Sergey Lebedev", "Levedev"} & {*page.listed}
