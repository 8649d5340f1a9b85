"""Who takes part and who does not."""

from __future__ import annotations

import pytest

from tests.extract.helpers import main, people, reading, states

OPENING = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
PLAN = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers will meet in Baku on Thursday. "
RU = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. В Баку прошло заседание Совета министров обороны СНГ. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            OPENING + "Latvian-born Russian Defence Minister Ivan Testov, and "
            "Kazakh Defence Minister Marat Samplov attended.",
            {
                "Ivan Testov": ("RU", "Minister of Defence", "present"),
                "Marat Samplov": ("KZ", "Minister of Defence", "present"),
            },
        ),
        (
            OPENING + "Taking part were Ivan Testov, Russia's defence minister, and Colonel "
            "General Anvar Probirov, Uzbekistan's defence minister.",
            {
                "Ivan Testov": ("RU", "Minister of Defence", "present"),
                "Anvar Probirov": ("UZ", "Minister of Defence", "present"),
            },
        ),
        (
            OPENING + "The ministers of defence I. Testov (Russia) and A. Probirov (Uzbekistan) took part.",
            {
                "I. Testov": ("RU", "Minister of Defence", "present"),
                "A. Probirov": ("UZ", "Minister of Defence", "present"),
            },
        ),
        (
            OPENING + "Kyrgyzstan was represented by the chief of its General Staff, Bakyt Obraztsov.",
            {"Bakyt Obraztsov": ("KG", "Chief of the General Staff", "present")},
        ),
        (
            OPENING + "Belarusian Defence Minister Pavel Primerov was represented "
            "by Deputy Defence Minister Oleg Zapasny.",
            {
                "Pavel Primerov": ("BY", "Minister of Defence", "represented"),
                "Oleg Zapasny": ("BY", "Deputy Minister of Defence", "present"),
            },
        ),
        (
            OPENING + "Armenian Defence Minister Aram Orinakyan joined by video link.",
            {"Aram Orinakyan": ("AM", "Minister of Defence", "remote")},
        ),
        (
            OPENING + "Tajik Defence Minister Rustam Namunov was absent; First Deputy "
            "Defence Minister Karim Misolov led the Tajik delegation.",
            {
                "Rustam Namunov": ("TJ", "Minister of Defence", "absent"),
                "Karim Misolov": ("TJ", "First Deputy Minister of Defence", "present"),
            },
        ),
        (
            PLAN + "Russian Defence Minister Ivan Testov will chair it.",
            {"Ivan Testov": ("RU", "Minister of Defence", "expected")},
        ),
        (
            RU + "В нем участвовали министры обороны России Иван Тестов, "
            "Казахстана Марат Пробов и Белоруссии Павел Примеров.",
            {
                "Иван Тестов": ("RU", "Minister of Defence", "present"),
                "Марат Пробов": ("KZ", "Minister of Defence", "present"),
                "Павел Примеров": ("BY", "Minister of Defence", "present"),
            },
        ),
        (
            RU + "Узбекскую сторону представлял генерал-майор Анвар Намунов.",
            {"Анвар Намунов": ("UZ", "Minister of Defence", "present")},
        ),
        (
            RU + "Председательствовал Сергей Шойгу.",
            {"Сергей Шойгу": ("RU", "Minister of Defence", "present")},
        ),
        (
            RU + "Председательствовал министр обороны России Иван Тестов.",
            {"Иван Тестов": ("RU", "Minister of Defence", "present")},
        ),
        (
            RU + "Слово взял генеральный секретарь СНГ Сергей Лебедев.",
            {"Сергей Лебедев": (None, "CIS Secretary-General", "present")},
        ),
    ],
)
def test_attendees(text: str, expected: dict[str, tuple[str | None, str, str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ministry's spokesman Igor Slovesny told reporters about it.",
        "President Ivan Glavny sent greetings to the ministers.",
        "Analyst Oleg Dumov called the session dull.",
        "CSTO Secretary General Stanislav Zas will attend the Samarkand session.",
        "CIS Executive Secretary Sergey Lebedev will attend the SCO summit.",
        "Claims that Kazakh Defence Minister Marat Samplov attended are unfounded.",
        "Had Kazakh Defence Minister Marat Samplov attended, he would have spoken last.",
        "The delegates were later received by President Ivan Glavny of Azerbaijan.",
        "The new chairman follows in the post Defence Minister Petr Byvshy of Russia.",
        "On the sidelines Russian Defence Minister Ivan Testov had bilateral "
        "talks with Kazakh Defence Minister Marat Samplov.",
    ],
)
def test_others_do_not_attend(text: str) -> None:
    assert people(OPENING + text) == {}


def test_commanders_sit_in_the_air_defence_committee() -> None:
    text = (
        "MINSK, 18 April 2019 (Sample) - The CIS coordinating committee on air defence convened in Minsk "
        "on Thursday. "
        "Belarusian Air Force and Air Defence Commander Major General Oleg Nebov spoke."
    )
    assert people(text) == {"Oleg Nebov": ("BY", "Commander of the Air Force and Air Defence", "present")}


def test_spellings_and_misprints_are_one_person() -> None:
    text = (
        OPENING
        + "Russian Defence Minister Sergey Shoygu opened the session. Sergei Shoigu thanked the hosts. "
        "Kazakh Defence Minister Marat Samplovsky followed. Samplovksy spoke of training."
    )
    assert list(people(text)) == ["Sergey Shoygu", "Marat Samplovsky"]


def test_namesakes_with_other_initials_are_two() -> None:
    text = OPENING + "The ministers of defence P. Lebedev (Ukraine) and S. Lebedev (Russia) took part."
    assert list(people(text)) == ["P. Lebedev", "S. Lebedev"]


def test_a_states_refusal_is_not_its_neighbours() -> None:
    text = OPENING + "Kazakh Defence Minister Marat Samplov said that Ukraine declined to attend."
    assert people(text) == {"Marat Samplov": ("KZ", "Minister of Defence", "present")}
    assert states(text) == {"UA": "refused"}


def test_the_printed_capacity_outweighs_the_known_office() -> None:
    text = OPENING + "Oleg Belokonev represented Belarus as deputy defence minister."
    assert people(text) == {"Oleg Belokonev": ("BY", "Deputy Minister of Defence", "present")}


def test_namesakes_with_other_given_names_are_two() -> None:
    text = (
        OPENING + "Russian Defence Minister Oleg Primerov took part. "
        "Kazakh Defence Minister Marat Primerov was absent."
    )
    assert people(text) == {
        "Oleg Primerov": ("RU", "Minister of Defence", "present"),
        "Marat Primerov": ("KZ", "Minister of Defence", "absent"),
    }


AM_BY = "Armenian Defence Minister Aram Orinakyan", "Belarusian Defence Minister Pavel Primerov"


@pytest.mark.parametrize(
    ("text", "attendance"),
    [
        (OPENING + f"Neither {AM_BY[0]} nor {AM_BY[1]} attended.", "absent"),
        (
            OPENING + "Neither Aram Orinakyan, the Armenian defence minister, nor "
            "his Belarusian counterpart Pavel Primerov came.",
            "absent",
        ),
        (OPENING + f"{AM_BY[0]} did not come, nor did {AM_BY[1]}.", "absent"),
        (OPENING + f"Neither {AM_BY[0]} nor {AM_BY[1]} was absent.", "present"),
        (
            RU + "Ни министр обороны Армении Арам Оринакян, "
            "ни министр обороны Белоруссии Павел Примеров не приехали.",
            "absent",
        ),
    ],
)
def test_neither_of_two_people(text: str, attendance: str) -> None:
    assert [a.attendance.value for a in main(text).attendees] == 2 * [attendance]
    assert states(text) == {}


@pytest.mark.parametrize(
    ("text", "attendance"),
    [
        (
            "Deputy Defence Minister Oleg Zapasny of Armenia stood in for Armenian Defence Minister Aram "
            "Orinakyan.",
            "absent",
        ),
        ("Armenian Defence Minister Aram Orinakyan sent his first deputy.", "absent"),
        (
            "Armenian Defence Minister Aram Orinakyan was busy at home; Deputy Minister Oleg Zapasny "
            "spoke in his place.",
            "absent",
        ),
        (
            "The address of Armenian Defence Minister Aram Orinakyan was read out by Ambassador Oleg "
            "Zapasny.",
            "represented",
        ),
        ("Armenian Defence Minister Aram Orinakyan refused to sign the communique.", "present"),
        ("Armenian Defence Minister Aram Orinakyan said that his instructions had not arrived.", "present"),
    ],
)
def test_who_spoke_for_him(text: str, attendance: str) -> None:
    assert people(OPENING + text)["Aram Orinakyan"][2] == attendance


BY_MINISTER = "Belarusian Defence Minister Pavel Primerov"
RU_MINISTER = "Министр обороны Белоруссии Павел Примеров"


@pytest.mark.parametrize(
    "words",
    [
        "{} was ill.",
        "{} was in Brest.",
        "{} is on a visit to Ankara.",
        "{} had a cold.",
        "{} was in Baku on that day for talks on missiles.",
        "It is not known whether {} would come.",
        "Nothing was heard of {}.",
        "{}, speaking in Astana, praised the event.",
        "The portrait of {} has been hanging there for a year.",
        "{} takes over as president of the ice hockey federation.",
    ],
)
def test_nearness_is_no_presence(words: str) -> None:
    assert people(OPENING + words.format(BY_MINISTER)) == {}


@pytest.mark.parametrize(
    "words",
    ["{} находился в Бресте.", "{} заболел.", "{} в отпуске.", "Неизвестно, приедет ли {}."],
)
def test_nearness_is_no_presence_in_russian(words: str) -> None:
    name = RU_MINISTER if words.startswith("{}") else RU_MINISTER.lower().replace("белоруссии", "Белоруссии")
    assert people(RU + words.format(name.replace("павел примеров", "Павел Примеров"))) == {}


@pytest.mark.parametrize(
    "text",
    [
        OPENING + f"Belarus was represented by Deputy Defence Minister Oleg Zapasny, as {BY_MINISTER} was in "
        "Brest.",
        OPENING + f"{BY_MINISTER} was on a visit to Ankara on that day, and his deputy Oleg Zapasny stood in "
        "for him.",
        OPENING + f"{BY_MINISTER} was unable to fly because of fog.",
        OPENING + f"{BY_MINISTER}, according to his ministry, had never intended to come.",
        OPENING + f"{BY_MINISTER} cancelled his trip at the last moment.",
        OPENING + f"{BY_MINISTER} fell ill and stayed in Brest.",
        OPENING + f"{BY_MINISTER} was not in Baku.",
        OPENING + f"Absent: {BY_MINISTER}.",
        RU + f"{RU_MINISTER} отменил поездку.",
        RU + f"{RU_MINISTER} не смог прилететь.",
        RU + f"{RU_MINISTER} остался в Минске.",
        RU + "Вместо министра обороны Белоруссии Павла Примерова приехал его заместитель.",
    ],
)
def test_missing_or_replaced_is_absent(text: str) -> None:
    told = {
        name: attendance for name, (_, _, attendance) in people(text).items() if "р" in name or "P" in name
    }
    assert list(told.values()) == ["absent"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{BY_MINISTER} was represented by the ambassador.", ("represented", {})),
        (f"{BY_MINISTER} was not in Baku; Deputy Minister Oleg Zapasny was.", ("absent", {})),
        ("President Pavel Primerov of Belarus did not attend.", ("absent", {})),
        (f"{BY_MINISTER} did not come.", ("absent", {})),
        (f"{BY_MINISTER} did not come, and nobody did in his place.", ("absent", {"BY": "absent"})),
        (f"{BY_MINISTER} skipped the session.", ("absent", {"BY": "absent"})),
    ],
)
def test_whose_seat_was_empty(text: str, expected: tuple[str, dict[str, str]]) -> None:
    assert (people(OPENING + text)["Pavel Primerov"][2], states(OPENING + text)) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The ministers noted the absence of Armenia and heard {} and others.",
        "The Kazakh minister was prevented from coming and {} took his place.",
    ],
)
def test_an_absence_of_others_is_not_his(words: str) -> None:
    assert people(OPENING + words.format(BY_MINISTER))["Pavel Primerov"][2] == "present"


@pytest.mark.parametrize(
    "words",
    [
        "{} was in Brest on that day. Primerov told reporters that he had seen the papers.",
        "{} explained at the time that there was no money.",
        "{}, reported to be ill, has a new office.",
    ],
)
def test_speaking_from_elsewhere_is_no_presence(words: str) -> None:
    assert people(OPENING + words.format(BY_MINISTER)) == {}


@pytest.mark.parametrize(
    "text",
    [
        OPENING + f"“We agree on everything,” said {BY_MINISTER}.",
        OPENING + f"{BY_MINISTER} and his Kazakh colleague Marat Samplov nodded.",
        OPENING + f"Taking part, among others, was {BY_MINISTER}.",
        OPENING + f"The host was thanked by {BY_MINISTER}, who leads the Belarusian military.",
        OPENING + "Present at the session:\n- Pavel Primerov, Minister of Defence of Belarus;",
        OPENING + "At the table sat: Ivan Testov (Russia); Pavel Primerov (Belarus).",
        OPENING + "Russian Defence Minister Ivan Testov did not fly; " + BY_MINISTER + " did.",
        RU + "Слово взял министр обороны Белоруссии Павел Примеров.",
    ],
)
def test_words_that_put_him_in_the_room(text: str) -> None:
    told = {name.split()[-1]: attendance for name, (_, _, attendance) in people(text).items()}
    assert (told.get("Primerov") or told.get("Примеров")) == "present"


def test_of_two_offices_the_one_he_holds_himself() -> None:
    text = (
        OPENING
        + "Taking part was the first deputy minister of defence - chief of the General Staff of Belarus "
        "Oleg Zapasny."
    )
    assert people(text) == {"Oleg Zapasny": ("BY", "Chief of the General Staff", "present")}


@pytest.mark.parametrize(
    "headline", ["Armenian Minister Misses Talks", "ARMENIAN MINISTER AND OTHERS SHARE BREAD"]
)
def test_words_of_a_headline_are_no_names(headline: str) -> None:
    assert (
        people(headline + "\n\n" + OPENING + "Nothing else is known of the talks so far, the agency reports.")
        == {}
    )


def test_the_one_asked_to_go_instead_is_there() -> None:
    text = (
        OPENING
        + "Taking part was Armenian Deputy Defence Minister Oleg Zapasny, whom Armenian Defence Minister "
        "Aram "
        "Orinakyan had asked to go instead of him."
    )
    assert {name: told[2] for name, told in people(text).items()} == {
        "Oleg Zapasny": "present",
        "Aram Orinakyan": "absent",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Oleg Primerov led the Belarusian delegation.", ("BY", "present")),
        ("Belarus was represented by its Foreign Minister Oleg Primerov.", ("BY", "present")),
        ("Oleg Primerov represented Belarus.", ("BY", "present")),
        ("Absent: Belarusian Defence Minister Oleg Primerov.", ("BY", "absent")),
    ],
)
def test_state_and_absence_from_the_words_after_and_before(text: str, told: tuple[str, str]) -> None:
    country, _, attendance = people(OPENING + text)["Oleg Primerov"]
    assert (country, attendance) == told


def test_an_absence_is_of_the_state_after_it() -> None:
    text = (
        OPENING
        + "The ministers heard Uzbek Deputy Defence Minister Anvar Probirov, who took part, and noted the "
        "absence of Armenia."
    )
    assert people(text)["Anvar Probirov"][2] == "present"
    assert states(text) == {"AM": "absent"}


def test_the_host_needs_no_other_word() -> None:
    text = (
        OPENING + "Taking part were Armenian Defence Minister Aram Orinakyan and the host, Vagif Numunayev."
    )
    assert people(text)["Vagif Numunayev"] == ("AZ", "Minister of Defence", "present")


def test_a_sitting_announced_by_the_way_has_its_own_people() -> None:
    text = (
        OPENING
        + "Next month the CIS Council of Foreign Ministers will meet in Minsk: Russian Foreign Minister Ivan "
        "Dalnov is coming. The press service chief told it."
    )
    (_, coming) = [m for m in reading(text).meetings if m.body.value != "OTHER"]
    assert [(a.name, a.attendance.value) for a in coming.attendees] == [("Ivan Dalnov", "expected")]


def test_a_member_of_a_council_without_a_table_needs_no_known_office() -> None:
    text = (
        "MINSK, 7 May 2019 (Sample) - The CIS Economic Council met in Minsk on Tuesday. Taking part was "
        "Colonel Ivan "
        "Testov of Russia."
    )
    (testov,) = main(text).attendees
    assert (testov.name, testov.country, testov.role) == ("Ivan Testov", "RU", None)


def test_one_verb_of_absence_for_a_list() -> None:
    text = OPENING + f"{AM_BY[0]}, {AM_BY[1]} and Tajik Defence Minister Rustam Namunov did not attend."
    assert [how for _, _, how in people(text).values()] == ["absent", "absent", "absent"]


CANCELLED = (
    "BAKU, 7 May 2019 (Sample) - The session of the CIS Council of Defence Ministers in Baku was called off. "
)
POSTPONED = (
    "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers that was to meet in Baku on Thursday "
    "has been postponed to 5 June. "
)


@pytest.mark.parametrize(
    "text",
    [
        PLAN + "Russian Defence Minister Ivan Testov will join by video link.",
        PLAN + "Russian Defence Minister Ivan Testov takes part.",
        CANCELLED + "Russian Defence Minister Ivan Testov had confirmed his participation.",
        POSTPONED + "Russian Defence Minister Ivan Testov takes part.",
        OPENING + "Russian Defence Minister Ivan Testov was expected to attend.",
        OPENING + "Russian Defence Minister Ivan Testov will come on the second day.",
    ],
)
def test_attendance_only_announced_is_expected(text: str) -> None:
    assert people(text) == {"Ivan Testov": ("RU", "Minister of Defence", "expected")}


def test_a_state_announced_as_observer_is_expected() -> None:
    assert states(PLAN + "Serbia takes part as an observer.") == {"RS": "expected"}


def test_deputy_is_named_with_the_represented() -> None:
    text = (
        OPENING + "Azerbaijan's minister Vagif Numunayev was represented by "
        "Colonel General Rauf Evezov, chief of the General Staff."
    )
    (numunayev, evezov) = main(text).attendees
    assert (numunayev.represented_by, evezov.role) == ("Rauf Evezov", "Chief of the General Staff")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            OPENING
            + "The defence ministers of Armenia, Belarus and Kazakhstan attended. Uzbekistan sent nobody.",
            {"AM": "present", "BY": "present", "KZ": "present", "UZ": "absent"},
        ),
        (OPENING + "Armenia refused to take part.", {"AM": "refused"}),
        (OPENING + "Armenia refused to sign the communique.", {}),
        (OPENING + "The Armenians stayed at home.", {"AM": "absent"}),
        (
            OPENING
            + "Observers of Ukraine were present, and the ministers noted the absence of Armenia and of Moldova.",
            {"UA": "observer", "AM": "absent", "MD": "absent"},
        ),
        (
            OPENING + "Georgia and Moldova, which have left, were invited as guests but did not attend.",
            {"GE": "absent", "MD": "absent"},
        ),
        (OPENING + "Georgia sent its best wishes.", {}),
        (
            OPENING + "Not expected: Republic of Armenia, Republic of Moldova.",
            {"AM": "absent", "MD": "absent"},
        ),
        (OPENING + "Testov is not coming: Armenia sent its military attache.", {"AM": "present"}),
        (OPENING + "The Armenian seat was vacant.", {"AM": "absent"}),
        (OPENING + "Nobody came from Uzbekistan.", {"UZ": "absent"}),
        (OPENING + "All members but Kyrgyzstan took part.", {"KG": "absent"}),
        (OPENING + "Tashkent skipped the event.", {"UZ": "absent"}),
        (OPENING + "Officers from Ukraine followed the talks as observers.", {"UA": "observer"}),
        (OPENING + "Armenia was represented by its ambassador.", {"AM": "present"}),
        (OPENING + "A seat had been kept for Moldova, but its delegation did not appear.", {"MD": "absent"}),
        (OPENING + "Neither Georgia nor Moldova sent a delegate.", {"GE": "absent", "MD": "absent"}),
        (OPENING + "Neither Georgia nor Moldova took part.", {"GE": "absent", "MD": "absent"}),
        (RU + "Ни Грузия, ни Молдавия не участвовали.", {"GE": "absent", "MD": "absent"}),
        (RU + "Украина на встрече представлена не была.", {"UA": "absent"}),
        (OPENING + "Georgia declined to attend the Geneva forum.", {}),
        (OPENING + "Georgia declined to attend the Baku session.", {"GE": "refused"}),
        (OPENING + "All but Ukraine signed the decision.", {}),
        (OPENING + "Had Georgia attended, the hall would have been too small.", {}),
        (OPENING + "If Ukraine takes part, it will sit by the window.", {}),
        (OPENING + "Rumours that Georgia took part are untrue.", {}),
        (PLAN + "Georgia will not come. Ukraine has not answered.", {"GE": "absent"}),
        (RU + "Украина в заседании не участвовала.", {"UA": "absent"}),
        (RU + "Встреча прошла без армянской делегации.", {"AM": "absent"}),
        (
            RU + "Участвовали делегации Армении, Казахстана и Таджикистана.",
            {"AM": "present", "KZ": "present", "TJ": "present"},
        ),
    ],
)
def test_delegations(text: str, expected: dict[str, str]) -> None:
    assert states(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Armenia, Belarus and Russia are full members of the Council.",
        "An exercise of Russia and Belarus was attended by officers of Kazakhstan.",
        "The treaty was signed by Armenia and Belarus in 1995.",
    ],
)
def test_member_lists_and_exercises_are_no_attendance(text: str) -> None:
    assert states(OPENING + text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RU + "Не приехал и министр обороны Армении Арам Оринакян.", {"Арам Оринакян": "absent"}),
        (
            RU + "Министр обороны Казахстана Марат Пробов не приехал, не приехал и министр обороны Армении "
            "Арам Оринакян.",
            {"Марат Пробов": "absent", "Арам Оринакян": "absent"},
        ),
        (
            RU + "Не приехали и министры обороны Армении Арам Оринакян и Казахстана Марат Пробов.",
            {"Марат Пробов": "absent", "Арам Оринакян": "absent"},
        ),
        (
            OPENING + "Kazakh Defence Minister Marat Samplov was expected to attend, but in the end he did "
            "not come.",
            {"Marat Samplov": "absent"},
        ),
        (RU + "Не участвовал и министр обороны Армении Арам Оринакян.", {"Арам Оринакян": "absent"}),
        (
            OPENING + "Kazakh Defence Minister Marat Samplov did not come. "
            "Neither did Armenian Defence Minister Aram Orinakyan.",
            {"Marat Samplov": "absent", "Aram Orinakyan": "absent"},
        ),
        (
            OPENING + "Uzbek Defence Minister Anvar Probirov was due to attend but remained in Tashkent.",
            {"Anvar Probirov": "absent"},
        ),
        (
            PLAN + "Russian Defence Minister Ivan Testov was unable to attend the reception "
            "but will be at the session.",
            {"Ivan Testov": "expected"},
        ),
        (
            PLAN + "Kazakh Defence Minister Marat Samplov has left Baku and will not be at the session.",
            {"Marat Samplov": "absent"},
        ),
        (
            OPENING + "Russian Defence Minister Ivan Testov missed the dinner but took part in the session.",
            {"Ivan Testov": "present"},
        ),
        (OPENING + "Russian Defence Minister Ivan Testov skipped the welcoming dinner.", {}),
        (
            RU + "Министр обороны России Иван Тестов не участвовал в приеме, но был на заседании.",
            {"Иван Тестов": "present"},
        ),
        (
            RU + "Министр обороны России Иван Тестов заболел и остался в Москве.",
            {"Иван Тестов": "absent"},
        ),
    ],
)
def test_the_verb_of_another_event_and_the_subject_behind_its_verb(
    text: str, expected: dict[str, str]
) -> None:
    assert {name: attendance for name, (_, _, attendance) in people(text).items()} == expected
