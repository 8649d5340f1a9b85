"""Signing in to the desk, with a limit on wrong passwords.

Tries are counted in the cache, which all web processes share: before a password is looked at, so that
tries at the same moment count too. A right password gives its own try back.
"""

import hashlib
import logging
import unicodedata
from typing import Any

from django.conf import settings
from django.contrib.admin.forms import AdminAuthenticationForm
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext
from redis.exceptions import RedisError

MINUTES = 15
"""How long tries are remembered: from the last one that was let through."""
TRIES_FOR_A_NAME = 5
"""Of one address for one account."""
TRIES_OF_AN_ADDRESS = 50
"""For all accounts together: an office may share its address."""

log = logging.getLogger(__name__)


class SignInForm(AdminAuthenticationForm):
    """Name and password; refuses both, right or wrong, once too many were tried."""

    def clean(self) -> dict[str, Any]:
        """Count the try before the password is looked at; a right one takes its count back. Refuses too many
        tries, and all while they cannot be counted."""
        name, address = _folded(str(self.data.get("username", ""))), address_of(self.request)
        mine, shared = _key(address, name), _key(address)
        try:
            within = _counts(shared, TRIES_OF_AN_ADDRESS) and _counts(mine, TRIES_FOR_A_NAME)
        except RedisError as error:
            log.error("cannot count sign-ins: %s", error)
            words = gettext("Nobody can sign in while REDIS_URL's server does not answer: tell an operator.")
            raise ValidationError(words, code="uncounted") from error
        if not within:
            log.warning("refused a sign-in as %r from %s: too many tries", name[:150], address)
            words = gettext("Too many wrong passwords: wait {minutes} minutes, then try again.")
            raise ValidationError(words.format(minutes=MINUTES), code="too_many_tries")
        cleaned = super().clean()
        cache.delete(mine)
        cache.decr(shared)
        return dict(cleaned or {})


def address_of(request: HttpRequest | None) -> str:
    """Where a request comes from. In production that is what the proxy in front wrote last; anything
    before it is the visitor's own word."""
    if request is None:
        return ""
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "") if settings.PRODUCTION else ""
    return forwarded.rpartition(",")[2].strip() or str(request.META.get("REMOTE_ADDR", ""))


def _folded(name: str) -> str:
    """A name as its account is found by, however it is typed: other blanks or letters of another width
    must give no new tries."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _key(*parts: str) -> str:
    """A key that holds no name in clear and is no longer for a long one."""
    return f"sign-in:{hashlib.sha256(repr(parts).encode()).hexdigest()}"


def _counts(key: str, most: int) -> bool:
    """Count one try; whether it is still within the limit. Tries beyond it do not prolong the wait."""
    cache.add(key, 0, MINUTES * 60)
    within = cache.incr(key) <= most
    if within:
        cache.touch(key, MINUTES * 60)
    return within
