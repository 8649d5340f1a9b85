"""States that a text leaves out of those who came: "all but Utopia came", "every state, Utopia excepted"."""

from __future__ import annotations

import re

from events.extract.attending.state_lists import Group
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch

_BUT = Pattern(
    r"\b(?:but|except|except for|excepting|excluding|save|save for|exception of|apart from|aside from|minus"
    r"|other than|bar|кроме|исключением|исключая|не считая)\W(?:the\W)?\Z",
    re.IGNORECASE,
)
_EXCEPTED = Pattern(r"\s(?:excepted|excluded|aside|apart)\b", re.IGNORECASE)
""" "All came, [Utopia excepted]"."""
_SENT = Pattern(
    r"\b(?:sent|represented|brought together|united|full strength|delegations?|прислал|направил"
    r"|представлен|явил"
    r"|пришл|собра|съехал|делегаци)\w*",
    re.IGNORECASE,
)
_ALL = Pattern(r"\b(?:all|every|everyone|everybody|все|всех|всеми)\b", re.IGNORECASE)
_WHICH_CAME = Pattern(
    r",\s(?:котор\w{2,3}|which|whose \w+)\s[^,;.]{0,40}?\b(?:представл\w+|represented|sent"
    r"|прислал\w*|направил\w*)",
    re.IGNORECASE,
)
""" "All but Utopia, which was represented by its ambassador, …": Utopia came too."""


def is_left_out(page: Page, sentence: Stretch, group: Group) -> bool:
    """ "All but Utopia came"; to sign or to agree is not to come, so the sentence must tell of coming."""
    excepted = _EXCEPTED.match(page.text, group.end, sentence.end)
    if not excepted and not _BUT.search(page.text[max(sentence.start, group.start - 24) : group.start]):
        return False
    if _WHICH_CAME.match(page.text, group.end, sentence.end):
        return False
    came = page.cues_in(sentence.start, sentence.end, "present", "sits")
    sent = _SENT.search(page.text, sentence.start, sentence.end)
    return bool((came or sent) and _ALL.search(page.text, sentence.start, sentence.end))
