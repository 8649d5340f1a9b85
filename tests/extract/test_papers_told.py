"""Papers by what was done with them, in many phrasings."""

from __future__ import annotations

import pytest

from tests.extract.helpers import main

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
CMD_TO_COME = (
    "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers will meet in Baku on Thursday. "
)
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "
RU_CMD_TO_COME = (
    "БАКУ, 7 мая 2019 г. /ПРИМЕР/. В четверг в Баку пройдет заседание Совета министров обороны СНГ. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CMD + 'A draft concept of field medicine was distributed to the officers.', [('considered', 'draft concept of field medicine')]),
        (CMD + 'A draft protocol on pilot training was circulated.', [('considered', 'draft protocol on pilot training')]),
        (CMD + 'The secretariat tabled a draft plan of joint exercises.', [('considered', 'draft plan of joint exercises')]),
        (CMD + 'They approved the composition of the working group on medicine, a schedule of competitions for 2022 and the Concept of joint weather services.', [('approved', 'composition of the working group on medicine'), ('approved', 'schedule of competitions for 2022'), ('approved', 'Concept of joint weather services')]),
        (CMD + 'The budget of the Secretariat for 2020 was approved.', [('approved', 'budget of the Secretariat for 2020')]),
        (CMD + 'The ministers approved the estimate of expenses for the maintenance of the Secretariat.', [('approved', 'estimate of expenses for the maintenance of the Secretariat')]),
        (CMD + 'The draft Programme of Sports for 2026 and a draft decision of the Economic Council on financing the school are under consideration.', [('considered', 'draft Programme of Sports for 2026'), ('considered', 'draft decision of the Economic Council on financing the school')]),
        (CMD + 'Under discussion is a draft concept of military education.', [('considered', 'draft concept of military education')]),
        (CMD + 'Nineteen items are to be considered. The most important of them is a master plan for developing the second stage of the Transport Strategy until 2035.', [('considered', 'master plan for developing the second stage of the Transport Strategy until 2035')]),
        (CMD + 'Among them is a draft agreement on the joint use of ranges.', [('considered', 'draft agreement on the joint use of ranges')]),
        (CMD + 'The draft Regulation on the Unified Medical Service was sent for revision.', [('considered', 'draft Regulation on the Unified Medical Service')]),
        (CMD + 'A draft agreement on aerial photography was returned to the experts.', [('considered', 'draft agreement on aerial photography')]),
        (CMD + 'The ministers have approved the Program of actions on protection of monuments and project of the Agreement about exchange in sphere of military music.', [('approved', 'Program of actions on protection of monuments'), ('approved', 'Agreement about exchange in sphere of military music')]),
        (CMD + 'They took a decision on holding a contest of military bands.', [('adopted', 'decision on holding a contest of military bands')]),
        (CMD + 'A decision to create a joint unit for humanitarian demining was adopted.', [('adopted', 'decision to create a joint unit for humanitarian demining')]),
        (CMD + 'The ministers gave the green light to a programme of joint research until 2030.', [('approved', 'programme of joint research until 2030')]),
        (CMD + 'The Council endorsed the list of joint events for 2021.', [('approved', 'list of joint events for 2021')]),
        (CMD + 'They initialled a memorandum on the exchange of cadets.', [('signed', 'memorandum on the exchange of cadets')]),
        (CMD + 'The ministers put their signatures to an agreement on medical supply.', [('signed', 'agreement on medical supply')]),
        (CMD + 'A protocol amending the agreement on the Joint Air Defence System was signed.', [('signed', 'agreement on the Joint Air Defence System')]),
        (CMD + 'A joint communique was adopted in the evening.', [('adopted', 'joint communique')]),
        (CMD + 'The outcome was a joint statement on the situation in Afghanistan.', [('adopted', 'joint statement on the situation in Afghanistan')]),
        (CMD + 'The ministers issued a statement on the anniversary of Victory.', [('adopted', 'statement on the anniversary of Victory')]),
        (CMD + 'The final document is a declaration on trust.', [('adopted', 'declaration on trust')]),
        (CMD + 'The ministers agreed a schedule of joint flights.', [('approved', 'schedule of joint flights')]),
        (CMD + 'The plan of joint exercises got the approval of all delegations.', [('approved', 'plan of joint exercises')]),
        (CMD + "The Council's award regulations were amended.", []),
        (CMD + 'The parties spoke about cooperation under the treaty on collective security.', []),
        (CMD + 'Ministers heard a report on the fulfilment of the plan of joint activities.', []),
        (CMD + 'The charter of the museum was approved.', [('approved', 'charter of the museum')]),
        (CMD + 'A roadmap for the integration of communications to 2030 was passed unanimously.', [('approved', 'roadmap for the integration of communications to 2030')]),
        (CMD + 'The ministers rubber-stamped a plan of joint activities for 2020.', [('approved', 'plan of joint activities for 2020')]),
        (CMD + 'Work on the draft agreement on military transit will continue.', []),
        (CMD_TO_COME + 'The ministers are to sign an agreement on joint meteorology.', [('considered', 'agreement on joint meteorology')]),
        (CMD_TO_COME + 'A draft programme of military-technical cooperation is on the agenda.', [('considered', 'draft programme of military-technical cooperation')]),
        (CMD_TO_COME + 'The ministers intend to sign a draft agreement on the protection of archives and to look at the funding of the school.', [('considered', 'draft agreement on the protection of archives')]),
        (CMD_TO_COME + 'The guests are due to sign a declaration on support for young officers and a statement on the jubilee of the Academy.', [('considered', 'declaration on support for young officers'), ('considered', 'statement on the jubilee of the Academy')]),
        (CMD_TO_COME + 'It is expected that a Declaration on Scientific Cooperation and an Address to the veterans will be signed.', [('considered', 'Declaration on Scientific Cooperation'), ('considered', 'Address to the veterans')]),
        (RU_CMD + 'Решение об этом принято единогласно.', []),
        (RU_CMD + 'Одобрены проект Плана сборов медиков на 2022 год, решение СМО о памятном знаке «Сапёр».', [('approved', 'проект Плана сборов медиков на 2022 год'), ('approved', 'решение СМО о памятном знаке «Сапёр»')]),
        (RU_CMD + 'Министры приняли решение о проведении конкурса военных оркестров.', [('adopted', 'решение о проведении конкурса военных оркестров')]),
        (RU_CMD + 'Делегациям роздан проект целевой программы развития связи.', [('considered', 'проект целевой программы развития связи')]),
        (RU_CMD + 'На рассмотрении находится проект концепции военного образования.', [('considered', 'проект концепции военного образования')]),
        (RU_CMD + 'На столе лежал проект соглашения о подготовке летчиков.', [('considered', 'проект соглашения о подготовке летчиков')]),
        (RU_CMD + 'Утвержден состав координационных органов Совета.', [('approved', 'состав координационных органов Совета')]),
        (RU_CMD + 'Утверждены смета расходов Секретариата на 2020 год и бюджет объединенной системы ПВО.', [('approved', 'смета расходов Секретариата на 2020 год'), ('approved', 'бюджет объединенной системы ПВО')]),
        (RU_CMD + 'Проект положения о единой системе опознавания отправлен на доработку.', [('considered', 'Проект положения о единой системе опознавания')]),
        (RU_CMD + 'Проект соглашения о транзите решено доработать.', [('considered', 'Проект соглашения о транзите решено')]),
        (RU_CMD + 'Подписано соглашение о совместном использовании полигонов, а меморандум об обмене курсантами рассматривался, но отложен.', [('signed', 'соглашение о совместном использовании полигонов'), ('considered', 'меморандум об обмене курсантами')]),
        (RU_CMD + 'Принят протокол о внесении изменений в соглашение о ПВО.', [('adopted', 'протокол о внесении изменений в соглашение о ПВО')]),
        (RU_CMD + 'По итогам принято совместное заявление о ситуации в Афганистане.', [('adopted', 'совместное заявление о ситуации в Афганистане')]),
        (RU_CMD + 'Итоговым документом стало заявление о ситуации в Афганистане.', [('adopted', 'заявление о ситуации в Афганистане')]),
        (RU_CMD + 'Министры согласовали перечень совместных мероприятий на 2021 год.', [('approved', 'перечень совместных мероприятий на 2021 год')]),
        (RU_CMD + 'Утверждены Концепция взаимодействия инженерных войск и План совместных мероприятий на 2020 год.', [('approved', 'Концепция взаимодействия инженерных войск'), ('approved', 'План совместных мероприятий на 2020 год')]),
        (RU_CMD + 'Обсуждалась целевая программа развития полевой медицины до 2035 года.', [('considered', 'целевая программа развития полевой медицины до 2035 года')]),
        (RU_CMD + 'Стороны парафировали меморандум о военной медицине.', [('signed', 'меморандум о военной медицине')]),
        (RU_CMD + 'Участники поставили подписи под соглашением о военной медицине.', [('signed', 'соглашением о военной медицине')]),
        (RU_CMD + 'Министры поддержали проект концепции военного образования.', [('approved', 'проект концепции военного образования')]),
        (RU_CMD + 'Принято обращение к ветеранам войны.', [('adopted', 'обращение к ветеранам войны')]),
        (RU_CMD + 'Утверждено положение о почетном знаке Совета.', [('approved', 'положение о почетном знаке Совета')]),
        (RU_CMD + 'Рассмотрен ход выполнения плана совместных мероприятий.', []),
        (RU_CMD_TO_COME + 'Министры подпишут соглашение о метеорологии.', [('considered', 'соглашение о метеорологии')]),
        (RU_CMD_TO_COME + 'Планируется подписать соглашение о метеорологии и утвердить план подготовки кадров.', [('signed', 'соглашение о метеорологии'), ('approved', 'план подготовки кадров')]),
        (RU_CMD_TO_COME + 'В повестке дня – проект программы военного сотрудничества.', [('considered', 'проект программы военного сотрудничества')]),
        (RU_CMD_TO_COME + 'На утверждение вынесен проект концепции связи.', [('considered', 'проект концепции связи')]),
    ],
)  # fmt: skip
def test_papers_by_the_words_around_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(paper.action.value, paper.title) for paper in main(text).documents] == expected
