"""Verbs and constructions that put a person into the room of a sitting, or out of it.

Each table is one text with its patterns between bars, tried in the order in which they stand.
"""

from __future__ import annotations

import re

from events.extract.page.wordings import Wordings

_HOW = r"(?:\w{2,12}ly\s|also\s|then\s|again\s|still\s|away\s|too\s|there\s|on that day\s|that day\s)?"
_NOT = r"(?:\snot|n['’]t|\snever)(?:\seven|\sbeen|\s\w{2,12}ly)?"

_ROOM = rf"""
(?:is|was|are|were|has\sbeen|had\sbeen|sat|stood)\s{_HOW}(?:
    in\s(?:attendance|the\s(?:room|hall|chair|audience|front|second|first|middle|delegation)|session|his\sseat)
    |at\sthe\s(?:same\s)?(?:table|head|session|sitting|meeting|summit|talks|gathering|council|helm)
    |with\s(?:them|him|the\s(?:ministers|others|guests))\b
    |(?:present|there|here|among|on\shand|seated|on\sthe\s(?:wall|screens?)|part\sof|joined\b(?!\sby))\b
    |(?:re-?)?elected\b|chosen\b|connected\b|given\sthe\sfloor|the\s(?:host|first|last|second)\b|thanked\b
    |awarded\b|handed\b|welcomed\b|greeted\b|seen\b|applauded\b|asked\sto\b|in\sfavou?r\b|against\b)
|(?:on\sthe\s(?:wall|(?:\w+\s)?screens?)|in\sattendance|on\shand|at\sthe\stable)\b
|(?:is|was|are|were)\s(?!not\s|never\s|no\s)(?:\w+\s){{1,5}}(?:at|around|round)\sthe\stable
|had\s(?:places|seats)\b|had\sto\sleave\b
|находил(?:ся|ась|ись)\s(?:и\s|также\s)?(?:в\sзале|за\sстолом|на\sзаседании|на\sсаммите|среди)
|(?:в\sзале|за\sстолом|на\sзаседании|на\sсаммите)\s(?:также\s)?находил\w+
|был[аи]?\s(?:также\s|и\s|тоже\s)?(?:в\sзале|за\sстолом|на\sзаседании|на\sсаммите|на\sместе|там|здесь|тоже|среди)
|все\sна\sместе|на\sместе\b
"""
""" "was in the hall", "were at the table": being there."""

_COME = r"""(?:attend|come|came|coming|take\spart|taking\spart|participat|join|travel|fly|arriv|appear
    |show\sup|turn\sup|make\s(?:it|the)|set\sfoot|go\b|going\b|get\b|reach|leave\sfor|be\s(?:there|present|able|in|at|among|attending|coming)\b|present\b|there\b
    |among\b|able\sto\b|send\b|sit\b|accept)"""

_MISSING = rf"""
(?:did|does|do|had|has|have|would|will|could|can|is|was|were|are|ca|wo){_NOT}\s(?:{_COME}|in\b|at\b|here\b|seen\b
    |(?:intend|plan|want|wish|mean|manage)\w*\sto\s{_COME})
|(?:did|has|had|could|would){_NOT}\sleave\s(?!the\s(?:hall|room|table|session|meeting|summit)|early|before|without|any|much|empty)
|(?:did|was|were|had|has|have|could|would|will|is|are){_NOT}(?=[,;.!?]|\s[–—-]\s|\sand\b|\seither\b|\Z)
|never\s(?:came|arrived|appeared|showed|made\sit|reached|intended|planned|meant|wanted|left|turned\sup)
|(?:was|were|is|are|been|being|proved)?\s?(?:unable|too\s\w+)\sto\s{_COME}
|(?:cancel+ed|cancel+s|called\soff|scrapped|dropped|postponed|abandoned|put\soff|broke\soff)\s(?:his|her|the|a|their)\s
    (?:[\w-]+\s){{0,2}}(?:trip|visit|flight|journey|participation|attendance|travel|plans|appearance)
|(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|kept|was\skept|is\skept|were\skept)\s
    (?:behind(?!\s(?:for|to)\b)|away|home|at\shome|in\b|at\b|on\b|abroad|out\b)
|(?:skip+(?:s|ed|ing)?|boycott(?:s|ed|ing)?|miss(?:es|ed|ing))\b
|(?:shun|snub)(?:s|ned|bed)\b|passed\sup|sat\sout|sent\sword\sthat|decided\sagainst
|fail(?:s|ed)\sto\s{_COME}|avoid(?:s|ed)\sthe
|(?:pull|back|drop)+ed\sout|opted\sout|begged\soff|cried\soff|bowed\sout|decided\sagainst
|(?:decid|prefer|cho|elect|opt)\w*\s(?:not\sto|to\s(?:stay|remain|keep\saway))
|(?:has|had|was\sforced)\sto\s(?:stay|cancel|turn\sback|return\shome|remain)
|turn(?:s|ed)\s(?:back|(?:his|her|the)\splane)
|excuse[sd]\s(?:him|her|it|them)sel\w+|(?:sent|sends)\s(?:his|her|its|their)?\s?(?:apolog|regret|excuses)\w*
|apologi[sz]ed\s(?:by|in\sadvance)
|(?:was|were|had\sbeen)\s(?:expected|due|scheduled|invited)[^.;]{{0,30}}?\sbut\b|(?:was|were)\sto\shave\b
|(?:was|were|is|are|went|will\sbe|would\sbe)\s(?:absent|missing|a\sno-show)
|had\s(?:a\sticket|packed)|needed\selsewhere
|не\s(?:смо[гж]\w*|сумел\w*|успел\w*|захотел\w*|пожелал\w*|стал[аи]?|планир\w+|собира\w+)\s(?:\w+\s)?
    (?:прилет|приех|прибы|участв|принять\sучаст|принима|посе[тщ]|вылет|добра|присутств|быть|ехать|лететь|попасть|явит)\w*
|(?:прилететь|приехать|прибыть|участвовать|принять\sучастие|присутствовать|вылететь|добраться)\s
    (?:\w+\s)?не\s(?:с?мо[гж]|суме|успе|захоте|пожела|буд|стал|собира)\w*
|не\s(?:участву|участвова|приеха|приеде|прилет|прибы|присутств|яви|яви[лт]|поеха|поеде|полет|дое|добра|появи|посети|приезжа
    |прилета|был[аио]?\b|будет\b)\w*
|не\sпри[нм]\w+\sучасти\w*|участия\sне\s\w+
|отмени(?:л|ла|ли|т)\s(?:\w+\s){{0,2}}(?:поезд|визит|участ|вылет|рейс|приезд)\w*
|(?:от)?каза(?:л|ла|ли)(?:ся|сь)\s(?:от\s(?:\w+\s)?(?:поезд|участ|приглаш|приезд)|ехать|приехать|лететь|участв)\w*
|оста(?:лся|лась|лись|ется|нется)\s(?:дома|в|на)\b
|пропус(?:тил|тит|кает)\w*|проигнорир\w+|отсутств\w+|воздержал\w*\sот\s(?:участия|поездки|приезда)|уклонил\w+
|приезд\s\w+\sне\sсостоялся|так\sи\sне\s\w+|развернул\w*\sсамолет
|вместо\sсебя|прислал[аи]?\s(?:вместо\sсебя\s|лишь\s|только\s|своего\s)?(?:перв\w+\s)?(?:зам|посл)\w*
"""
""" "cancelled his trip", "was unable to fly", "не смог прилететь": the words say that he did not come."""

_ELSEWHERE = rf"""
(?:is|was|are|were|being|been|lay|lies|feels?|felt|fell|falls|fallen|taken)\s{_HOW}
    (?:seriously\s)?(?:ill|sick|unwell|indisposed|hospitali[sz]ed|in\shospital|recovering|bedridden)\b
|(?:has|had|have|caught|catches|with|nursing)\s(?:a\s(?:\w+\s)?(?:cold|fever|flu|back|leg)|the\sflu|influenza|pneumonia|covid|tested)
|tested\spositive
|(?:is|was|are|were|being|been)\s{_HOW}(?:
    (?:in|on|at|with|out|off|away|abroad|elsewhere|busy|detained|delayed|grounded|stuck|stranded|tied|held|kept
    |engaged|occupied|travel+ing|visiting|otherwise
    |attending(?=\s(?!the\s(?:[\w-]+\s){{0,2}}(?:session|meeting|sitting|summit|council|talks)))
    |en\sroute|recuperating|resting|needed|prevented|invited|leaving|flying|receiving|replaced|dismissed|sacked|retired|appointed|named|told)\b)
|left\s(?:for|on)\b|flew\s(?:home|back|off|on)\b|went\s(?:to|on)\b|paid\sa\svisit|watched\son\stelevision
|(?:is|was|are|were|been|being)\s(?:\w+ly\s)?
    (?:reported|said|rumou?red|believed|thought|understood|known|accused|criticis|criticiz|mentioned|called|awaited|sought)\w*
|(?:said|reported|rumou?red|believed)\sto\sbe\b
|told\s(?:\w+\s){{0,3}}by\s(?:tele)?phone|by\s(?:tele)?phone|in\san\sinterview
|(?:prais|criticis|commented|spoke|speaking|said|told)\w*\s(?:\w+\s){{0,2}}(?:from\safar|on\stelevision|on\stv)
|находи(?:лся|лась|лись|тся)\b|заболе(?:л|ла|ли)\b|бол(?:ен|ьна|ел|ела|еет)\b|просты(?:л|ла)\b|просту(?:дился|дилась)\b
|в\sбольнице|госпитализ\w+|в\sотпуске|лежал[аи]?\b|лечи(?:лся|тся)\b
|был[аи]?\s(?:в|на|с|занят[аы]?|нездоров\w?|дома|приглашен\w*)\b|занят[аы]?\b|задержа(?:лся|лась|н)\b|застрял[аи]?\b
|(?:улетел|уехал|отбыл|вылетел)[аи]?\b|в\sкомандировке|с\sвизитом\b|гостил[аи]?\b|посещал[аи]?\b|слег(?:ла)?\b
|по\sтелефону|в\sинтервью|по\sтелевизору
"""
""" "was in Brest", "was ill", "находился в Самарканде": somewhere else, whatever follows from it."""

_STANDS_FOR = r"""
(?:is|was|are|were|be|being|been)?\s?represented\sby
|поручил[аи]?\sпредставл\w+
|(?:представлял|представил|представляет|представит|заменил|подменил|подменял|заменит|замещал|замещает|замещала|представляла)[аи]?\s
    (?:его|ее|посол|заместитель|замминистра|первый|советник|атташе|временный|военный|начальник)\b
"""
""" "X was represented by Y": he was not there himself."""

_DENIED = rf"""
(?:is|was|are|were|has\sbeen|had\sbeen)(?:n['’]t|\snot|\snever|\sno\slonger)\b
|(?:did|does|do|had|has|have|would|will|could|can){_NOT}\b
"""
""" "did not rule out": neither in the room nor out of it."""

_ACTS = r"""
attend(?:s|ed|ing)?|t(?:ook|akes?|aking)\s(?:an?\s\w+\s)?part|participat(?:e[sd]?|ing)|arriv(?:e[sd]?|ing)|came|comes?|coming
|fl(?:ew|ies|ying)\s(?:in|to)|travel+(?:s|ed|ing)?\b|join(?:s|ed|ing)?|represent(?:s|ed|ing)?|led|leads?|leading|head(?:s|ed|ing)
|chair(?:s|ed|ing)?|presid(?:e[sd]?|ing)|moderat(?:e[sd]?|ing)|open(?:s|ed|ing)?|clos(?:e[sd]|ing)|host(?:s|ed|ing)?|play(?:s|ed)\shost
|welcom(?:e[sd]?|ing)|greet(?:s|ed|ing)|receiv(?:es|ed)|gather(?:s|ed|ing)?|me[et]t?(?:s|ing)?|conven(?:e[sd]?|ing)|sat|sits?|seated
|bade|steer(?:s|ed)|guid(?:es|ed)|ran|conduct(?:s|ed)|turn(?:s|ed)\sup|show(?:s|ed)\sup|made\s(?:the|his|her|a|it|up|reports?)
|t(?:ook|akes?)\s(?:the|his|her|a|their|over\sthe\schair|notes?)|occup(?:ied|ies)|g(?:ave|ives?)|beg[ai]ns?|spoke|speaks|speaking|address(?:es|ed)
|sa(?:id|ys?|ying)|t(?:old|ells?)|not(?:es|ed|ing)|stress(?:es|ed|ing)|underlin(?:es|ed)|underscor(?:es|ed)|emphasi[sz](?:es|ed)
|add(?:s|ed|ing)|stat(?:es|ed|ing)|remark(?:s|ed)|observ(?:es|ed)|recall(?:s|ed)|argu(?:es|ed)|warn(?:s|ed|ing)|urg(?:es|ed|ing)
|call(?:s|ed|ing)\s(?:for|on|upon|it|the)|ask(?:s|ed|ing)|propos(?:es|ed|ing)|suggest(?:s|ed)|(?:dis)?agree(?:s|d)?|object(?:s|ed)|repl(?:ied|ies)
|answer(?:s|ed)|explain(?:s|ed)|promis(?:es|ed)|offer(?:s|ed)|report(?:s|ed)|brief(?:s|ed)|inform(?:s|ed)|announc(?:es|ed)|declar(?:es|ed)
|point(?:s|ed)|thank(?:s|ed|ing)|congratulat(?:es|ed)|prais(?:es|ed)|complain(?:s|ed)|demand(?:s|ed)|insist(?:s|ed)|admit(?:s|ted)
|remind(?:s|ed)|assur(?:es|ed)|express(?:es|ed)|shar(?:es|ed)|rais(?:es|ed)|present(?:s|ed)|introduc(?:es|ed)|outlin(?:es|ed)
|summ(?:ed|ari[sz]ed)|sign(?:s|ed|ing)|vot(?:es|ed)|abstain(?:s|ed)|nod(?:s|ded)?|laugh(?:s|ed)?|smil(?:es|ed)|jok(?:es|ed)|sh(?:ook|ake)\shands
|embrac(?:es|ed)|applaud(?:s|ed)|listen(?:s|ed)?|follow(?:s|ed)\s(?:the|it)|watch(?:es|ed)|hand(?:s|ed)|pass(?:es|ed)|deliver(?:s|ed)
|want(?:s|ed)|wish(?:es|ed)|h[eo]ld(?:s|ing)?|discuss(?:es|ed)|review(?:s|ed)|approv(?:es|ed)|adopt(?:s|ed)|posed|poses|tour(?:s|ed)|inspect(?:s|ed)
|laid|lays|walk(?:s|ed)|ate|drank|drink|toast(?:s|ed)|brought|brings|caused|scold(?:s|ed)|look(?:s|ed)|conclud(?:es|ed)|end(?:s|ed)
|back(?:s|ed)|support(?:s|ed)|oppos(?:es|ed)|reject(?:s|ed)|refus(?:es|ed)\sto\s(?:sign|vote|speak|comment)|confirm(?:s|ed)|comment(?:s|ed)|mention(?:s|ed)|describ(?:es|ed)
|spelled|set\sout|laid\sout|pledg(?:es|ed)|vow(?:s|ed)|invit(?:es|ed)|appeal(?:s|ed)|hop(?:es|ed)|quipped|joking|checked\sin|landed|touched\sdown
|stood\sin|stands?\sin|fill(?:s|ed)\sin|sitting\sin|deputi[sz](?:es|ed)|replac(?:es|ed)|look(?:s|ed)\son|paid\sthe|counted|read\b|reads\b
|led\soff|interrupt(?:s|ed)|wound\sup|talk(?:ed|s\s(?:to|about|of))|convers(?:es|ed)|chat(?:s|ted)|voic(?:es|ed)|stay(?:s|ed)\s(?:to|until|till|for|silent|the)
|accompan(?:ies|ied)|flank(?:s|ed)|visit(?:s|ed)\sthe|help(?:s|ed)|work(?:s|ed|ing)|sent\sby|was\spresent|summoned|explained
|lean(?:s|ed)|accept(?:s|ed)|handled|delegat\w+|wave[sd]|criticis(?:es|ed)|criticiz(?:es|ed)|rebuk(?:es|ed)|hear(?:s|d)|left\s(?:early|before|the\s(?:hall|room))
|arriving|did\sso|expected(?=[;,.]|\s-|$)|(?:is|are|was|were)\sgoing\sto|intends?\sto|plans?\sto|will|(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:to|expected|due|set|scheduled|supposed)|complet(?:es|ed)|preferred\s(?:the|a)\s(?:screen|video)|ha(?:s|ve)\sconfirmed|intended\sto|due\sto
|участ(?:вова|ву)\w+|при(?:нял[аи]?|мет|мут|нимал\w*|нимает|нимают|нять)\s(?:\w+\s)?участие|участие\sпри\w+
|приеха(?:л|ла|ли)\b|приед(?:ет|ут)|прибы(?:л|ла|ли|вает|дет|дут)\b|прибуд\w+|прилете(?:л|ла|ли)\b|прилет(?:ит|ят)|приезжа\w+|присутств\w+
|представ(?:лял|ил|ляет|ит|ляют)[аи]?\b|возглав(?:ил|лял|ляет|ит)[аи]?\b|откры(?:л|ла|вает|вал|вая)\b|откроет|закры(?:л|ла)\b|в[её]л\b|вела\b|вед[её]т\b
|пров(?:[её]л|ела|одит|од)\w*|проведет|председательств\w+|выступ(?:ил|ила|или|ает|ит|ая|ают)\b|сказал[аи]?\b|заявил[аи]?\b|заявля\w+
|отмет(?:ил|ила|или)\b|отмеча\w+|подчеркн\w+|подчеркива\w+|сообщи(?:л|ла|ли)\b|напомни\w+|предложи(?:л|ла|ли)\b|предлага\w+|поблагодари\w+|благодари\w+
|попроси(?:л|ла|ли)\b|призва(?:л|ла|ли)\b|указа(?:л|ла)\b|добави(?:л|ла)\b|поясни(?:л|ла)\b|рассказа(?:л|ла|ли)\b|ответи(?:л|ла)\b|возрази(?:л|ла)\b
|соглас(?:ился|илась|ились)\b|поддержа(?:л|ла|ли)\b|вырази(?:л|ла|ли)\b|высказа(?:лся|лась|лись|л|ла)\b|назва(?:л|ла)\b|поздрави(?:л|ла)\b|доложи(?:л|ла|ли)\b
|проинформир\w+|пожела(?:л|ла)\b|(?:по)?приветствовал\w*|обрати(?:л|ла|лся|лась)\b|объяви(?:л|ла)\b|предупреди(?:л|ла)\b|завери(?:л|ла)\b|пообеща\w+
|спроси(?:л|ла)\b|подписа(?:л|ла|ли)\b|сидел[аи]?\b|сел[аи]?\b|заня(?:л|ла|ли)\b|встре(?:тил|тила|чал|чает|чала)\b|принима(?:л|ла|ет|ют)\b|собра(?:л|ла)\b|собер[её]т\b|собра(?:лся|лась|лись)\b
|слуша(?:л|ла)\b|говори(?:л|ла|т)\b|обсуди(?:л|ла|ли)\b|вручи(?:л|ла)\b|переда(?:л|ла)\b|подключи\w+|присоедини\w+|взя(?:л|ла)\b|стал[аи]?\b|избран\w?\b
|пожал[аи]?\b|кивн\w+|улыбн\w+|пошути\w+|подтвержда\w+|подтверди(?:л|ла|ли)\b|заслуша\w+|посадили\b|усадили\b|предостав(?:ил|ила|или)\b|работа(?:л|ла|ет)\b
|замеща(?:л|ла|ет)\b|замени(?:л|ла)\b|командирова(?:л|ла)\b|огласи(?:л|ла)\b|зачита(?:л|ла)\b|обрисова\w+|привез\w*|хозяином\b|ожида(?:ют|ется|ются)\b|ждут\b
|осмотре(?:л|ла|ли)\b|возложи(?:л|ла|ли)\b|поделил\w+|настаива\w+|критикова\w+|раскритикова\w+|одобри(?:л|ла)\b|подв[её]л\w?\b|будет\b|будут\b|опозда(?:л|ла|ли)\b|отказа(?:лся|лась|лись)\s(?:подпис|голос|поддерж)\w*
"""
"""What is done, said or chaired at a sitting by whoever is there."""

_LED = r"""
with\sthe\sparticipation\s(?:of|by)|under\s(?:the\s)?(?:gavel|baton|eye|hand|direction)\sof|(?:so|as)\s(?:are|were|is|was|did|do|does|will|had|has)\b|in\s(?:the\s)?place\sof
|under\s(?:the\s)?(?:chairmanship|presidency|leadership|chair)\s?(?:of)?
|(?:attended|chaired|presided\sover|opened|moderated|joined|led|headed|hosted|represented|signed|accompanied|flanked|made
    |looked\safter|steered|given|delivered|presented|taken|filled|occupied|welcomed|greeted|followed|conducted|guided|closed|run)\sby
|represented\b|read\s(?:out\s)?by|brought\stogether|brings\stogether|in\sfront\sof|floor\sto|being\srepresented\sby|in\sthe\sperson\sof|among\s(?:them|those|the|others)|includ(?:ed?|ing)|along\swith|together\swith|as\swell\sas|besides
|participants?\b|present\b|presence\sof|in\sattendance|attendees?|delegates?\b|delegations?\b|guests?\b|speakers?\b|hosts?\b|hosted\b|hosting|flew\sin
|(?:spoke|speaks)\s(?:with|to)|agreed\swith|so\sdid|listened\sto|hear(?:d|ing)(?:\sout)?(?!\s(?:of|about|from))|thank(?:ed|s|ing)|welcom(?:ed|es|ing)|greet(?:ed|s|ing)|embraced
|sen[td]s?\b|sending|sat\b|replaced\sby|ha(?:ve|s)\b(?=\s[A-Z])|dispatched|delegated|told\b|asked\b|next\sto|seated|between|after\b|opposite|beside|propos(?:ed|es)\s(?:that)?|re-?elected|elected
|t(?:ook|akes?|aking)\s(?:the\schair|part|the\sfloor)|participat(?:ed|ing)|(?:were|was|are|is)\spresent|also\sthere|seats?\b|had\b(?=\s[A-Z])
|(?:there\s)?arrived|came|c[oa]mes?\b|arriv(?:e|ing)|were\b(?=\s)|attended|meeting\b|met\b
|heads\b|reports?\s(?:of|by)|address(?:es)?\s(?:of|by)|speech(?:es)?\s(?:of|by)|remarks\s(?:of|by)|chairman\b|chair\sof
|is\sthe\shost|is\shost|on\sthe\s(?:wall|(?:\w+\s)?screens?)|round\sthe\stable|around\sthe\stable|at\sthe\stable|the\shost\b.{0,40}?\bwas
|are\scoming|will\s(?:come|attend|be)|expected|photograph\w*|handed|signed|(?:pass|go|w)(?:ed|es|ent)\sfrom|the\sother\s(?:ministers|presidents|premiers|leaders|heads|commanders|chiefs)
|при\sучастии|с\sучастием|под\s(?:председательством|руководством|началом)|во\sглаве\sс|возглавляем\w+|в\sсоставе|в\sлице|среди\s\w+|в\sтом\sчисле|а\sтакже
|доклад\w*|сообщени\w+\s|участник\w*|присутств\w+|слово|гост(?:ем|ями|и)\b|хозяин\w*|за\sнего|переш(?:ел|ло|ла)\sот|от\s(?:имени|лица)|напротив|рядом|справа|слева|между
|прислал[аи]?\b|направи(?:л|ла|ли|т)\b|приезд\b|приезд\sподтвердили|прибыли\b|главы\b|министры\b|президенты\b|начальники\b|премьер\w*
"""
"""What stands before those who are there: "attended by", "among those present", "с участием"."""


def _wordings(table: str, after: str = "") -> Wordings:
    return Wordings(re.sub(r"\n *", "", table.strip()), before="(?<!-)", after=after)


_WHOLE = r"(?![\w-])"
IN_THE_ROOM = _wordings(_ROOM)
MISSING = _wordings(_MISSING)
ELSEWHERE = _wordings(_ELSEWHERE)
STANDS_FOR = _wordings(_STANDS_FOR)
DENIED = _wordings(_DENIED)
ACTS = _wordings(_ACTS, _WHOLE)
LED = _wordings(_LED, _WHOLE)
