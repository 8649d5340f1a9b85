"""Cues of sittings: that a council sits, when, who hosts it, and what became of it."""

from __future__ import annotations

TEXTS = {
    "sitting": """
        session | sessions | meeting | sitting | summit | gathering | conference | talks | заседание |
        заседания | заседании | заседанию | заседанием | заседаний | саммит* | встреча | встречи | встрече |
        встречу | встречей | совещани* | сессия | сессии | сессию
    """,
    "sittings": """
        meetings | sessions | sittings | заседаний | встреч
    """,
    "sits": """
        meeting in | assembling | convening | started work | starts work | got under way | opened in |
        opens in | opened its | is holding | are holding | holds | held a | held its | held their | broke
        up | began work | begins work | marked the | wrapped up | собрал* | соберет* | собирает* |
        подвели черту | подвел черту | вел совет | вела совет | ведет совет | открыл совет |
        закрыл совет |
        собирал* | заседал* | заседает | встретил* | встретят* | встречают* | встречал* | встретиться |
        собраться | увидят* | пройдет | пройдут | состоится | начал* работу | провел* | проведет |
        проводит | проходит | прошло | прошел | состоял* | завершил* | received his fellow | received his
        colleagues | received his counterparts | received her fellow | received her colleagues | received
        her counterparts | behind closed doors | сидел* | совещал* | за закрытыми дверями | agreed today |
        saw each other | see each other | saw one another | соберут* | had their | had its | rounded off |
        sit down to | sat down to
    """,
    "hosts": """
        hosts | host | hosted | to host | hosting | receives | receive | will receive | awaits | welcomes |
        welcomed | play host | принимает | примет | принять | принимал* | принял* | ждет | ждут
    """,
    "previous": """
        previous meeting | previous session | previous sitting | previous summit | previous | the previous |
        their previous | last meeting | last session | last sitting | last summit | last regular | last time
        | last year's | our last | its last | the last | first such | a year ago | a year earlier |
        dates back | back then | прошлое заседани* | прошлого заседани* | прошлом заседани* |
        прошлая встреча | прошлой встреч* | прошлый раз | прошлый саммит | предыдущ* | минувш* | напомним |
        в последний раз | последнее заседание | последняя встреча |
        last saw | last met | last gathered | last convened | last came together | last assembled |
        были вместе в последний раз
    """,
    "next": """
        autumn session | spring session | summer session | winter session | autumn meeting | spring meeting |
        осеннее заседани* | весеннее заседани* | летнее заседани* | зимнее заседани* | осеннюю сессию |
        next session | next meeting | next sitting | next summit | next regular | next one | next time |
        the next | their next | its next | following session | following meeting | following sitting |
        once again in | again in | следующее заседани* | следующего заседани* | следующая встреча |
        следующую встречу | следующей встреч* | следующий раз | следующий саммит | очередное заседание
    """,
    "future": """
        will | is to | are to | to be held | is due | are due | due in | due on | scheduled | planned |
        is expected | are expected | shall | should take place | opens tomorrow | begins tomorrow |
        starts tomorrow | tomorrow | is going to | are going to | coming | upcoming | forthcoming | awaits |
        are invited to | is invited to | have been invited to | has been invited to | have been asked to |
        has been asked to | to take part in | to attend | to participate in | mean to |
        means to | plan to | plans to | ahead of | has invited | is set to | are set to | 'll |
        in the future | once the | состоится | состоятся | пройдет | пройдут | планиру* | намерен* |
        запланирован* | намечен* |
        предполага* | соберет* | соберут* | будет | будут | предстоит | примет участие | примут участие |
        примет | готовит* | едут | увидятся | увидят* | встретятся | встретится |
        ждет | ждут | завтра | решено провести | откроет* |
        предложат | ожидает* | отправит* | направит* | проведет |
        promised a | promises a | promised to host | promises to host | promised to hold | обещал* |
        would be held | would be hosted | would take place | would gather | would meet | would convene |
        would come | would sit | would host | be hosted | is slated | are slated | slated for |
        is fixed for | pencilled in | is on for | still on for | has been set for | is set for | set for |
        wants the | want the | takes place tomorrow | expected in | next month | leaves for |
        are converging | съезжа* | обещают | назначен | назначена |
        назначено | назначены | назначенное на | назначенного на | назначенном на | назначенная на |
        назначенной на | назначенную на | назначенный на |
        приедет | прилетит | прилетят | возглавит |
        проведут | соберемся | будем | представит |
        must | see each other again | meet again | gather again | convene again | meets next | meet next |
        would be convened | is being prepared | are being prepared |
        для участия в | чтобы принять участие | планировал* | намечал* | планировавш* |
        договорились встретиться | договорились собраться |
        встретиться вновь | встретиться снова |
        собраться вновь | собраться снова | was fixed for | was set for | were set for | увидится |
        намечалось на
    """,
    "over": """
        ended | was over | took place | was held | were held | has been held | have been held | has met |
        has passed | met in | broke up | got under way | concluded | came to an end | were received |
        was received | yesterday | was opened | were being held | held a | received | adopted | attended by
        | sat together | завершил* | состоялось | состоялся | состоялась | прошло | прошел | прошла |
        проведено | провел | собрались | заседал* | вчера |
        met on | gathered in | assembled in | convened in | sat in | conferred | met yesterday |
        came to a close | wound up | have met | met this week | wrapped up | took part in | собирались |
        собирался | собиралась | собралось |
        открылось | открылся | открылась | закрылось | закончил* | подвели |
        rounded off | drew to a close | completed | finished its | finished their | have gone home
    """,
    "postponed": """
        postponed | put back | moved to | rescheduled | перенес* |
        откладыва* | переносит* | сдвинут* | сдвигает* | put off | deferred | pushed back | shifted to |
        отложен* | перенесен* | been shifted | was shifted
    """,
    "cancelled": """
        cancelled | canceled | called off | отменен* |
        scrapped | will not take place | not take place | will not be held | не состоится | отмен*
    """,
    "under-way": """
        is under way | got under way | started work | is holding | are holding | is being held |
        are being held | has begun | has opened | проходит | начал работу | начала работу | начало работу |
        начали работу | начался | началась | началось | начались |
        begins its work | opened today | opened this morning | starts work | is taking place | are meeting |
        открылось | открылся | открылась | идет заседание
    """,
    "author": """
        under the | arm of | on behalf of | auspices of | report for | report to | secretariat of |
        statement by | member of | members of | chairman of | chair of | chairmanship of | head of | при |
        секретариат* | председател* | от имени | secretary of | секретарь | секретаря | секретарем
    """,
}
