"""Terms in the chair: who, of what, and in which year."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from events.extract.chairs import chairmanships, tables
from events.extract.page.text import Page
from events.kinds import DateBasis
from events.records import DateReading
from tests.extract.chair_samples import ENGLISH, RUSSIAN
from tests.extract.helpers import reading

PUBLISHED = DateReading("2016-05-20", DateBasis.EXPLICIT, "the stamp")

ORGANISATIONS = [
    ("Under the chairmanship of Kazakhstan in the CIS this year much was done.", {("CIS", "KZ", 2016)}),
    (
        "Work on the chairmanship of the Republic of Belarus in the CIS in 2013 goes on.",
        {("CIS", "BY", 2013)},
    ),
    ("During Tajikistan's chairmanship of the CIS next year this will go on.", {("CIS", "TJ", 2017)}),
    ("Priorities of the Kazakh chairmanship of the Commonwealth were named.", {("CIS", "KZ", 2016)}),
    ("Kazakhstan chairs the Commonwealth this year.", {("CIS", "KZ", 2016)}),
    ("Uzbekistan, presiding this year in the CIS, offered to help.", {("CIS", "UZ", 2016)}),
    ("Moldova holds the rotating presidency of the Commonwealth in 2009.", {("CIS", "MD", 2009)}),
    ("Astana holds the presidency of the CIS.", {("CIS", "KZ", 2016)}),
    ("Belarus, which has the CSTO chairmanship in 2017, will be the host.", {("CSTO", "BY", 2017)}),
    ("Thanks went to the Kazakh colleagues, currently chairing the CIS.", {("CIS", "KZ", 2016)}),
    ("Tajikistan last chaired the CIS in 2011.", {("CIS", "TJ", 2011)}),
    ("Armenia stays in the chair of the CSTO until 31 December.", {("CSTO", "AM", 2016)}),
    ("Russia comes next and is to preside over the Commonwealth in 2017.", {("CIS", "RU", 2017)}),
    (
        "Kyrgyzstan holds the presidency of the CIS until the end of the year and hands it over to Russia "
        "for 2017.",
        {("CIS", "KG", 2016), ("CIS", "RU", 2017)},
    ),
    (
        "Kyrgyzstan chairs the CIS this year; on January 1, 2017 the chair will pass to Russia.",
        {("CIS", "KG", 2016), ("CIS", "RU", 2017)},
    ),
    (
        "The chairmanship of the CSTO is in the hands of Belarus, which takes over from Armenia.",
        {("CSTO", "BY", 2016), ("CSTO", "AM", 2015)},
    ),
    ("China took over as SCO chair this year.", {("SCO", "CN", 2016)}),
    (
        "From January 1 Belarus will preside over the CIS, replacing Kyrgyzstan.",
        {("CIS", "BY", 2017), ("CIS", "KG", 2016)},
    ),
    ("Kyrgyzstan, this year's chair of the CIS, sent its greetings.", {("CIS", "KG", 2016)}),
    ("Kyrgyzstan, the country that is chairing the CIS, agreed.", {("CIS", "KG", 2016)}),
    (
        "Armenia gives the chairmanship of the CSTO to Belarus at the end of the year.",
        {("CSTO", "BY", 2017), ("CSTO", "AM", 2016)},
    ),
    (
        "Next year the chair of the CIS passes from Kyrgyzstan to Russia.",
        {("CIS", "RU", 2017), ("CIS", "KG", 2016)},
    ),
    (
        "Belarus, which takes over the CSTO chairmanship from Armenia on 1 January, made a plan.",
        {("CSTO", "BY", 2017), ("CSTO", "AM", 2016)},
    ),
    (
        "Belarus took over the CIS chairmanship from Russia on 1 January.",
        {("CIS", "BY", 2016), ("CIS", "RU", 2015)},
    ),
    (
        "Kyrgyzstan has held the chairmanship of the CIS since the beginning of the year.",
        {("CIS", "KG", 2016)},
    ),
    (
        "Sergei Primerov, the Russian minister, spoke; Vano Probadze, defence minister of Georgia, presided. "
        "The CIS kept silent.",
        set(),
    ),
    ("Председательствующая в СНГ Киргизия согласилась.", {("CIS", "KG", 2016)}),
    ("В 2018 году в СНГ будет председательствовать Таджикистан.", {("CIS", "TJ", 2018)}),
    ("Россия будет председательствовать в СНГ в 2017 году.", {("CIS", "RU", 2017)}),
    ("Председательство в СНГ в 2018 году перейдёт к Таджикистану.", {("CIS", "TJ", 2018)}),
    ("Председательство в 2017 году перейдёт к России. Таков порядок в СНГ.", {("CIS", "RU", 2017)}),
    ("Председательствовать на заседании СНГ в Минске будет министр Иван Тестов.", set()),
    ("На саммите СНГ в Минске будет председательствовать Иван Тестов.", set()),
    ("В 2017 году эстафету в СНГ у Киргизии примет Россия.", {("CIS", "RU", 2017), ("CIS", "KG", 2016)}),
    (
        "Kyrgyzstan chairs the CIS at the moment; Russia does so next year.",
        {("CIS", "KG", 2016), ("CIS", "RU", 2017)},
    ),
    ("Kyrgyzstan closes its chairmanship of the CIS.", {("CIS", "KG", 2016)}),
    (
        "К тому времени в 2017 году Россия сменит Киргизию во главе СНГ.",
        {("CIS", "RU", 2017), ("CIS", "KG", 2016)},
    ),
    ("The summit named Armenia as chair of the CIS for 2017.", {("CIS", "AM", 2017)}),
    ("Kyrgyzstan is the current chair of the organization. The CIS is meant.", {("CIS", "KG", 2016)}),
    ("Киргизия, председательствующая в СНГ в 2016 году, согласилась.", {("CIS", "KG", 2016)}),
    (
        "Kazakhstan assumed the rotating CSTO presidency for 2016 from Belarus.",
        {("CSTO", "KZ", 2016), ("CSTO", "BY", 2015)},
    ),
    ("В 2016 году в СНГ председательствует Киргизия.", {("CIS", "KG", 2016)}),
    ("Киргизия председательствует в СНГ в текущем году.", {("CIS", "KG", 2016)}),
    (
        "Киргизия председательствует в СНГ до конца года, после чего передаст полномочия России.",
        {("CIS", "KG", 2016), ("CIS", "RU", 2017)},
    ),
    ("Со следующего года председательство в СНГ перейдет к Таджикистану.", {("CIS", "TJ", 2017)}),
    ("Будущий год пройдет в СНГ под председательством России.", {("CIS", "RU", 2017)}),
    ("В 2017 году эстафету председательства в СНГ у нее примет Россия.", {("CIS", "RU", 2017)}),
    (
        "В этом году в СНГ председательствует Киргизия; в 2017 году эстафету у нее примет Россия.",
        {("CIS", "KG", 2016), ("CIS", "RU", 2017)},
    ),
    (
        "К тому времени председательствовать в СНГ будет Россия, сменяющая в 2017 году Киргизию.",
        {("CIS", "RU", 2017), ("CIS", "KG", 2016)},
    ),
    ("Белоруссия в 2017 году председательствует в ОДКБ.", {("CSTO", "BY", 2017)}),
    ("Киргизия передаст председательство в СНГ России.", {("CIS", "RU", 2017), ("CIS", "KG", 2016)}),
    ("Председательство в СНГ от Киргизии перейдет к России.", {("CIS", "RU", 2017), ("CIS", "KG", 2016)}),
    ("С 1 января 2017 года председателем СНГ станет Россия.", {("CIS", "RU", 2017)}),
    ("Kyrgyzstan is the chair of the CIS.", {("CIS", "KG", 2016)}),
    ("The chairmanship in the CIS in 2017 will be held by Russia.", {("CIS", "RU", 2017)}),
    ("Russia to chair the CIS in 2017", {("CIS", "RU", 2017)}),
    (
        "Russia took over the CIS chairmanship from Kyrgyzstan on January 1, 2017.",
        {("CIS", "RU", 2017), ("CIS", "KG", 2016)},
    ),
    (
        "Tajikistan presides in the SCO this year for the second time after 2000.",
        {("SCO", "TJ", 2016), ("SCO", "TJ", 2000)},
    ),
    ("From January 1, 2017, Belarus will preside in the CSTO.", {("CSTO", "BY", 2017)}),
    (
        "The chairmanship of the CSTO passed from Tajik President Ivan Primerov to his Armenian counterpart "
        "Petr Obraztsov.",
        {("CSTO", "AM", 2016), ("CSTO", "TJ", 2015)},
    ),
    (
        "Russia to take over the rotating CIS chair for 2017 from Kyrgyzstan.",
        {("CIS", "RU", 2017), ("CIS", "KG", 2016)},
    ),
    ("As the current chair of the CIS, Kyrgyzstan hosts the summit.", {("CIS", "KG", 2016)}),
    ("As the state presiding over the Commonwealth, Kyrgyzstan made a proposal.", {("CIS", "KG", 2016)}),
    ("As part of its CIS presidency, Kyrgyzstan plans a forum.", {("CIS", "KG", 2016)}),
    ("The CIS is presided over this year by Kyrgyzstan.", {("CIS", "KG", 2016)}),
    ("In 2017 the Commonwealth will be headed by Russia.", {("CIS", "RU", 2017)}),
    ("The chair of the CIS, Kyrgyzstan, made a proposal.", {("CIS", "KG", 2016)}),
    ("CIS chair Kyrgyzstan made a proposal.", {("CIS", "KG", 2016)}),
    (
        "Kyrgyzstan succeeded Kazakhstan as chair of the CIS on January 1.",
        {("CIS", "KG", 2016), ("CIS", "KZ", 2015)},
    ),
    ("Russia becomes chair of the Commonwealth on 1 January 2017.", {("CIS", "RU", 2017)}),
    ("Russia was elected chair of the CIS for 2017.", {("CIS", "RU", 2017)}),
    ("Russia will chair the CIS in 2017 and Tajikistan in 2018.", {("CIS", "RU", 2017), ("CIS", "TJ", 2018)}),
    ("Ukraine would not chair the CIS in 2014, the chair was taken by Belarus.", {("CIS", "BY", 2014)}),
    ("Belarus, which headed the CIS in 2013 too, agreed.", {("CIS", "BY", 2013)}),
    ("Belarus chaired the CIS in 2001 and 2013.", {("CIS", "BY", 2001), ("CIS", "BY", 2013)}),
    ("The CSTO chairmanship was handed to Armenia.", {("CSTO", "AM", 2016)}),
    ("Next year the chairmanship of the CIS will be transferred to Russia.", {("CIS", "RU", 2017)}),
    ("The next CSTO chairmanship, from January 1, 2017, will go to Belarus.", {("CSTO", "BY", 2017)}),
    ("Kyrgyzstan's term in the CIS chair ends in December.", {("CIS", "KG", 2016)}),
    ("The Kyrgyz presidency of the CIS began on January 1.", {("CIS", "KG", 2016)}),
    ("Председательство в СНГ в 2016 году осуществляет Киргизия.", {("CIS", "KG", 2016)}),
    ("Киргизия осуществляет председательство в СНГ.", {("CIS", "KG", 2016)}),
    ("Функции председателя СНГ в этом году исполняет Киргизия.", {("CIS", "KG", 2016)}),
    ("Киргизия как председатель СНГ предложила собраться.", {("CIS", "KG", 2016)}),
    ("Киргизия является страной - председателем СНГ в 2016 году.", {("CIS", "KG", 2016)}),
    ("В рамках своего председательства в СНГ Киргизия проведет форум.", {("CIS", "KG", 2016)}),
    ("Киргизия приняла председательство в СНГ от Казахстана.", {("CIS", "KG", 2016), ("CIS", "KZ", 2015)}),
    ("Председательство в СНГ перешло от Казахстана к Киргизии.", {("CIS", "KG", 2016), ("CIS", "KZ", 2015)}),
    ("Председательство в СНГ перешло к Киргизии.", {("CIS", "KG", 2016)}),
    ("России передано председательство в СНГ на 2017 год.", {("CIS", "RU", 2017)}),
    ("Эстафета председательства в СНГ перейдет к России.", {("CIS", "RU", 2017)}),
    ("Россия сменит Киргизию на посту председателя СНГ.", {("CIS", "RU", 2017), ("CIS", "KG", 2016)}),
    (
        "В ОДКБ председательствует Армения, в октябре ее сменит Белоруссия.",
        {("CSTO", "AM", 2016), ("CSTO", "BY", 2016)},
    ),
    (
        "В ОДКБ сейчас председательствует Армения, на смену ей придет Белоруссия.",
        {("CSTO", "AM", 2016), ("CSTO", "BY", 2017)},
    ),
    ("На Киргизию в 2016 году возложено председательство в СНГ.", {("CIS", "KG", 2016)}),
    ("Киргизия, которая председательствует в СНГ в 2016 году, согласилась.", {("CIS", "KG", 2016)}),
    ("В 2015 году в СНГ председательствовал Казахстан.", {("CIS", "KZ", 2015)}),
    ("Содружество в этом году возглавляет Киргизия.", {("CIS", "KG", 2016)}),
    ("В следующем году СНГ возглавит Россия.", {("CIS", "RU", 2017)}),
    (
        "Киргизия председательствует в СНГ во второй раз после 2008 года.",
        {("CIS", "KG", 2016), ("CIS", "KG", 2008)},
    ),
    ("Россия с нового года займет пост председателя СНГ.", {("CIS", "RU", 2017)}),
    (
        "Выступил президент Киргизии Иван Примеров, страна которого председательствует в СНГ.",
        {("CIS", "KG", 2016)},
    ),
    ("От Казахстана председательство в СНГ перешло к Киргизии.", {("CIS", "KG", 2016), ("CIS", "KZ", 2015)}),
    ("Kyrgyzstan will be the chair country of the CIS in 2016.", {("CIS", "KG", 2016)}),
    ("Armenia has been chairing the CSTO since October 2015.", {("CSTO", "AM", 2016)}),
    ("Kazakhstan's Ivan Primerov, at home today, remains chairman of the CIS.", {("CIS", "KZ", 2016)}),
    ("Kazakh President Ivan Primerov, who chairs the CIS this year, spoke.", {("CIS", "KZ", 2016)}),
    (
        "2016 is the year of a jubilee of the CIS, and one in which Kyrgyzstan presides over it.",
        {("CIS", "KG", 2016)},
    ),
    ("Президент Киргизии Иван Примеров избран председателем СНГ на 2016 год.", {("CIS", "KG", 2016)}),
    (
        "ШОС создана в 2001 году. Казахстан передаст председательство в организации Китаю.",
        {("SCO", "CN", 2017), ("SCO", "KZ", 2016)},
    ),
    ("Russia will chair the CIS. Russia chairs the CIS in 2018.", {("CIS", "RU", 2018)}),
]


@pytest.mark.parametrize(("text", "terms"), ORGANISATIONS)
def test_terms_of_organisations(text: str, terms: set[tuple[str, str, int]]) -> None:
    readings = chairmanships.read(Page(text), PUBLISHED)
    assert {(r.body, r.country, r.year) for r in readings} == terms
    assert all(text[e.span.start : e.span.end] == e.span.quote for r in readings for e in r.evidence)


@pytest.mark.parametrize(("text", "terms"), [*ENGLISH, *RUSSIAN])
def test_terms_as_the_press_puts_them(text: str, terms: str) -> None:
    wanted = [term.split(None, 3) for term in terms.split(";") if term.strip()]
    read = {(r.body, r.country, str(r.year)): r.person for r in reading(text).chairmanships}
    assert set(read) == {(body, country, year) for body, country, year, *_ in wanted}
    assert all(read[body, country, year] == name for body, country, year, *names in wanted for name in names)


WORDINGS = Path(__file__).parent / "chairs"
"""Lines "sentence => terms" under the day on which the sentences appeared; all of it is invented."""


def wordings() -> Iterator[tuple[str, str, str]]:
    for path in sorted(WORDINGS.iterdir()):
        day = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            sentence, told, terms = line.partition(" =>")
            if told:
                yield day, sentence, terms
            else:
                day = line


@pytest.mark.parametrize(("day", "sentence", "terms"), list(wordings()))
def test_terms_in_many_wordings(day: str, sentence: str, terms: str) -> None:
    readings = chairmanships.read(Page(sentence), DateReading(day, DateBasis.EXPLICIT, "the stamp"))
    wanted = {tuple(term.split(None, 3)[:3]) for term in terms.split(";") if term.strip()}
    assert {(r.body, r.country, str(r.year)) for r in readings} == wanted


COUNCILS = [
    (
        "Sergei Shoigu, the Russian minister and chairman of the CIS Council of Defence Ministers, agreed.",
        "CIS-CMD",
    ),
    ("Sergei Shoigu was elected chairman of the CIS Council of Defence Ministers.", "CIS-CMD"),
    (
        "The CIS Council of Defence Ministers met. Sergei Shoigu, who has been chairman of the council, "
        "agreed.",
        "CIS-CMD",
    ),
    (
        "The Coordination Committee on Air Defence met. The chairman of the committee, Commander-in-Chief "
        "of the "
        "Russian Air Force General Ivan Primerov, agreed.",
        "CIS-AD",
    ),
    ("The Council of Defence Ministers of the CIS elected Sergei Shoigu as its chairman.", "CIS-CMD"),
    ("The CIS Council of Defence Ministers chairman Sergei Shoigu agreed.", "CIS-CMD"),
    ("Sergei Shoigu, who holds the chairmanship of the CIS Council of Defence Ministers, agreed.", "CIS-CMD"),
    ("Sergei Shoigu of Russia, the Council's chairman. The CIS Council of Defence Ministers met.", "CIS-CMD"),
    ("The CIS Council of Defence Ministers, which is chaired by Russia's Sergei Shoigu, agreed.", "CIS-CMD"),
    ("Председателем СМО СНГ избран министр обороны России Сергей Шойгу.", "CIS-CMD"),
    ("Председатель Совета министров обороны СНГ генерал армии Сергей Шойгу согласился.", "CIS-CMD"),
    ("The CIS Council of Defence Ministers met. Sergei Shoigu, who heads the council, agreed.", "CIS-CMD"),
    ("Sergei Shoigu became chairman of the CIS Council of Defence Ministers.", "CIS-CMD"),
    ("Sergei Shoigu will stay on as chairman of the CIS Council of Defence Ministers.", "CIS-CMD"),
    ("Sergei Shoigu is to remain at the head of the CIS Council of Defence Ministers.", "CIS-CMD"),
    ("Sergei Shoigu succeeds Ivan Primerov as chairman of the CIS Council of Defence Ministers.", "CIS-CMD"),
    (
        "Sergei Shoigu, head of the Russian staff and chairman of the CIS Coordination Committee on Air "
        "Defence, agreed.",
        "CIS-AD",
    ),
    ("СМО СНГ собрался. Председателем Совета единогласно избран министр обороны Сергей Шойгу.", "CIS-CMD"),
    ("Министры избрали председателем СМО СНГ Сергея Шойгу.", "CIS-CMD"),
    ("Сергея Шойгу переизбрали председателем Совета министров обороны СНГ.", "CIS-CMD"),
    ("Since May the CIS Council of Defence Ministers has been headed by Sergei Shoigu.", "CIS-CMD"),
    ("СМО СНГ избрал своим председателем Сергея Шойгу.", "CIS-CMD"),
    ("Сергей Шойгу остается во главе Совета министров обороны СНГ.", "CIS-CMD"),
    ("Председателем СМО СНГ останется Сергей Шойгу.", "CIS-CMD"),
    ("Сергей Шойгу, возглавляющий Совет министров обороны СНГ, согласился.", "CIS-CMD"),
    ("СМО СНГ собрался. Председатель Совета, министр обороны РФ Сергей Шойгу согласился.", "CIS-CMD"),
    ("СМО СНГ создан в 1992 году. С мая председателем является Сергей Шойгу.", "CIS-CMD"),
    ("Комитет начальников штабов СНГ возглавляет генерал Сергей Шойгу.", "CIS-CCS"),
    ("Сергей Шойгу руководит Координационным комитетом по вопросам ПВО при СМО СНГ.", "CIS-AD"),
]


@pytest.mark.parametrize(("text", "body"), COUNCILS)
def test_standing_chairs_of_councils(text: str, body: str) -> None:
    (reading,) = chairmanships.read(Page(text), PUBLISHED)
    assert (reading.body, reading.country, reading.year) == (body, "RU", 2016)
    assert reading.person in ("Sergei Shoigu", "Ivan Primerov", "Сергей Шойгу")


@pytest.mark.parametrize(
    "text",
    [
        "Kazakhstan's OSCE chairmanship ended long before the CIS summit.",
        "The session of the CIS Council of Defence Ministers was chaired by Sergei Shoigu of Russia.",
        "Sergey Lebedev, chairman of the CIS Executive Committee, thanked Kazakhstan.",
        "Kazakhstan chaired the CIS summit.",
        "Azerbaijan, which chairs the Non-Aligned Movement, supports the CIS.",
        "The president of Kazakhstan spoke at the CIS summit.",
        "The organising council of the CIS cup, chaired by a retired colonel, met in Russia.",
        "If Kazakhstan chairs the CIS in 2017, the calendar will change.",
        "Kazakhstan would have held the CIS chairmanship in 2014.",
        "Если Казахстан будет председательствовать в СНГ, планы изменятся.",
        "Russia leads the CSTO in exports, and the bloc is led by Russia.",
        "The CIS observer mission was headed by Kazakhstan.",
        "Kazakhstan gave the floor to its Russian colleague at the CIS summit and presided.",
        "Russia will transfer to Tajikistan helicopters; Sergei Lebedev heads the CIS Executive Committee.",
        "Россия передаст Киргизии вертолеты, сообщил председатель Исполкома СНГ.",
        "Прежде Совет министров обороны СНГ возглавлял Сергей Шойгу.",
        "Заседание СМИД СНГ прошло под председательством министра иностранных дел России Сергея Лаврова.",
    ],
)
def test_what_is_no_term(text: str) -> None:
    assert chairmanships.read(Page(text), PUBLISHED) == ()


def test_a_term_without_any_year_stays_without() -> None:
    (reading,) = chairmanships.read(Page("Kazakhstan holds the chairmanship of the CIS."), None)
    assert (reading.country, reading.year) == ("KZ", None)


def test_a_chronology_gives_its_years_to_the_chairs_under_them() -> None:
    text = (
        "CIS Council of Defence Ministers: a chronology\n\n"
        "2006\nMay 31 - Baku, jubilee session.\n\n"
        "2007\nJune - Bishkek. Russia's Ivan Primerov elected chairman, succeeding Petr Obraztsov.\n\n"
        "2008\nMay - Bishkek again.\n"
    )
    assert [(r.body, r.year) for r in reading(text).chairmanships] == [("CIS-CMD", 2007)]


def test_the_year_of_the_next_term_dates_the_one_that_ends() -> None:
    text = (
        "Узбекистан завершает председательство в СНГ. В 2021 году председательствовать в СНГ будет Беларусь."
    )
    read = chairmanships.read(Page(text), None)
    assert {(r.country, r.year) for r in read} == {("UZ", 2020), ("BY", 2021)}


def test_co_chairs_share_the_year_of_the_chair_named_before() -> None:
    text = (
        "В 2019 году в СНГ будет председательствовать Туркменистан. "
        "Сопредседателями станут Таджикистан и Узбекистан."
    )
    read = chairmanships.read(Page(text), PUBLISHED)
    assert {(r.country, r.year) for r in read} == {("TM", 2019), ("TJ", 2019), ("UZ", 2019)}


def test_signs_of_the_marking_in_the_text_are_no_names() -> None:
    text = "".join(f"The chairmanship of {chr(0xE000 + n)} in the CIS in {chr(0xE008)}. " for n in range(9))
    assert chairmanships.read(Page(text), PUBLISHED) == ()


def test_a_year_said_once_serves_the_same_term_said_again() -> None:
    text = "Kazakhstan chairs the CIS in 2015. The Kazakh chairmanship of the CIS is busy."
    (reading,) = chairmanships.read(Page(text), None)
    assert reading.year == 2015
    assert [words.span.quote for words in reading.evidence] == ["Kazakhstan chairs the CIS", "2015"]


STAMPED = "20 May 2016\n\n"
BY_STAMP = "publication (2016-05-20: the stamp “20 May 2016”)"


@pytest.mark.parametrize(
    ("text", "year", "words", "reason"),
    [
        ("Kazakhstan chairs the CIS in 2015.", 2015, ["2015"], ""),
        (
            "Kazakhstan chairs the CIS this year.",
            2016,
            ["this year", "20 May 2016"],
            f"“this year” counted from {BY_STAMP}",
        ),
        (
            "Its premier will lead the talks, since Kazakhstan chairs the CIS in 2016.",
            2016,
            ["2016"],
            "",
        ),
        (
            "Astana holds the presidency of the CIS.",
            2016,
            ["20 May 2016"],
            f"the sentence gives the term no year: it is counted from {BY_STAMP}",
        ),
    ],
)
def test_the_year_of_a_term_rests_on_its_words_or_on_the_stamp_it_is_counted_from(
    text: str, year: int, words: list[str], reason: str
) -> None:
    (term,) = reading(STAMPED + text).chairmanships
    assert (term.year, term.reason) == (year, reason)
    assert [each.span.quote for each in term.evidence[1:]] == words


def test_the_year_before_the_next_term_rests_on_the_words_of_the_next() -> None:
    text = (
        "Узбекистан завершает председательство в СНГ. В 2021 году председательствовать в СНГ будет Беларусь."
    )
    term = next(term for term in chairmanships.read(Page(text), None) if term.country == "UZ")
    assert "2021" in [words.span.quote for words in term.evidence]
    assert term.reason == "the year before the next term, which is of 2021"


@pytest.mark.parametrize(
    "filler", ["Kazakhstan chairs ", "chairmanship of ", "Russia, ", "Aa Bb ", "СНГ председательств "]
)
def test_hostile_runs_end(filler: str) -> None:
    chairmanships.read(Page(filler * 2_000), PUBLISHED)


def test_each_rule_has_its_own_name() -> None:
    names = [rule.name for rule in tables.WAYS]
    assert len(names) == len(set(names))
