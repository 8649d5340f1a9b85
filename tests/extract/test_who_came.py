"""People said to attend, to stand in for others or to stay away, in many phrasings."""

from __future__ import annotations

import pytest

from tests.extract.helpers import attendance

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
SIGNALS = "BAKU, 7 May 2019 (Sample) - The Coordinating Committee of Chiefs of Signal Corps under the CIS Council of Defence Ministers met in Baku on Tuesday. "
BORDER = "BAKU, 7 May 2019 (Sample) - The CIS Council of Commanders of Border Troops met in Baku on Tuesday. "
AIR_DEFENCE = "BAKU, 7 May 2019 (Sample) - The Coordination Committee on Air Defence under the CIS Council of Defence Ministers met in Baku on Tuesday. "
CHS = "BAKU, 7 May 2019 (Sample) - The CIS Council of Heads of State met in Baku on Tuesday. "
CHG = "BAKU, 7 May 2019 (Sample) - The CIS Council of Heads of Government met in Baku on Tuesday. "
CMD_TO_COME = (
    "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers will meet in Baku on Thursday. "
)
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "
RU_CHG = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета глав правительств СНГ. "
RU_AIR_DEFENCE = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Координационного комитета по вопросам ПВО при Совете министров обороны СНГ. "
RU_SIGNALS = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Координационного комитета начальников связи вооруженных сил государств СНГ. "
RU_BORDER = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета командующих Пограничными войсками СНГ. "
RU_CMD_TO_COME = (
    "БАКУ, 7 мая 2019 г. /ПРИМЕР/. В четверг в Баку пройдет заседание Совета министров обороны СНГ. "
)
RU_CHS = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета глав государств СНГ. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CMD + 'The chair of Georgian Defence Minister Vano Testadze stood empty.', 'Vano Testadze (GE) absent; here: ; away: GE'),
        (CMD + 'Neither Kazakh Defence Minister Marat Samplov nor his deputy came.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'Kazakh Defence Minister Marat Samplov gave the session a miss.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'Missing from the family photograph was Kazakh Defence Minister Marat Samplov.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'Conspicuous by his absence was Kazakh Defence Minister Marat Samplov.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'There was no sign of Kazakh Defence Minister Marat Samplov.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'Nor did Kazakh Defence Minister Marat Samplov make the journey.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'Kazakh Defence Minister Marat Samplov sent his first deputy, Oleg Zapasny.', 'Marat Samplov (KZ) absent; Oleg Zapasny (KZ) present; here: KZ; away: '),
        (CMD + 'Kazakh Defence Minister Marat Samplov, who was ill, was replaced by his deputy Oleg Zapasny.', 'Marat Samplov (KZ) absent; Oleg Zapasny (KZ) present; here: KZ; away: '),
        (CMD + 'In place of Kazakh Defence Minister Marat Samplov came his deputy Oleg Zapasny.', 'Marat Samplov (KZ) absent; Oleg Zapasny (KZ) present; here: KZ; away: '),
        (CMD + 'The Kazakh minister, Marat Samplov, was kept in Astana by a cabinet meeting.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'The delegation of Moldova was headed by Deputy Defence Minister Ion Testaru, as Defence Minister Vasile Probu could not come.', 'Ion Testaru (MD) present; Vasile Probu (MD) absent; here: MD; away: '),
        (CMD + 'Kazakhstan was represented by Deputy Defence Minister Oleg Zapasny, because Marat Samplov had remained in Astana.', 'Oleg Zapasny (KZ) present; here: KZ; away: '),
        (CMD + 'Kazakh Defence Minister Marat Samplov excused himself on grounds of health.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'Kazakh Defence Minister Marat Samplov was indisposed and did not travel.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'Without Kazakh Defence Minister Marat Samplov, who is in hospital, the ministers did not discuss the budget.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'The session took place without Kazakh Defence Minister Marat Samplov.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'The absence of Kazakh Defence Minister Marat Samplov was explained by illness.', 'Marat Samplov (KZ) absent; here: ; away: KZ'),
        (CMD + 'Iran was represented by General Reza Namuni, the head of its Joint Operations Directorate.', 'Reza Namuni (IR) present; here: IR; away: '),
        (CMD + 'The ministers heard a report by the commander-in-chief of the Russian Air Force, Ivan Testov.', 'Ivan Testov (RU) present; here: RU; away: '),
        (CMD + 'Ivan Testov, head of the Russian Railway Troops, reported on the state of the lines.', 'Ivan Testov (RU) present; here: RU; away: '),
        (CMD + 'Colonel-General Ivan Testov, chief of the Main Signals Directorate of the Russian Armed Forces, reported on communications.', 'Ivan Testov (RU) present; here: RU; away: '),
        (CMD + 'The Secretary of the Council, Lieutenant General Ivan Testov, reported on the implementation of decisions.', 'Ivan Testov (--) present; here: ; away: '),
        (CMD + 'Turkmenistan was represented by the secretary of its Security Council, Merdan Testov.', 'Merdan Testov (TM) present; here: TM; away: '),
        (CMD + 'Moldova was represented by State Secretary Ion Testaru.', 'Ion Testaru (MD) present; here: MD; away: '),
        (CMD + 'Moldova was represented by Ion Testaru, a department head of the ministry.', 'Ion Testaru (MD) present; here: MD; away: '),
        (CMD + "Moldova was represented by its charge d'affaires in Baku, Ion Testaru.", 'Ion Testaru (MD) present; here: MD; away: '),
        (SIGNALS + 'It was chaired by Colonel General Ivan Testov, chief of the Main Signals Directorate of the Russian Armed Forces.', 'Ivan Testov (RU) present; here: RU; away: '),
        (SIGNALS + 'The chiefs of signals of Belarus (Colonel Oleg Zapasny) and Kazakhstan (Colonel Marat Samplov) took part.', 'Marat Samplov (KZ) present; Oleg Zapasny (BY) present; here: BY KZ; away: '),
        (BORDER + 'Chief of the State Border Service of Tajikistan, General Rustam Namunov, bade welcome to all.', 'Rustam Namunov (TJ) present; here: TJ; away: '),
        (BORDER + "Taking part were the chairman of Belarus's State Border Committee, Oleg Zapasny, and the director of Kazakhstan's Border Service, Marat Samplov.", 'Marat Samplov (KZ) present; Oleg Zapasny (BY) present; here: BY KZ; away: '),
        (AIR_DEFENCE + 'The host nation is represented by the deputy commander of its Air Force, Colonel Elchin Sampliyev.', 'Elchin Sampliyev (AZ) present; here: AZ; away: '),
        (AIR_DEFENCE + 'The commander of the Russian Aerospace Defence Forces, Ivan Testov, presided.', 'Ivan Testov (RU) present; here: RU; away: '),
        (AIR_DEFENCE + 'Belarus sent the commander of its Air Force and Air Defence Troops, Oleg Zapasny.', 'Oleg Zapasny (BY) present; here: BY; away: '),
        (CMD + 'An aide to the Kazakh president, Marat Samplov, said the country would host the next session.', 'here: ; away: '),
        (CMD + 'Presidential adviser Marat Samplov told reporters that the plan was ready.', 'here: ; away: '),
        (CHS + 'Marat Samplov, an assistant to the Kazakh president, told journalists that the talks went well.', 'here: ; away: '),
        (CHS + 'Kazakh presidential aide Marat Samplov said the leaders had agreed on trade.', 'here: ; away: '),
        (CHS + 'The adviser of the President of Kazakhstan Marat Samplov commented on the outcome.', 'here: ; away: '),
        (CHG + 'Vice Prime Minister Merdan Testov of Turkmenistan and Vice Premier Ion Testaru of Moldova came too.', 'Ion Testaru (MD) present; Merdan Testov (TM) present; here: MD TM; away: '),
        (CHG + 'Turkmenistan was represented by the deputy chairman of the Cabinet of Ministers, Merdan Testov.', 'Merdan Testov (TM) present; here: TM; away: '),
        (CHG + 'The colleagues were hosted by the President of Turkmenistan, Merdan Testov, since the republic has no prime minister.', 'Merdan Testov (TM) present; here: TM; away: '),
        (CMD + 'Ministers of Defence of Belarus, Kyrgyzstan and Tajikistan - Oleg Zapasny, Bakyt Obraztsov and Rustam Namunov - arrived in Baku.', 'Bakyt Obraztsov (KG) present; Oleg Zapasny (BY) present; Rustam Namunov (TJ) present; here: BY KG TJ; away: '),
        (CMD + 'The defence ministers of Belarus, Kyrgyzstan and Tajikistan, Oleg Zapasny, Bakyt Obraztsov and Rustam Namunov, attended.', 'Bakyt Obraztsov (KG) present; Oleg Zapasny (BY) present; Rustam Namunov (TJ) present; here: BY KG TJ; away: '),
        (CMD + 'The defence ministers of Belarus and Tajikistan, Oleg Zapasny and Rustam Namunov respectively, attended.', 'Oleg Zapasny (BY) present; Rustam Namunov (TJ) present; here: BY TJ; away: '),
        (CMD + 'In the work of session took part Ministers of Defense of Belarus Oleg Zapasny, of Tajikistan Rustam Namunov and also the chief of the General Staff of AF of Kyrgyzstan Bakyt Obraztsov.', 'Bakyt Obraztsov (KG) present; Oleg Zapasny (BY) present; Rustam Namunov (TJ) present; here: BY KG TJ; away: '),
        (CMD + 'Attending were: Oleg Zapasny (Belarus); Rustam Namunov (Tajikistan); Bakyt Obraztsov (Kyrgyzstan).', 'Bakyt Obraztsov (KG) present; Oleg Zapasny (BY) present; Rustam Namunov (TJ) present; here: BY KG TJ; away: '),
        (CMD + 'The following took part: O. Zapasny - Belarus, R. Namunov - Tajikistan.', 'O. Zapasny (BY) present; R. Namunov (TJ) present; here: BY TJ; away: '),
        (CMD + 'Present were Oleg Zapasny for Belarus, Rustam Namunov for Tajikistan and Bakyt Obraztsov for Kyrgyzstan.', 'Bakyt Obraztsov (KG) present; Oleg Zapasny (BY) present; Rustam Namunov (TJ) present; here: BY KG TJ; away: '),
        (CMD + "Belarus's Oleg Zapasny, Tajikistan's Rustam Namunov and Kyrgyzstan's Bakyt Obraztsov listened.", 'Bakyt Obraztsov (KG) present; Oleg Zapasny (BY) present; Rustam Namunov (TJ) present; here: BY KG TJ; away: '),
        (CMD + 'For Belarus came Oleg Zapasny, for Tajikistan Rustam Namunov.', 'Oleg Zapasny (BY) present; Rustam Namunov (TJ) present; here: BY TJ; away: '),
        (CMD + 'The host, Elchin Sampliyev, welcomed Belarusian Oleg Zapasny, Tajik Rustam Namunov and Kyrgyz Bakyt Obraztsov.', 'Bakyt Obraztsov (KG) present; Elchin Sampliyev (AZ) present; Oleg Zapasny (BY) present; Rustam Namunov (TJ) present; here: AZ BY KG TJ; away: '),
        (CMD_TO_COME + 'Oleg Zapasny will represent Belarus.', 'Oleg Zapasny (BY) present; here: BY; away: '),
        (CMD_TO_COME + 'Belarus will be represented by Oleg Zapasny.', 'Oleg Zapasny (BY) present; here: BY; away: '),
        (CMD_TO_COME + 'Kazakh Defence Minister Marat Samplov has told Baku he will be unable to come, his deputy Oleg Zapasny is to replace him.', 'Marat Samplov (KZ) absent; Oleg Zapasny (KZ) present; here: KZ; away: '),
        (CMD_TO_COME + 'In the absence of Kazakh Defence Minister Marat Samplov his deputy Oleg Zapasny will attend.', 'Marat Samplov (KZ) absent; Oleg Zapasny (KZ) present; here: KZ; away: '),
        (CMD + 'The chairmanship of the Council passed from Kazakh Defence Minister Marat Samplov to Russian Defence Minister Ivan Testov.', 'Ivan Testov (RU) present; Marat Samplov (KZ) present; here: KZ RU; away: '),
        (RU_CMD + 'Кресло министра обороны Грузии Вано Тестадзе пустовало.', 'Вано Тестадзе (GE) absent; here: ; away: GE'),
        (RU_CMD + 'Не было на заседании и министра обороны Казахстана Марата Самплова.', 'Марат Самплов (KZ) absent; here: ; away: KZ'),
        (RU_CMD + 'На заседании не было министра обороны Казахстана Марата Самплова.', 'Марат Самплов (KZ) absent; here: ; away: KZ'),
        (RU_CMD + 'Министра обороны Казахстана Марата Самплова на заседании не было.', 'Марат Самплов (KZ) absent; here: ; away: KZ'),
        (RU_CMD + 'Министра обороны Казахстана Марата Самплова в Баку не дождались.', 'Марат Самплов (KZ) absent; here: ; away: KZ'),
        (RU_CMD + 'В зале не оказалось министра обороны Казахстана Марата Самплова.', 'Марат Самплов (KZ) absent; here: ; away: KZ'),
        (RU_CMD + 'Отсутствовал министр обороны Казахстана Марат Самплов.', 'Марат Самплов (KZ) absent; here: ; away: KZ'),
        (RU_CMD + 'Не смог приехать министр обороны Казахстана Марат Самплов.', 'Марат Самплов (KZ) absent; here: ; away: KZ'),
        (RU_CMD + 'Министр обороны Казахстана Марат Самплов участия в заседании не принимал, его замещал начальник Генштаба.', 'Марат Самплов (KZ) absent; here: KZ; away: '),
        (RU_CMD + 'Вместо министра обороны Казахстана Марата Самплова приехал его заместитель Олег Запасный.', 'Марат Самплов (KZ) absent; Олег Запасный (KZ) present; here: KZ; away: '),
        (RU_CMD + 'Министра обороны Казахстана Марата Самплова представлял его заместитель Олег Запасный.', 'Марат Самплов (KZ) represented; Олег Запасный (KZ) present; here: KZ; away: '),
        (RU_CMD + 'Министра обороны Казахстана Марата Самплова, который остался в Астане, представлял его заместитель Олег Запасный.', 'Марат Самплов (KZ) represented; Олег Запасный (KZ) present; here: KZ; away: '),
        (RU_CMD + 'Министра обороны Казахстана Марата Самплова замещал его первый заместитель Олег Запасный.', 'Марат Самплов (KZ) represented; Олег Запасный (KZ) present; here: KZ; away: '),
        (RU_CMD + 'За министра обороны Казахстана Марата Самплова выступил его заместитель Олег Запасный.', 'Марат Самплов (KZ) absent; Олег Запасный (KZ) present; here: KZ; away: '),
        (RU_CMD + 'Заседание прошло без министра обороны Казахстана Марата Самплова.', 'Марат Самплов (KZ) absent; here: ; away: KZ'),
        (RU_CMD + 'Азербайджан представлял первый вице-премьер Эльчин Сэмплиев, Молдавию – посол.', 'Эльчин Сэмплиев (AZ) present; here: AZ MD; away: '),
        (RU_CHG + 'Принимал коллег президент Туркмении Мердан Тестов, так как премьера там нет.', 'Мердан Тестов (TM) present; here: TM; away: '),
        (RU_CHG + 'Туркмению представлял заместитель председателя Кабинета министров Мердан Тестов, Узбекистан – вице-премьер Анвар Пробиров.', 'Анвар Пробиров (UZ) present; Мердан Тестов (TM) present; here: TM UZ; away: '),
        (RU_CMD + 'Министры заслушали доклад главкома ВВС России Ивана Тестова о состоянии ПВО.', 'Иван Тестов (RU) present; here: RU; away: '),
        (RU_CMD + 'О новых радарах доложил главнокомандующий Военно-воздушными силами России генерал-майор Иван Тестов.', 'Иван Тестов (RU) present; here: RU; away: '),
        (RU_CMD + 'О новых радарах доложил председатель Координационного комитета по вопросам ПВО при СМО СНГ, главнокомандующий Военно-воздушными силами России генерал-майор Иван Тестов.', 'Иван Тестов (RU) present; here: RU; away: '),
        (RU_CMD + 'С докладом выступил начальник железнодорожных войск России Иван Тестов.', 'Иван Тестов (RU) present; here: RU; away: '),
        (RU_CMD + 'Со словами приветствия обратился председатель Исполнительного комитета – исполнительный секретарь СНГ Иван Тестов.', 'Иван Тестов (--) present; here: ; away: '),
        (RU_CMD + 'В работе заседания принял участие секретарь Совета генерал-лейтенант Иван Тестов.', 'Иван Тестов (--) present; here: ; away: '),
        (RU_AIR_DEFENCE + 'Председательствовал командующий Войсками воздушно-космической обороны России генерал-полковник Иван Тестов.', 'Иван Тестов (RU) present; here: RU; away: '),
        (RU_AIR_DEFENCE + 'Белорусскую делегацию возглавил генерал-майор Олег Запасный, командующий Военно-воздушными силами и войсками ПВО.', 'Олег Запасный (BY) present; here: BY; away: '),
        (RU_AIR_DEFENCE + 'Заседание вел главнокомандующий ВКС России генерал-полковник Иван Тестов.', 'Иван Тестов (RU) present; here: RU; away: '),
        (RU_SIGNALS + 'Вел заседание начальник Главного управления связи Вооруженных Сил России генерал-полковник Иван Тестов.', 'Иван Тестов (RU) present; here: RU; away: '),
        (RU_SIGNALS + 'Присутствовали начальники связи вооруженных сил Белоруссии (полковник О.В. Запасный), Казахстана (полковник М.С. Самплов) и Таджикистана (полковник Ш.Н. Намунов).', 'М.С. Самплов (KZ) present; О.В. Запасный (BY) present; Ш.Н. Намунов (TJ) present; here: BY KZ TJ; away: '),
        (RU_SIGNALS + 'Начальник войск связи Белоруссии полковник Олег Запасный выступил с докладом.', 'Олег Запасный (BY) present; here: BY; away: '),
        (RU_SIGNALS + 'Начальника войск связи Киргизии Бакыта Образцова представлял его заместитель Талай Заменов.', 'Бакыт Образцов (KG) represented; Талай Заменов (KG) present; here: KG; away: '),
        (RU_BORDER + 'Его открыл начальник Государственной пограничной службы Азербайджана генерал-полковник Эльчин Сэмплиев.', 'Эльчин Сэмплиев (AZ) present; here: AZ; away: '),
        (RU_BORDER + 'Российскую делегацию возглавил первый заместитель директора ФСБ – руководитель Пограничной службы Иван Тестов.', 'Иван Тестов (RU) present; here: RU; away: '),
        (RU_BORDER + 'В заседании участвовали председатель Государственного пограничного комитета Белоруссии Олег Запасный и директор Пограничной службы КНБ Казахстана Марат Самплов.', 'Марат Самплов (KZ) present; Олег Запасный (BY) present; here: BY KZ; away: '),
        (RU_CMD_TO_COME + 'По словам пресс-секретаря министра обороны РА Арама Пробяна, министр приедет утром.', 'here: ; away: '),
        (RU_CMD_TO_COME + 'О сроках сообщил пресс-секретарь министра обороны Армении Арам Пробян.', 'here: ; away: '),
        (RU_CMD_TO_COME + 'Об этом газете рассказал начальник отдела подготовки кадров Генштаба Киргизии Бакыт Образцов.', 'here: ; away: '),
        (RU_CMD + 'Помощник президента Казахстана Марат Самплов рассказал журналистам о ходе переговоров.', 'here: ; away: '),
        (RU_CHS + 'Помощник президента России Иван Тестов сообщил журналистам, что стороны договорились.', 'here: ; away: '),
        (RU_CHS + 'Советник президента Казахстана Марат Самплов заявил, что документ готов.', 'here: ; away: '),
        (RU_CHS + 'По словам советника президента Казахстана Марата Самплова, документ готов.', 'here: ; away: '),
        (RU_CMD + 'В нем участвовали министр обороны РФ Иван Тестов, министр обороны РБ Олег Запасный, министр обороны РК Марат Самплов и министр обороны РТ Рустам Намунов.', 'Иван Тестов (RU) present; Марат Самплов (KZ) present; Олег Запасный (BY) present; Рустам Намунов (TJ) present; here: BY KZ RU TJ; away: '),
        (RU_CMD + 'В нем участвовали министр обороны КР Бакыт Образцов и министр обороны РА Арам Пробян.', 'Арам Пробян (AM) present; Бакыт Образцов (KG) present; here: AM KG; away: '),
        (RU_CMD + 'Места за столом заняли министр обороны Республики Армения Арам Пробян, министр обороны Республики Беларусь генерал-лейтенант Олег Запасный, министр обороны Республики Казахстан Марат Самплов, министр обороны Кыргызской Республики генерал-майор Бакыт Образцов, министр обороны Республики Таджикистан генерал-полковник Рустам Намунов.', 'Арам Пробян (AM) present; Бакыт Образцов (KG) present; Марат Самплов (KZ) present; Олег Запасный (BY) present; Рустам Намунов (TJ) present; here: AM BY KG KZ TJ; away: '),
        (RU_CMD + 'Министры обороны Белоруссии, Киргизии и Таджикистана – Олег Запасный, Бакыт Образцов и Рустам Намунов – прибыли в Баку.', 'Бакыт Образцов (KG) present; Олег Запасный (BY) present; Рустам Намунов (TJ) present; here: BY KG TJ; away: '),
        (RU_CMD + 'Участвовали: Олег Запасный (Белоруссия); Рустам Намунов (Таджикистан); Бакыт Образцов (Киргизия).', 'Бакыт Образцов (KG) present; Олег Запасный (BY) present; Рустам Намунов (TJ) present; here: BY KG TJ; away: '),
        (RU_CMD + 'От Белоруссии был Олег Запасный, от Таджикистана – Рустам Намунов.', 'Олег Запасный (BY) present; Рустам Намунов (TJ) present; here: BY TJ; away: '),
        (RU_CMD + 'Белоруссию представлял Олег Запасный, Таджикистан – Рустам Намунов.', 'Олег Запасный (BY) present; Рустам Намунов (TJ) present; here: BY TJ; away: '),
        (RU_CMD + 'Белорус Олег Запасный, казах Марат Самплов и таджик Рустам Намунов сидели рядом.', 'Марат Самплов (KZ) present; Олег Запасный (BY) present; Рустам Намунов (TJ) present; here: BY KZ TJ; away: '),
        (RU_CMD + 'Олег Запасный рассказал, как белорусские расчёты учатся заступать на дежурство.', 'here: ; away: '),
        (RU_CMD_TO_COME + 'Россию будет представлять Иван Тестов, принимающую сторону – министр обороны Азербайджана Эльчин Сэмплиев.', 'Иван Тестов (RU) present; Эльчин Сэмплиев (AZ) present; here: AZ RU; away: '),
        (RU_CMD_TO_COME + 'Таджикистан на встрече будет представлять начальник Генерального штаба Рустам Намунов, он сменил на этом посту Талая Заменова.', 'Рустам Намунов (TJ) present; here: TJ; away: '),
        (RU_CMD_TO_COME + 'Ждут министра обороны Казахстана Марата Самплова.', 'Марат Самплов (KZ) present; here: KZ; away: '),
        (RU_CMD_TO_COME + 'От Казахстана будет замминистра Олег Запасный.', 'Олег Запасный (KZ) present; here: KZ; away: '),
    ],
)  # fmt: skip
def test_people_by_the_words_around_them(text: str, expected: str) -> None:
    assert attendance(text) == expected
