"""Cues of people: who takes part, who stays away, and whom a sentence names for another reason."""

from __future__ import annotations

TEXTS = {
    "present": """
        attend | attends | attended | attending | attended by | took part | take part | takes part |
        taking part | participate* | participants | at the table | round the table | around the table |
        round table | took their seats | seats at | came in person | delegations from | delegation from |
        delegations of | commanders from | officers from | representatives of | representatives from |
        the heads of the | heads of the | headed by | led the | travelled to | traveled to | arrived |
        came to | gathered | made the journey | joined | turned up | voted | sent a | sent its | sent their |
        sent an | sent deputy | was represented by | were represented by | is represented by |
        are represented by | represented by | have confirmed | has confirmed | confirmed their | is sending |
        are sending | will send | follow the | follow as | follows as | as guests | as a guest | greeted |
        were present | was present | is present | are present | in the room | in the hall | presided |
        preside | chaired | represented | represents |
        also present | present at | in attendance | участвовал* | участвуют | участвует |
        участие | приняли участие | принял участие | собрал* | за столом | за круглым столом |
        приедут делегации | прибыл* | приехал* | делегации из | представлял* | представлен* | присоединил* |
        подключил* | представител* | подтвердил* | направит | ждут | had come from | have come from |
        observer* |
        were there | was there | are there | joined by | was joined | were joined | on hand | sat in |
        sat at | showed up | flew in | had come | have come | made his debut | made her debut |
        occupied the chair | are working in | is working in | announced themselves | have promised to come |
        has promised to come | intends to | sat down | were seated | had places | took seats |
        took his seat | took her seat | watched | led the delegation | прилетел* | присутствовал* |
        присутствует | присутствуют | приедут | прилетят | прибудет | прибудут | возглавил* | возглавлял* |
        сидел* | на месте |
        been accepted by | have accepted | has accepted | accepted the invitation | listen in |
        listened in | is presented by | was presented by | are presented by | consisted of | send deputy |
        send deputies | sends a | sends its | sends his | send their | sent by |
        работали делегации | работают делегации | working in it | откомандировал* | командировал* |
        прилетели | в сборе | was led by | were led by | headed the | was headed by | flew to | checked in |
        had arrived | has arrived | have arrived | arrived in |
        welcomed the | colonels from | generals from | deputies from | specialists from | experts from |
        ministers from | chiefs from | envoys from | пришлет | ограничится | послы | welcomed his |
        welcomed her
    """,
    "absent": """
        refused | refuses | skipped | skips | skip | will not participate | will not take part |
        not participate | did not join | no delegation from | no representative of | no representatives of |
        no representatives from | nobody from | no one from | were not present | was not present |
        not present | would not attend | would not participate | would not take part | failed to attend |
        missed the | ignored the | sent nobody | sent no | nobody came from | no one came from |
        did not appear | did not come | did not send | did not attend | does not attend | did not take part |
        did not participate | does not take part | not take part | will not come | won't come |
        won't be there | will not attend | would not send | will not send | would not come | is not coming |
        are not coming | isn't coming | isn't travelling | not travelling | not traveling | has not arrived |
        have not arrived | not arrived | not represented | was not represented | are not represented |
        remained empty | stayed empty | stayed away | stayed at home | stayed home | was absent |
        were absent | is absent | are absent | absent from | did not make the trip | could not come |
        unable to come | but declined | declined the | declined to | has declined | boycott* | was missing |
        were missing | in the absence of | without the participation | sent its apologies | withheld |
        did not travel | chose not to | opted out | участвовать не будет | участвовать не будут |
        не будет участвовать | не будут участвовать | не примут участия | не будет представлен* |
        представителей не направ* | не направит | не поедет | не приехала | не смог прибыть |
        не смог приехать | не присутствовал* | не присутствует | не присутствуют |
        не участвовал* | не участвует | не участвуют | не приехал* | не прилетел* |
        не прибыл* | не направил* | не направила | не прислал* | отказал* | отказыва* | отсутствовал* |
        отсутствует | отсутствуют | приглашение отклонил* | отклонил* | не принял* участия |
        не приняла участия | не приняли участия | не принял участия | не принимал* | не примет участия |
        не приедет | не приедут | не была представлена | не представлен* | пропустил* | проигнорировал* |
        без делегации | not able to come | not been able to come | not able to attend |
        not been able to attend | not able to take part | представлен не был | представлена не была |
        представлено не было | представлены не были | представлен не будет | представлена не будет |
        представлены не будут | присутствовать не будет | присутствовать не будут |
        was not there | were not there | not there | was nowhere to be seen | not in the room | kept away |
        keep away | keeps away | stays away | stay away | stays at home | stay at home | stay home |
        is vacant | was vacant | stood vacant | remained vacant | stood empty | is empty | was empty |
        went unoccupied | was unoccupied | unoccupied | sent no one | sends nobody | sends no |
        sends no one | send nobody | not sent anybody | not sent anyone | not send anyone |
        not send anybody | not sent a | not send a | said no | sent regrets | sent its regrets |
        sent their regrets | sent his regrets | sent apologies | sent his apologies | apologies received |
        excused itself | excused themselves | excused himself | did not arrive | not arrive | not come |
        not appear | did not fly | not fly | not taking part | not attending | not attend | stayed dark |
        remained dark | not join | did not show up | not show up | not turn up | failed to turn up |
        failed to show up | failed to appear | not make it | could not make it | could not attend |
        cannot attend | cannot come | cannot take part | prevented from attending | prevented from coming |
        prevented from taking part | unable to attend | unable to take part | unable to travel |
        will be absent | not among those present | was kept away | were kept away | pulled out of |
        stayed out | gave the meeting a miss | missed it | missed this | without sending |
        участия не принял* | участия не приняла | участия не приняли | участия не примет |
        участия не примут | участия не принимал* | участия не принимает | приглашением не воспользов* |
        никого не прислал* | никого не присылает | никого не направил* | не присылает | не прислала |
        на заседании не было | на встрече не было |
        на саммите не было | в зале не было | в зале не будет | не будет в зале | на заседании не будет |
        на саммите не будет | остался дома | осталась дома | остались дома | приехать не смог* |
        прибыть не смог* | прилететь не смог* | принять участие не смог* | участвовать не смог* |
        не сможет приехать | не сможет прибыть | не сможет участвовать | не смогла приехать |
        не смогли приехать | не прилетит | не приезжает | не приезжал* | пустовал* | пустует |
        осталось пустым | осталось свободным | так и не дождались |
        absent | не удалось приехать | приехать не удалось | не удалось прибыть | прибыть не удалось |
        не удалось прилететь | прилететь не удалось | не удалось вылететь | вылететь не удалось |
        was expected but | were expected but | not expected | не добрал* | не доехал* | не долетел* |
        не явил* | не появил* | failed to arrive | failed to come | never arrived | never came |
        was nowhere | no sign of | had to stay | had to cancel | cancelled his trip |
        cancelled its trip | called off his trip | begged off | bowed out | sat out | sat it out |
        chose to stay | was off sick | had stayed | have stayed | stays in | не был представлен |
        не были представлены | никого не делегировал* | не делегировал* | решил не ехать | решила не ехать |
        отменил поездку | не отправил* | остался в | осталась в | остались в | unrepresented |
        went unrepresented | was not among | were not among | did without | could not travel |
        unable to join | unable to be present | was left empty | were left empty | was left vacant |
        приехать не смож* | прибыть не смож* | прилететь не смож* | участвовать не смож* |
        не сможет прилететь | не смогут приехать | присутствовать не смож* | присутствовать не смог* |
        not be coming | not be attending | not be travelling | not be present | shunned the | snubbed the |
        did not go to | does not go to | not go to | will not go to | absence of | not travel
    """,
    "refused": """
        refused | refuses | declined | but declined | declined the | boycott* | отказал* | отклонил* |
        приглашение отклонил* |
        said no | от участия отказал* | от поездки отказал* | would not join
    """,
    "remote": """
        virtual | virtually | online format | виртуальн* | в видеоформате | by video | videolink |
        video link | via video | by videoconference | videoconference |
        video conference | video-conference | joined from | remotely | online | по видеосвязи |
        видеоконференц* | в режиме ВКС | по ВКС | дистанционно | онлайн
    """,
    "observer": """
        наблюдател* | observer* |
        watched as guests | as an observer | as observers
    """,
    "undecided": """
        has not answered | have not answered | not answered | undecided | not confirmed | не определил* |
        не ответил* | не подтвердил*
    """,
    "members": """
        full members | are members | member states are | founding members | its members | members of |
        members are | participants of the treaty | observer status | входят | являются членами |
        участниками договора | withdrew | quit the | left the council | never became
    """,
    "exercise": """
        exercise | exercises | drill | drills | command-post | tournament | cup | учени* | учение | учением
        | турнир*
    """,
    "deputised": """
        sit in for | in his place | in his stead | instead of | replaced by | represented by |
        will be replaced by | had asked | sent his | вместо |
        stood in for | standing in for | stands in for | took his place | took her place | in the place of |
        in her place | spoke for him | на место | за него | от его имени | заменил* | замещал* |
        deputised for | deputized for | deputising for |
        presented by | delegated | sends his | will listen in
    """,
    "spokesman": """
        spokesman | spokeswoman | spokesperson | press officer | press secretary | press service |
        press office | speaks for | analyst | expert | political scientist | think tank | reporter |
        correspondent | journalist | official representative | пресс-секретар* | официальный представитель |
        политолог* | эксперт* | аналитик* | корреспондент* | сотрудниц* |
        представитель минобороны | представитель министерства | представитель ведомства | представитель МИД
    """,
    "former": """
        former | ex | predecessor | predecessors | then | late | бывш* | экс | предшественник*
    """,
    "left post": """
        left the ministry | follows in the post | succeeded | succeeds | his predecessor | stepped down |
        was dismissed | took over from | сменил* | предшественник* |
        takes over as | was appointed | has been appointed | is appointed | relieved of | was named |
        is to become | назначен министром
    """,
    "greeting": """
        message of greeting | greetings | message from | greeting | congratulat* message | telegram |
        приветстви* | поздравлени* | телеграмм* |
        a letter in which | wished the participants | letter from | письмо |
        best wishes | condolences
    """,
    "address": """
        video address | videoaddress | article by | interview | told a briefing | видеообращени* | интервью
    """,
    "briefing": """
        news conference | press conference | told reporters | told journalists | told a briefing |
        пресс-конференци* | брифинг* | сообщил журналистам
    """,
    "bilateral": """
        bilateral | separate talk | separately | tete-a-tete | tête-à-tête | had a meeting with |
        held a meeting with | held talks with | met with | had talks with | held talks | had talks |
        hold talks | hold bilateral | held bilateral | met separately | on the margins | on the sidelines |
        one-on-one | called on | отдельно | на полях | двусторонн* | побеседовал* | провел беседу |
        провели беседу | провел переговоры | беседа | встретился | встретилась |
        talks with | holds talks | have talks | has talks | talk with | separate meetings |
        separate meeting | separate conversation | separate conversations | held meetings with |
        one-to-one | one on one | sat down with | sits down with | conferred with | meeting with |
        meets with | meet with | conversation with | private talk | private meeting |
        рабочую встречу | рабочая встреча | поговорил с | поговорила с | переговорил* | переговоры с |
        проведет переговоры | проведут переговоры | провели переговоры | встретится с | встретится со |
        встретились с | пообщал* | с глазу на глаз | тет-а-тет | обсудил с | обсудили с |
        spoke with | speaks with | had a word with | talked for | signed a separate |
        between their ministries | between the two ministries | провели встречу | провел встречу с |
        отдельно принял | for talks with | separate talks | held separate | hold separate | в кулуарах
    """,
    "margins": """
        on the margins | on the sidelines | in the corridors | на полях | в кулуарах
    """,
    "received": """
        received by | will be received by | were received by | was received by | to be received by |
        is received by | принял президент | принял премьер* | приняла президент | министров принял |
        примет президент | принял глава
    """,
    "receives guests": """
        received the ministers | received the heads | received the delegations | received the participants |
        received the guests | received the commanders | received the chiefs | received the premiers |
        received the visiting | received the visitors | received them | received in | received at |
        received today | receives the ministers | receives the heads | received yesterday | were received |
        was received | be received | will receive the | received the defence | received the foreign |
        принял министров | принял глав | принял участников | принял гостей | принял руководителей |
        принял премьеров | премьеров принял | глав делегаций принял | глав ведомств принял |
        участников принял | гостей принял | их принял | приняла участников | примет министров |
        примет участников | примет глав делегаций | командующих принял | делегации принял |
        примет их | примут их | принял их | приняла их | received all | received each
    """,
    "capital": """
        capital | столица | столице | столицу | столицы
    """,
    "all but": """
        all but | every | except | with the exception of | кроме | за исключением | but
    """,
}
