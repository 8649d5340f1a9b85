"""Two people of one name at one sitting: the desk asks, and keeps them apart."""

from events.models import Attendee, Decision
from tests.admin.conftest import ADDRESS, REASON, Desk, differences, reread

NAMESAKE = {"new-0-person": "Artem Lusinyan", "new-0-country": "AM", "new-0-attendance": "absent"}


def there() -> dict[str, str]:
    return dict(Attendee.objects.filter(meeting=ADDRESS).values_list("person_id", "attendance"))


def test_a_second_person_of_one_name_is_added_once_the_editor_says_so(desk: Desk) -> None:
    asked = desk.send(desk.form(), **REASON | NAMESAKE)
    assert asked.status_code == 422
    assert "or say that this is another one so called" in asked.content.decode()
    assert "Another person of the same name" in asked.content.decode()
    assert not Decision.objects.exists()

    desk.correct(**NAMESAKE | {"new-0-namesake": "on"})
    both = {"artem-lusinyan": "present", "artem-lusinyan-2": "absent", "viktor-zaretsky": "absent"}
    assert there() == both
    reread()
    assert there() == both
    assert differences() == []

    desk.correct(**{"attendee-artem-lusinyan-2-attendance": "remote"})
    assert there() == both | {"artem-lusinyan-2": "remote"}
    desk.correct(**{"attendee-artem-lusinyan-2-reject": "on"})
    assert there() == {"artem-lusinyan": "present", "viktor-zaretsky": "absent"}


def test_one_new_name_typed_twice_is_asked_about(desk: Desk) -> None:
    twice = {
        f"new-{row}-{part}": told
        for row in (0, 1)
        for part, told in (("person", "Ivan Petrov"), ("attendance", "present"))
    }
    answer = desk.send(desk.form(), **REASON | twice)
    assert answer.status_code == 422
    assert "This name is in the list already: save" in answer.content.decode()


def test_a_number_finds_nobody_else_of_the_name(desk: Desk) -> None:
    desk.correct(**NAMESAKE | {"new-0-namesake": "on"})
    assert Decision.objects.get().person == "artem-lusinyan-2"
    assert Attendee.objects.get(person="artem-lusinyan-2").name_as_printed == "Artem Lusinyan"
