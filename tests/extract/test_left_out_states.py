"""States left out, kept away or pointed at by the state before: "all but", "the only one", "neither did"."""

from __future__ import annotations

import pytest

from tests.extract.helpers import attendance

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "
ONE = [
    "Georgia's flag was there, its delegation was not.",
    "The meeting went ahead without a Georgian delegation.",
    "The ministers met without their colleague from Georgia.",
    "The session brought together all the members bar Georgia.",
    "All the member countries but Georgia sent their ministers.",
    "Every member was represented, Georgia excepted.",
    "Every member state was represented, excluding Georgia.",
    "Delegations came from every member state except Georgia.",
    "The only country not represented was Georgia.",
    "The only member not to attend was Georgia.",
    "The only state that did not take part was Georgia.",
    "The Georgian defence ministry sent nobody.",
    "The Georgian Ministry of Defence declined to take part.",
    "The Georgian defence minister was absent.",
    "The Georgian defence ministry replied that it did not plan to attend.",
    "Nobody represented Georgia.",
    "Georgia's absence was noted by all.",
    "Georgia's refusal to attend surprised nobody.",
    "Georgia's failure to appear surprised nobody.",
    "Georgia's decision not to come surprised nobody.",
]
TWO = [
    "Neither the Georgian nor the Moldovan minister came.",
    "Neither Tbilisi nor Chisinau sent anyone.",
    "Georgia did not come, and neither did Moldova.",
    "Georgia did not come; Moldova did not either.",
    "Georgia did not attend. Neither did Moldova.",
    "Georgia stayed away. So did Moldova.",
    "Two chairs, those of Georgia and Moldova, were empty.",
    "Two chairs, the Georgian and the Moldovan, remained empty.",
]
ONE_RU = [
    "Заседание прошло без участия Грузии.",
    "Заседание прошло без участия грузинской стороны.",
    "Заседание прошло в отсутствие Грузии.",
    "Заседание прошло при отсутствии представителей Грузии.",
    "Единственной страной, не приславшей делегации, стала Грузия.",
    "Не представлена была только Грузия.",
    "Не участвует в заседании Грузия.",
    "Флаг Грузии в зале был, делегации не было.",
    "Отсутствие Грузии объяснили занятостью.",
    "Отказ Грузии от участия никого не удивил.",
]
TWO_RU = [
    "Ни грузинский, ни молдавский министр не приехали.",
    "Не прислали делегаций Грузия и Молдавия.",
    "Грузия не приехала. Молдавия – тоже.",
    "Грузия не приехала, как и Молдавия.",
    "Грузия, как и Молдавия, не приехала.",
    "Грузия, а также Молдавия на заседании не присутствовали.",
]


@pytest.mark.parametrize("text", [*(CMD + words for words in ONE), *(RU_CMD + words for words in ONE_RU)])
def test_a_state_that_is_left_out_stayed_away(text: str) -> None:
    assert attendance(text) == "here: ; away: GE"


@pytest.mark.parametrize("text", [*(CMD + words for words in TWO), *(RU_CMD + words for words in TWO_RU)])
def test_what_is_told_of_one_state_is_told_of_the_one_that_points_to_it(text: str) -> None:
    assert attendance(text) == "here: ; away: GE MD"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Georgia sent its minister. So did Moldova.", "here: GE MD; away: "),
        ("Georgia attended, as did Moldova.", "here: GE MD; away: "),
        ("The Georgian minister was ill, and an official took notes in his place.", "here: GE; away: "),
        ("All the members but Georgia signed the statement.", "here: ; away: "),
        ("Nothing was decided without Georgia's consent.", "here: ; away: "),
        ("The Georgian defence ministry said that nobody had refused to come.", "here: ; away: "),
        ("Georgia came, unlike last year, when it missed the session.", "here: GE; away: "),
    ],
)
def test_states_of_which_something_else_is_told(words: str, expected: str) -> None:
    assert attendance(CMD + words) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            CMD
            + "Kazakh Defence Minister Marat Samplov will not come. In his place Deputy Minister Oleg Zapasny sits.",
            "Marat Samplov (KZ) absent; Oleg Zapasny (KZ) present; here: KZ; away: ",
        ),
        (
            CMD
            + "Kazakh Defence Minister Marat Samplov did not leave Astana: Oleg Zapasny spoke in his stead.",
            "Marat Samplov (KZ) absent; Oleg Zapasny (KZ) present; here: KZ; away: ",
        ),
        (
            CMD + "There came not Kazakh Defence Minister Marat Samplov but his deputy.",
            "Marat Samplov (KZ) absent; here: KZ; away: ",
        ),
        (
            RU_CMD
            + "Министра обороны Казахстана Марата Самплова заменил его первый заместитель Олег Запасный.",
            "Марат Самплов (KZ) represented; Олег Запасный (KZ) present; here: KZ; away: ",
        ),
        (
            RU_CMD + "Прибыл не министр обороны Казахстана Марат Самплов, а его заместитель Олег Запасный.",
            "Марат Самплов (KZ) absent; Олег Запасный (KZ) present; here: KZ; away: ",
        ),
    ],
)
def test_people_in_whose_place_others_came(text: str, expected: str) -> None:
    assert attendance(text) == expected
