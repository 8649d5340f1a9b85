"""What councils, their members, committees and organisations are called, in English and Russian."""

from __future__ import annotations

COUNCILS = {
    "CMD": ("defence ministers", "ministers of defence", "defence chiefs"),
    "CFM": (
        "foreign ministers",
        "ministers of foreign affairs",
        "ministers for foreign affairs",
        "MFAs",
        "top diplomats",
        "chief diplomats",
    ),
    "CHS": ("heads of state", "heads of states", "state heads", "leaders", "presidents"),
    "CHG": ("heads of government", "heads of governments", "prime ministers", "government heads", "premiers"),
    "CMIA": ("interior ministers", "ministers of internal affairs", "ministers of the interior"),
    "CCBT": ("commanders of border troops", "border troops commanders"),
    "SSC": (
        "secretaries of security councils",
        "secretaries of the security councils",
        "security council secretaries",
        "secretaries of the CIS security councils",
    ),
    "CCPG": ("prosecutors general",),
}
"""Councils by their members: "Council of Defence Ministers", "defence ministers' council"."""

COUNCILS_RU = {
    "CMD": ("министров обороны",),
    "CFM": ("министров иностранных дел", "глав внешнеполитических ведомств"),
    "CHS": ("глав государств",),
    "CHG": ("глав правительств", "премьер-министров"),
    "CMIA": ("министров внутренних дел",),
    "CCBT": ("командующих пограничными войсками",),
    "SSC": ("секретарей советов безопасности", "секретарей совбезов"),
}

ABBREVIATED = {
    "CMD": ("CMD", "DMC", "SMO", "СМО"),
    "CFM": ("CFM", "SMID", "СМИД"),
    "CHS": ("CHS", "SGG", "СГГ"),
    "CHG": ("CHG", "SGP", "СГП"),
    "CCS": ("KNSh", "КНШ"),
    "CMIA": ("СМВД",),
    "CCBT": ("СКПВ",),
}

_ESTABLISHMENTS = tuple(
    f"{field} {house}"
    for field in ("defence", "military")
    for house in ("departments", "ministries", "establishments", "agencies")
)
MEMBERS = {
    "CMD": (
        "military ministers",
        *(
            f"{who} of {whose}{house}"
            for who in ("heads", "chiefs")
            for whose in ("", "the ", "CIS ", "the CIS ", "CSTO ", "the CSTO ", "SCO ", "the SCO ")
            for house in _ESTABLISHMENTS
        ),
    ),
    "CHS": tuple(f"heads of {whose} states" for whose in ("the CIS", "CIS", "the Commonwealth")),
    "CHG": tuple(
        f"heads of {whose} {house}"
        for whose in ("the CIS", "CIS", "the Commonwealth")
        for house in ("governments", "cabinets")
    ),
}
"""Members by other words than their council's name: "heads of the CIS military establishments"."""

MEMBERS_RU = {
    "CMD": (
        "министры обороны",
        "министров обороны",
        "военные министры",
        "военных министров",
        *(
            f"{who} {house}"
            for who in ("главы", "глав", "руководители", "руководителей")
            for house in ("военных ведомств", "оборонных ведомств", "министерств обороны", "минобороны")
        ),
    ),
    "CFM": (
        "министры иностранных дел",
        "министров иностранных дел",
        "главы внешнеполитических ведомств",
        "главы МИД",
        "глав МИД",
        "главы дипведомств",
    ),
    "CHS": (
        "главы государств",
        "глав государств",
        "лидеры",
        "лидеров",
        "президенты",
        "президентов",
        *(
            f"{who} {whose}"
            for who in ("руководители", "руководителей")
            for whose in ("государств", "стран", "Содружества")
        ),
    ),
    "CHG": (
        "главы правительств",
        "премьеры",
        "премьер-министры",
        "премьеров",
        "премьер-министров",
        "глав правительств",
    ),
    "CCS": (
        *("начальники штабов", "начальников штабов", "начальники генеральных штабов"),
        *("начальники генштабов", "начальников генштабов"),
    ),
    "CMIA": ("министры внутренних дел", "министров внутренних дел", "главы МВД", "глав МВД"),
    "CCBT": ("командующие пограничными войсками", "командующих пограничными войсками"),
    "SSC": (
        *("секретари советов безопасности", "секретарей советов безопасности"),
        *("секретари совбезов", "секретарей совбезов"),
    ),
    "CCPG": ("генеральные прокуроры", "генеральных прокуроров", "генпрокуроры", "генпрокуроров"),
}
"""The members of a council together, which may stand for it: "министры обороны СНГ собрались"."""

COMMITTEES = {
    "CIS-CCS": (
        "committee of chiefs of staff",
        "committee of the chiefs of staff",
        "chiefs of staff committee",
        "committee of chiefs of general staffs",
        "committee of the chiefs of general staffs",
        "committee of chiefs of the general staffs",
    ),
    "CIS-AD": (
        *(
            f"{adjective} committee {link} {subject}"
            for adjective in ("coordination", "coordinating", "co-ordination", "co-ordinating")
            for link in ("on", "for", "of")
            for subject in (
                "air defence",
                "air defence issues",
                "antiaircraft defence",
                "anti-aircraft defence",
            )
        ),
        "air defence coordination committee",
        "air defence coordinating committee",
        "air defence committee",
    ),
}
COMMITTEES_RU = {
    "CIS-CCS": ("комитет начальников штабов", "комитет начальников генеральных штабов"),
    "CIS-AD": (
        "координационный комитет по вопросам противовоздушной обороны",
        "координационный комитет по противовоздушной обороне",
        "координационный комитет по вопросам ПВО",
        "координационный комитет по ПВО",
    ),
}
"""Sub-bodies, named in full before the council in whose name they stand."""

ORGANISATIONS = {
    "CIS": ("CIS", "SNG", "Commonwealth", "Commonwealth of Independent States", "СНГ"),
    "CSTO": (
        "CSTO",
        "ODKB",
        "ОДКБ",
        "Collective Security Treaty Organisation",
        "Collective Security Treaty Organization",
    ),
    "SCO": (
        "SCO",
        "ShOS",
        "ШОС",
        "Shanghai Cooperation Organisation",
        "Shanghai Cooperation Organization",
        "Shanghai Six",
    ),
    "NATO": ("NATO", "НАТО", "North Atlantic Treaty Organisation"),
    "EAEU": ("EAEU", "ЕАЭС", "Eurasian Economic Union"),
    "EU": ("European Union", "EU", "Евросоюз*", "ЕС"),
    "UN": ("United Nations", "UN", "ООН"),
    "OSCE": ("OSCE", "ОБСЕ"),
    "BRICS": ("BRICS", "БРИКС"),
}
ORGANISATIONS_RU = {
    "CIS": ("содружество независимых государств", "содружество"),
    "CSTO": ("организация договора о коллективной безопасности",),
    "SCO": ("шанхайская организация сотрудничества",),
    "EAEU": ("евразийский экономический союз",),
}

CAPITALS = {
    "AM": "Yerevan",
    "AZ": "Baku",
    "BY": "Minsk",
    "CN": "Beijing",
    "GE": "Tbilisi",
    "IN": "New Delhi",
    "KG": "Bishkek",
    "KZ": "Astana",
    "MD": "Chisinau",
    "RU": "Moscow",
    "TJ": "Dushanbe",
    "TM": "Ashgabat",
    "UA": "Kyiv",
    "UZ": "Tashkent",
}
"""Capitals may stand for their states: "Tashkent skipped the event"."""

POSSESSIVES = ("CIS", "CSTO", "SCO")
