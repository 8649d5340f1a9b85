"""The portal's settings, but for a password hash that costs nothing: the strong one is Django's to test."""

from cis_portal.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
