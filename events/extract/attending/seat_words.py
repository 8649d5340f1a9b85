"""The phrases on delegations and their seats, as tables.

Each table is one text with its patterns between bars, in which `@` stands for a list of states in a
sentence that is folded; a pattern names one list. A long pattern goes on in the next line.
"""

from __future__ import annotations

from events.extract.page.patterns import Pattern
from events.kinds import Attendance

SIGN = "\ue000"
_SEAT = r"(?:armchair|chair|seat|place card|name card|place|desk|nameplate|flag)s?"
_EMPTY = (
    r"(?:(?:\w+ ){0,2}?(?:stood|was|were|is|are|remained|remains|stayed|stays|stands|sat"
    r"|went|been|left) (?:\w+ ){0,2}?"
    r"(?:empty|vacant|unoccupied|unfilled|unused|bare|not (?:filled|taken|occupied|used))|empty"
    r"|(?:was|were|had been|has been|went) (?:\w+ ){0,2}?(?:removed|cleared|taken (?:away"
    r"|out|off)|put away|folded|back into))\b"
)
_ENVOYS = (
    r"(?:delegation|delegate|representative|minister|envoy|official|officer|observer|guest|ambassador|deputy"
    r"|general|team)s?"
)
_ENVOYS_RU = (
    r"(?:делегаци|представител|посланц|посланник|министр|наблюдател|гост|коллег|генерал|офицер|военн"
    r"|замминистр"
    r"|заместител|посол|посл|советник|атташе|вице|полковник|начальник|команд|постпред)\w*"
)
_SEAT_RU = r"(?:кресл|мест|стул)\w*"
_EMPTY_RU = (
    r"(?:пустовал\w*|пустует|пустуют|пустовать|(?:осталось|остались|остался|было|были|стояло|стояли) "
    r"(?:пуст|незанят|свободн|вакантн)\w+|(?:убрали|вынесли|сняли|унесли|не выставили|не поставили))"
)
_NONE_RU = r"(?:не (?:было|будет|оказалось|видно|видели|увидели|дождались|досчитались)|недосчитались)"
_PLATE_RU = r"(?:табличк|флажк|флаг|флажок|вывеск)\w*"

_AWAY = rf"""
there (?:was|were) (?:nobody|no one|(?:no|not a|neither)(?: \w+)? {_ENVOYS}) (?:there )?(?:from|of
    |for) (?:the )?@
|there (?:was|were) no @
|(?:no|not a single|not one) {_ENVOYS} (?:\w+ ){{0,2}}?(?:from|of|for) (?:the )?@
|no (?:other )?@ {_ENVOYS}\b
|nor (?:was|were|is|are) there (?:any |an? )?@
|in vain for (?:the |an? |any )?(?:{_ENVOYS} (?:of|from) )?(?:the )?@
|@(?: \w+)? (?:is|was|are|were) (?:again |still |also )?missing\b
|(?:nobody|no one|not a soul) (?:\w+ ){{0,4}}?(?:from|for|of) (?:the )?@(?!'| (?:was|were
    |had been) (?:asked|invited|called))
|no @ (?:\w+ )?(?:came|was|attended|appeared|turned up|showed up|travelled|took part|sat)
|@ (?:\w+ )?(?:has|had|did|have)(?: not|n't) (?:sent|send) (?:anybody|anyone|any \w+|a \w+|its \w+|\w+s\b)
|@(?:'s)? (?:\w+ ){{0,2}}?{_SEAT} (?:\w+ ){{0,3}}?{_EMPTY}
|{_SEAT} (?:of|for|reserved for|marked|kept for|meant for|set aside for|with the nameplate of|labelled
    |behind the (?:flag|nameplate|sign) of) (?:the )?\W?@\W?(?: {_ENVOYS})? {_EMPTY}
|(?:empty|vacant|unoccupied) (?:\w+ ){{0,2}}?{_SEAT} (?:\w+ ){{0,3}}?(?:of|for|behind|under|with|marked|to
    |was)(?: \w+){{0,3}}? \W?@
|(?:nobody|no one) (?:sat|was sitting|was seated|took a seat) (?:behind|under|at
    |beside) (?:the )?(?:\w+ (?:of )?){{0,2}}(?:the )?@
|(?:behind|under|beside) (?:the )?(?:\w+ of )?@(?:'s)? (?:flag|nameplate|sign|plate|card|pennant)
    \w*(?: there)? (?:nobody|no one)
|@(?:'s \w+| delegation| side)?(?: has| had| also| again| too)? g(?:ave|ives?) (?:it|the [\w ]{{2,20}}?
    |this \w+) a (?:miss|wide berth)
|@ (?:\w+ )?kept (?:its|their|his) (?:\w+ ){{0,2}}?(?:at home|away)
|@(?: delegations?| side)? (?:was|were|is|are) (?:again |also |once more )?conspicuous(?:ly)? (?:by (?:its
    |their) absence|absent)
|conspicuous(?:ly)? (?:by (?:its|their) absence|absent)[\w ]{{0,30}}? (?:was|were|is
    |are) (?:only |again |also )?(?:the )?(?:{_ENVOYS} (?:of|from) )?(?:the )?@
|(?:absent|missing)(?: from [\w ]{{2,40}}?)? (?:was|were|is
    |are) (?:only |again |also |once more )?(?:the )?(?:{_ENVOYS} (?:of|from) )?(?:the )?@
|@ (?:\w+ )?(?:abstained|refrained|desisted) from (?:the )?(?:taking part|attending|participat\w+|coming
    |session|meeting|summit|sending)
|@(?: \w+)? (?:will|would|is|was|were|are|has|have|had)(?: not|n't) (?:be |been )?(?:\w+ )?represented
|@ +(?:nobody|no one|никого|никто)\b
|@ (?:\w+ )?(?:snubbed|passed up|shunned|spurned|sat out) (?:the|it|this)\b
|@ (?:was|is) (?:again |once more )?(?:a no show|the (?:only|sole) (?:absentee|no show|\w+ (?:not to
    |missing|absent|to stay away)))
|only (?:\w+ ){{1,3}}?(?:not (?:\w+ ){{1,4}}?|(?:that|who|which) (?:did not|didn't|was not
    |had not) [\w ]{{3,40}}? ?
    |(?:absent|missing) (?:\w+ ){{0,3}}?|to (?:stay|be|remain) (?:away|absent|missing|out) (?:\w+ ){{0,3}}?)
    (?:was|is) (?:the )?@
|{_SEAT}, (?:(?:those|that) of )?(?:the )?@,? (?:{_ENVOYS},? )?{_EMPTY}
|@(?:'s)? (?:flag|nameplate|sign)\b[^;.@]{{0,40}}?\b(?:delegation|delegates?|team) (?:was|were) not\b
|@(?:'s)? (?:\w+ ){{0,2}}?(?:absence|non attendance|no show|boycott)\b
|@(?:'s)? (?:\w+ ){{0,2}}?(?:refusal|failure|unwillingness|reluctance|inability|decision not) to (?:come
    |attend|appear
    |take part|participate|travel|send|join|show up|turn up|be represented)\b
|@(?:'s)? (?:\w+ ){{0,2}}?decision to (?:stay|remain|keep) (?:away|home|at home|out)\b
|(?:nobody|no one) (?:\w+ )?(?:represented|spoke for|came for|sat for) (?:the )?@
|without (?:the |a |an |their |any |its )?(?:(?:participation|presence) of (?:the )?
    |(?:{_ENVOYS}|colleagues?|counterparts?) (?:from|of) (?:the )?)?@(?: (?:{_ENVOYS}|colleagues?
        |counterparts?|side))?(?!')
|the only (?:absentees?|ones? missing|ones? absent) (?:was|were) (?:the )?@
|@ (?:\w+ )?(?:opted|chose|decided|preferred) (?:to (?:stay|remain|keep)|not to)
|but not (?:from |of )?(?:the )?@
|@ (?:[\w']+ ){{1,8}}?it (?:would|will) not (?:be )?(?:send|com|attend|participat|tak|join)\w*
|@ (?:did not|had not|has not|would not|will not) (?:even )?(?:bother|deign|see fit|care
    |choose) to (?:come|send|attend|appear|turn up)
|(?:{_ENVOYS_RU}|глав\w*)(?: из| от)? @(?: \w+){{0,4}}? {_NONE_RU}
|@ (?:\w+ )?(?:{_ENVOYS_RU}|сторон\w+)(?: \w+){{0,3}}? {_NONE_RU}
|{_NONE_RU}(?: (?:в зале|на заседании|на встрече|на саммите|за столом|там|среди \w+))?(?: (?:и|также
    |только|лишь|ни|одной|одного))*(?: {_ENVOYS_RU}(?: обороны)?(?: из| от)?)? @
|(?:^|(?<=[,;:] )|(?<=  )|(?<= а )|(?<= но ))@ (?:\w+ )?не было(?= (?:на|в|во|среди|за)\b|[.,;!]|$)
|@ (?:\w+ ){{0,3}}?не (?:направлял|направил|прислал|присылал|посылал|послал|отправлял|отправил
    |делегировал)\w*
|@ (?:\w+ ){{0,2}}?никого не (?:пришл|направ|присыла|посыла|отправ)\w*
|@ не представл\w+ никто
|единственн\w+[^.;:@]{{0,40}}? ?(?:отсутств\w+|не \w+)[^.;:@]{{0,40}}? @
|(?:без участия|в отсутствие|при отсутствии|отсутстви[ея]|неявк\w+|бойкот\w*)(?: {_ENVOYS_RU})?(?: из| от)? @
|отказ\w* @(?: \w+)? (?:от (?:участия|поездки|приезда)|участвовать|приехать|прислать)
|без (?:{_ENVOYS_RU} (?:из |от )?)?@ (?:{_ENVOYS_RU}|сторон\w+|коллег\w+)
|не (?:участву\w+|участвовал\w*|представлен\w*|присл\w+|приех\w+|прибы\w+|яви\w+|присутств\w+|направ\w+
    |приня\w+ участи\w+
    |принял\w* участи\w+)(?: (?:в|на) (?:\w+ )?(?:заседани|встреч|саммит|сесси|совещани
        |работ)\w+)?(?: (?!(?:с|со|в|во|на|от|из
    |к|о|об|по|для|у|при|за|между|против|о)\b)\w+){{0,2}}? @
|@ {_PLATE_RU}[^;.@]{{0,40}}?\bделегаци\w+(?: \w+){{0,2}} не было
|{_PLATE_RU} @[^;.@]{{0,40}}?\bделегаци\w+(?: \w+){{0,2}} не было
|не хватало(?: (?:только|лишь|одной|одного))?(?: {_ENVOYS_RU})? @
|(?:от|из) @(?: \w+){{0,3}}? (?:никого|никто|ни одного)\b
|(?:никого|никто)(?: \w+){{0,4}}? (?:от|из) @
|{_SEAT_RU} (?:за {_PLATE_RU} |с {_PLATE_RU} |для )?(?:{_ENVOYS_RU} (?:обороны )?)?
    \W{{0,2}}@\W{{0,2}}(?: {_ENVOYS_RU})?(?: \w+){{0,2}}? {_EMPTY_RU}
|@ {_SEAT_RU}(?: \w+){{0,3}}? {_EMPTY_RU}
|{_EMPTY_RU}(?: (?:только|лишь|и|также|одно))*(?: {_SEAT_RU})?(?: (?:за|с
    |под) {_PLATE_RU})?(?: {_ENVOYS_RU}(?: обороны)?)? \W{{0,2}}@
|за \W{{0,2}}@ {_PLATE_RU}(?: \w+){{0,2}}? (?:никто|никого)
|за {_PLATE_RU} \W{{0,2}}@\W{{0,2}} (?:никто|никого)
|(?:отсутствовал\w*|отсутствует|отсутствуют|не участвовал\w*|не приехал\w*|не прибыл\w*|не прилетел\w*
    |не явил\w*|не пришл\w*)(?: (?:на|в) \w+)?(?: (?:и|также|только|лишь|ни))*(?: (?:{_ENVOYS_RU}|главы?)
    (?: (?:обороны|делегаций|государств))?(?: из| от)?)? @
|@(?: \w+){{0,3}}? воздержал\w* от (?:участия|поездки|приезда)
|@(?: \w+){{0,3}}? от (?:участия|поездки|приезда)(?: \w+)? воздержал\w*
|@(?: \w+){{0,2}}? (?:решил|решила|предпочел|предпочла|предпочли) (?:\w+ ){{0,2}}?(?:не (?:ехать|приезжать
    |участвовать|посылать|направлять)|остаться)
"""
_NOR = r"(?:nor|neither) (?:did|was|were|is|are|has|had|will|would) (?:there )?(?:any |an? |the )?@"
_ECHO = r"""
(?:so|neither|nor|as) (?:did|was|were|had|has|does|do|is|are|will|would) (?:the )?@
|@(?: \w+)? (?:did|was|were|had|has|will|would)(?: not|n't)? (?:either|too|likewise|the same)\b
|@(?:  ?)?,?(?: \w+)? ?(?:тоже|также)(?=[ .;,]|$)
|как и @(?=[ .;,]|$)
|(?:так же|то же самое) (?:поступил\w*|сделал\w*) (?:и )?@
"""
""" "Utopia did not come. [Neither did Erewhon]": the same is told of it."""
_HERE = rf"""
(?:from|for|on behalf of) (?:the )?@ (?:there (?:was|were|came|is)|came|come|arrived|sat|spoke|had come
    |has come)\b
|@(?:'s)?(?: delegation)? (?:sent|sends|is sending|are sending|will send|dispatched|delegated|(?:was
    |were) content with|contented itself with|made do with|(?:limited
    |confined) itself to) (?:only |just |merely )?(?:(?:an?|its|his|her|their
    |the) (?:[\w'-]+ ){{0,5}}?)?{_ENVOYS}\b
|@(?: delegations?| side| ministers?| officers?)? (?:is|are|was|were) (?:also |all )?(?:participating
    |taking part|on the line|connected|linked up|hooked up|at work|following|listening|sitting|seated
    |patched in)\b
|@(?: delegations?| side)?(?: \w+)? (?:came|turned up|showed up)(?= ?[.,;!]| (?:too|as well|also
    |after all|with|by)\b|$)
|@ (?:also )?(?:dialled|dialed|logged|phoned|linked|tuned|beamed) (?:in|up|on)\b
|@ followed (?:the|it) (?:\w+ )?(?:on|by|from|over)\b
|@(?:'s)? {_SEAT} (?:was|is|were) (?:taken|occupied|filled) by
|{_ENVOYS} (?:of|from) (?:the )?@ (?:sat|stood|filled|stepped) in\b
|(?:brought|brings|bringing|gathered|united
    |assembled) (?:together )?(?:the |at one table )?(?:\w+ ){{0,4}}?(?:of|from) (?:the )?@
|(?:{_ENVOYS}|chiefs? of [\w ]{{4,30}}?|commanders?) (?:of|from) (?:the )?@(?: \w+)? (?:were|was|are
    |is) (?:also )?(?:on the line|connected|linked|there|present|on screen)
|@(?: \w+)? (?:прислал|направил|командировал|делегировал|откомандировал|отправил|пришлет|направит)
    \w* (?:\w+ ){{0,3}}?{_ENVOYS_RU}
|(?:от|из) @(?: |, )(?:был[аи]?|приехал\w*|прибыл\w*|прилетел\w*|участвовал\w*|присутствовал\w*|выступ\w+
    |говорил\w*|будет|прибудет|приедет)(?! никого| никто| не)
|@(?: \w+){{0,2}}? (?:ограничил\w*|обош\w+|довольствовал\w*)(?: \w+){{0,2}}? {_ENVOYS_RU}
|(?:на связи|на линии)(?: \w+){{0,5}}? @
|@(?: \w+){{0,2}}? (?:были |находились |вышли )?(?:на связи|на связь|на линии)\b
|the @(?:, [^,]{{2,80}},)? (?:was|were|are|is) (?:also )?(?:there|present|here|in attendance|at the table)\b
|(?:participating|taking part|present|represented|attending|in attendance|there)(?: \w+){{0,4}} (?:is|are
    |was|were) (?:also )?(?:the )?(?:{_ENVOYS} (?:of|from) )?(?:the )?@
|{_ENVOYS} (?:\w+ )?(?:came|come|arrived|travelled|flew in|had come) (?:in )?from (?:the )?@
|@ (?:have|has|had) (?:\w+ )?(?:announced|confirmed|promised) (?:their|its|his) (?:participation
    |attendance|presence|arrival|coming)
|о своем участии (?:объявил|сообщил|заявил|уведомил)\w* @
|(?:объявил|сообщил|заявил)\w* о (?:своем )?участии @
|(?:участие|приезд|присутствие) подтвердил\w* @
"""
_MET = r"""
(?:ministers|presidents|premiers|leaders|commanders|chiefs|heads)(?: \w+){0,4} (?:of
    |from) (?:the )?@ (?:have |has )?(?:met|meet|gathered|gather|convened|assembled|conferred
    |came together|come together|got together|sat|are meeting|held)\b
|(?:met|gathered|convened|assembled|came together) [\w ]{0,40}?(?:ministers|presidents|premiers|leaders
    |commanders|chiefs|heads)(?: \w+){0,4} (?:of|from) (?:the )?@
|(?:министры|президенты|премьеры|главы|лидеры|командующие|начальники)(?: \w+){0,4} @ (?:встретил|собрал
    |съехал|провел|обсудил|заседал)\w*
|(?:собрались|съехались|встретились|заседали)(?: \w+){0,4}? (?:министры|президенты|премьеры|главы|лидеры
    |командующие|начальники)(?: \w+){0,4} @
"""
_TO_COME = rf"""
@(?: \w+)? (?:is|are) (?:also |all )?(?:expected|due|awaited|to come|coming|scheduled)\b
|(?:expected|awaited|invited and coming) (?:is|are) (?:the )?(?:{_ENVOYS} (?:of|from) )?(?:the )?@
|(?:ожида[ею]тся|ждут)(?: \w+){{0,4}}? @
"""
_GAP = (
    r"@,?(?:  ?[–—-]? ?| by )(?:(?:a|an|its|the|his|only) )?(?:\w+ )?"
    r"(?:ambassador|charge|counsell?or|attach|observer|representative|envoy|deputy|deputies|minister"
    r"|chief|посол|послом|советник"
    r"|замест|замминистр|военн|атташе|представител|наблюдател|министр|первы|вице)"
)
""" "Utopia sent its ambassador, [Erewhon a deputy minister]": the verb is told of the state before."""


def _compiled(table: str) -> Pattern:
    return Pattern(rf"(?<!\w)(?:{''.join(line.strip() for line in table.splitlines())})".replace("@", SIGN))


TABLES = (
    (_compiled(_AWAY), Attendance.ABSENT),
    (_compiled(_HERE), Attendance.PRESENT),
    (_compiled(_TO_COME), Attendance.EXPECTED),
)
MET = _compiled(_MET)
NOR = _compiled(_NOR)
ECHO = _compiled(_ECHO)
GAPPED = _compiled(_GAP)
