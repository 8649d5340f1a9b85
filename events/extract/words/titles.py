"""Offices with their normalised role, in English. `{}` is an adjective of a state."""

from __future__ import annotations

FIELDS = {
    "Internal Affairs": ("internal affairs", "interior", "внутренних дел"),
    "Emergency Situations": ("emergency situations", "emergencies", "по чрезвычайным ситуациям"),
    "Finance": ("finance", "finance", "финансов"),
    "Economy": ("economy", "economy", "экономики"),
    "Justice": ("justice", "justice", "юстиции"),
    "Transport": ("transport", "transport", "транспорта"),
    "Health": ("health", "health", "здравоохранения"),
    "Education": ("education", "education", "образования"),
    "Agriculture": ("agriculture", "agriculture", "сельского хозяйства"),
    "Energy": ("energy", "energy", "энергетики"),
    "Trade": ("trade", "trade", "торговли"),
}
"""Other ministries: as "minister of" them, before "minister", and in Russian after "министр"."""

_HEADS = ("head", "heads", "chief", "chiefs")


def _headed(*departments: str) -> tuple[str, ...]:
    """Every way to call somebody the head of a department, with the adjective of his state and without."""
    return tuple(
        f"{head} of the {state}{department}"
        for head in _HEADS
        for state in ("", "{} ")
        for department in departments
    )


OFFICES = {
    "Minister of Defence": (
        *_headed(
            "defence department",
            "defence departments",
            "defence ministry",
            "defence ministries",
            "ministry of defence",
            "defence agency",
            "defence agencies",
            "military department",
            "military departments",
            "military agency",
            "military agencies",
            "war ministry",
        ),
        "war minister",
        "war ministers",
        "minister of defence",
        "ministers of defence",
        "defence minister",
        "defence ministers",
        "minister for defence",
        "minister of national defence",
        "national defence minister",
        "ministers for defence",
        "defence chief",
        "defence chiefs",
        "raksha mantri",
        "head of the {} military",
        "head of the {} ministry",
        "heads the {} ministry",
        "leads the {} ministry",
        "heads the {} defence ministry",
    ),
    "Defence Secretary": ("defence secretary", "defence secretaries"),
    "Minister of Foreign Affairs": (
        *_headed(
            "foreign ministry",
            "foreign ministries",
            "ministry of foreign affairs",
            "foreign office",
            "foreign policy department",
            "diplomacy",
            "diplomatic service",
        ),
        "chief diplomat",
        "chief diplomats",
        "top diplomat",
        "top diplomats",
        "minister of foreign affairs",
        "ministers of foreign affairs",
        "minister for foreign affairs",
        "foreign minister",
        "foreign ministers",
        "foreign secretary",
    ),
    "President": ("president", "presidents", "head of state", "heads of state"),
    "Prime Minister": (
        "prime minister",
        "prime ministers",
        "premier",
        "premiers",
        "head of government",
        "heads of government",
        *(
            f"{head} of the {state}{cabinet}"
            for head in ("chairman", "head")
            for state in ("", "{} ")
            for cabinet in ("cabinet of ministers", "cabinet", "government")
        ),
    ),
    "Deputy Prime Minister": (
        "deputy prime minister",
        "deputy prime ministers",
        "vice-premier",
        "vice prime minister",
        "deputy premier",
        "deputy premiers",
        "vice-premiers",
        "deputy head of government",
        "deputy head of the government",
        "deputy chairman of the cabinet of ministers",
        "deputy chairman of the cabinet",
        "deputy chairman of the government",
    ),
    "First Deputy Prime Minister": (
        "first deputy prime minister",
        "first deputy premier",
        "first vice-premier",
        "first vice prime minister",
        "first deputy chairman of the cabinet of ministers",
        "first deputy chairman of the government",
    ),
    "Chief of the General Staff": (
        "chief of the general staff",
        "chiefs of the general staff",
        "chief of general staff",
        "chiefs of general staff",
        "chief of its general staff",
        "head of the {} general staff",
        "leads the {} general staff",
        "heads the {} general staff",
        "head of the general staff",
        "heads of the general staff",
        "heads of the general staffs",
        "chiefs of the general staffs",
        "general staff chief",
        "chief of staff",
        "chief of the {} general staff",
        "{} general staff chief",
    ),
    "Ambassador": ("ambassador", "ambassadors"),
    "CIS Secretary-General": (
        "CIS secretary-general",
        "CIS secretaries general",
        "secretary-general of the CIS",
        "general secretary of the CIS",
        "secretary-general of the commonwealth",
        "secretary-general of the commonwealth of independent states",
        "CIS chief",
    ),
    "CIS Executive Secretary": (
        "CIS executive secretary",
        "executive secretary of the CIS",
        "executive secretary of the CIS executive committee",
        "chairman of the CIS executive committee",
        "chairman of the executive committee of the CIS",
        "chairman of the executive committee - executive secretary of the CIS",
        "chairman of the executive committee",
        "chairman and executive secretary of the CIS executive committee",
        "chairman of the CIS executive committee - executive secretary",
        "head of the CIS executive committee",
    ),
    "CSTO Secretary-General": ("CSTO secretary-general", "secretary-general of the CSTO", "CSTO chief"),
    "Chief of the CSTO Joint Staff": (
        "chief of the CSTO joint staff",
        "chief of the joint staff of the CSTO",
        "CSTO joint staff chief",
        "head of the CSTO joint staff",
    ),
    "SCO Secretary-General": ("SCO secretary-general", "secretary-general of the SCO"),
    "Secretary of the Security Council": (
        "secretary of the security council",
        "security council secretary",
        "secretary of the {} security council",
        "{} security council secretary",
        "secretaries of the security councils",
        "secretary of its security council",
        "secretary of the national security council",
        "secretary of its national security council",
    ),
    "State Secretary": ("state secretary", "secretary of state"),
    "Charge d'Affaires": ("charge d'affaires", "chargé d'affaires"),
    "Military Attache": ("military attache", "military attaché", "defence attache", "defence attaché"),
    "Minister": ("minister", "ministers"),
    "Chief of the Joint Staff": ("chief of the joint staff", "joint staff chief", "head of the joint staff"),
    "First Deputy": ("his first deputy", "her first deputy", "its first deputy", "a first deputy"),
    "Deputy": (
        "his deputy",
        "her deputy",
        "its deputy",
        "a deputy",
        "one of his deputies",
        "one of her deputies",
        "one of its deputies",
    ),
}
"""Role → the words for it. A bare "minister" takes its field from the council it sits in."""

FORCES = (
    "Air Force",
    "Aerospace Forces",
    "Air Defence Forces",
    "Air Defence",
    "Air Force and Air Defence",
    "Air Defence and Air Force",
    "Air Force and Air Defence Forces",
)
COMMANDERS = {
    "Commander-in-Chief of the {}": (
        "commander-in-chief of the {}",
        "commander-in-chief of {}",
        "{} commander-in-chief",
        "commander-in-chief of the STATE {}",
        "commander-in-chief of OWNER's {}",
    ),
    "Commander of the {}": (
        "commander of the {}",
        "commander of {}",
        "{} commander",
        "{} chief",
        "chief of the {}",
        "commander of the STATE {}",
        "commander of OWNER's {}",
    ),
}
"""Commanders of forces; STATE is an adjective of a state, OWNER its name."""

for _field, (_of, _before, _) in FIELDS.items():
    OFFICES[f"Minister of {_field}"] = (
        f"minister of {_of}",
        f"ministers of {_of}",
        f"minister of the {_before}",
        f"{_before} minister",
        f"{_before} ministers",
    )
