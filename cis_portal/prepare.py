"""Makes the database ready to serve: `python -m cis_portal.prepare`. Needs the servers; may be repeated.

Prints the administrator's password when it made one up: that happens once.
"""

import os
import secrets

import django

ACCOUNT = "admin"


def main() -> None:
    """Migrate, settle the groups, load the reference facts, follow changed rules, and make the first
    account."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cis_portal.settings")
    django.setup()
    from django.core.management import call_command

    from events import pipeline
    from events.store import groups

    call_command("migrate", interactive=False, verbosity=0)
    groups.ensure()
    call_command("load_reference", verbosity=0)
    pipeline.follow_rules()
    ensure_account(os.environ.get("PORTAL_ADMIN_PASSWORD", ""))


def ensure_account(password: str) -> None:
    """Make the administrator's account when it is missing; an empty password is made up and shown."""
    from django.contrib.auth import get_user_model

    users = get_user_model().objects
    if users.filter(username=ACCOUNT).exists():
        return
    made_up = "" if password else secrets.token_urlsafe(12)
    users.create_superuser(ACCOUNT, password=password or made_up)
    if made_up:
        print(
            f"account {ACCOUNT}, password {made_up} "
            f"(shown this once; `manage.py changepassword {ACCOUNT}` sets another)"
        )


if __name__ == "__main__":
    main()
