"""Template filters of the editors' desk."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.utils.translation import gettext_noop as _

from events.words import changes

register = template.Library()
register.filter("row_words", changes.sentence)
register.filter("because", changes.because)
register.filter("made_by", changes.made_by)

ORDER_OF_WORK: dict[str, tuple[str, ...]] = {
    _("Meetings"): (
        "Meeting",
        "Disagreement",
        "Attendee",
        "Delegation",
        "Chairmanship",
        "Document",
        "Decision",
    ),
    _("Evidence"): ("Article", "Extraction", "Claim", "Ground", "Job"),
    _("People and reference"): (
        "Person",
        "Spelling",
        "Term",
        "Body",
        "Country",
        "City",
        "ChairYear",
        "Source",
    ),
    _("Accounts"): ("User", "Group"),
}
"""What an editor opens first stands first; what nobody named comes last, as "Other"."""


@register.filter
def in_order_of_work(app_list: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The admin's models in groups of work; groups without a model that the account may see are left out."""
    models = {model["object_name"]: model for app in app_list for model in app["models"]}
    groups = [
        {"name": name, "models": [models.pop(noun) for noun in nouns if noun in models]}
        for name, nouns in ORDER_OF_WORK.items()
    ]
    groups.append({"name": _("Other"), "models": list(models.values())})
    return [group for group in groups if group["models"]]
