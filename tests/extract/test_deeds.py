"""What was done with each paper: adopted, approved, signed, considered, or nothing that counts."""

from __future__ import annotations

import pytest

from events.extract.adoption import documents
from events.extract.page.text import Page

DONE = [
    ("They adopted a charter on rivers.", {"charter on rivers": "adopted"}),
    ("The council approved a plan of joint drills.", {"plan of joint drills": "approved"}),
    ("A treaty on glaciers was signed.", {"treaty on glaciers": "signed"}),
    ("The ministers discussed a strategy of trade.", {"strategy of trade": "considered"}),
    (
        "A statement on peace and a programme of fairs were among the papers adopted.",
        {"statement on peace": "adopted", "programme of fairs": "adopted"},
    ),
    ("Ten papers were signed, among them a concept of tourism.", {"concept of tourism": "signed"}),
    (
        "The parties took up 18 questions, considered a report and approved:\n\na) the Regulation on tents;\n\n"
        "b) the Programme of fairs.",
        {"Regulation on tents": "approved", "Programme of fairs": "approved"},
    ),
    (
        "Premiers sign two documents\n\nThe premiers met in Utopia. The documents include a charter on rivers.",
        {"charter on rivers": "signed"},
    ),
    ("A treaty on snow, ready since May, was signed as well.", {"treaty on snow": "signed"}),
    (
        "They approved a plan of drills prepared by the staff and a programme of fairs.",
        {"plan of drills prepared by the staff": "approved", "programme of fairs": "approved"},
    ),
    ("The concept of air rescue, discussed in May, was approved.", {"concept of air rescue": "approved"}),
    ("Тем не менее генералы одобрили проект плана подготовки.", {"проект плана подготовки": "approved"}),
    ("Комитет одобрит проект плана подготовки.", {"проект плана подготовки": "considered"}),
    (
        "Премьеры подписали в Утопии конвенцию о паромах и еще девять бумаг.",
        {"конвенция о паромах": "signed"},
    ),
]
NOT_DONE = [
    ("Договор о паромах принят не был.", {"Договор о паромах": "considered"}),
    ("Соглашение о ледниках подписано не было.", {"Соглашение о ледниках": "considered"}),
    ("Протокол о реках не подписан.", {"Протокол о реках": "considered"}),
    (
        "Положение о палатках так и не принято, а План парадов принят.",
        {"План парадов": "adopted"},
    ),
    (
        "Положение о палатках утверждено не было, а План парадов принят.",
        {"Положение о палатках": "considered", "План парадов": "adopted"},
    ),
    ("Проект концепции туризма внесен на утверждение.", {"Проект концепции туризма": "considered"}),
    ("A charter on rivers had been proposed, but it was never adopted.", {}),
    (
        "He presented a programme for sappers, which was approved, and a draft plan for a parade, which was "
        "not.",
        {"programme for sappers": "approved", "draft plan for a parade": "considered"},
    ),
    (
        "The ministers rejected a draft concept of a navy and postponed the signing of an agreement on "
        "transit.",
        {"draft concept of a navy": "considered"},
    ),
    (
        "They approved a plan of drills; a draft agreement on maps was sent back to the experts.",
        {"plan of drills": "approved", "draft agreement on maps": "considered"},
    ),
    (
        "A protocol on radars was signed, a regulation on a staff was not.",
        {"protocol on radars": "signed", "regulation on a staff": "considered"},
    ),
    (
        "They adopted a plan of drills and discussed, without adopting it, a draft concept of hygiene.",
        {"plan of drills": "adopted", "draft concept of hygiene": "considered"},
    ),
    ("The council approved a plan of drills but not a programme of parades.", {"plan of drills": "approved"}),
    ("The draft charter on rivers was withdrawn.", {}),
    ("The draft agreement on maps was taken off the agenda.", {}),
    ("The signing of a treaty on glaciers was put off.", {}),
    ("They refused to sign a protocol on rivers.", {}),
    ("No joint statement on peace was adopted.", {}),
    ("They left without a joint statement on peace.", {}),
    (
        "They are due to take stock and to endorse a draft strategy of trade.",
        {"draft strategy of trade": "considered"},
    ),
    ("Проект положения о советниках отклонен.", {"Проект положения о советниках": "considered"}),
    ("Совет отложил подписание соглашения о транзите.", {}),
    ("Министры одобрили план учений, но не программу парадов.", {"план учений": "approved"}),
    ("Подписание соглашения о транзите перенесено на осень.", {}),
    (
        "Проект соглашения о транзите отправлен на доработку.",
        {"Проект соглашения о транзите": "considered"},
    ),
    ("Belarus blocked the adoption of a joint statement on rivers.", {}),
    ("Исполнение прошлогоднего плана борьбы с саранчой одобрено.", {}),
]


@pytest.mark.parametrize(("text", "actions"), DONE + NOT_DONE)
def test_actions(text: str, actions: dict[str, str]) -> None:
    assert {r.title: r.action.value for r in documents.find(Page(text))} == actions


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "On the table is a draft agreement on work books and, if time allows, something else.",
            "draft agreement on work books",
        ),
        (
            "They adopted the programme “Young Voices of the Steppe”.",
            "programme “Young Voices of the Steppe”",
        ),
        (
            'They backed a draft plan for the "Common Shield" exercise, which is old.',
            'draft plan for the "Common Shield" exercise',
        ),
        ("Подписана программа «Юные голоса степи», и все.", "программа «Юные голоса степи»"),
        ("The deputies adopted a model law on ferries.", "model law on ferries"),
        ("Премьеры подписали в Утопии соглашение о паромах.", "соглашение о паромах"),
    ],
)
def test_titles_are_whole(text: str, title: str) -> None:
    assert [r.title for r in documents.find(Page(text))] == [title]
