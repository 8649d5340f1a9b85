"""manage.py's way in: a server that is not there is one sentence, not a traceback."""

import sys

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line


def run(argv: list[str]) -> int:
    """Run a management command; returns the exit status."""
    try:
        if argv[1:2] == ["dbshell"]:
            require_database()
        execute_from_command_line(argv)
    except ImproperlyConfigured as error:
        print(error, file=sys.stderr)
        return 1
    except server_errors() as error:
        reason = str(error).strip().partition("\n")[0]
        print(settings.NO_SERVERS or f"A server could not be used: {reason}", file=sys.stderr)
        return 1
    return 0


def require_database() -> None:
    """Raise OperationalError when the database does not answer: psql would say it in its own words."""
    import django
    from django.db import connection

    django.setup()
    connection.ensure_connection()


def server_errors() -> tuple[type[Exception], ...]:
    """What says that a server does not answer; looked up only when a command has failed: a quick start."""
    from django.db.utils import OperationalError
    from kombu.exceptions import OperationalError as BrokerError
    from redis.exceptions import RedisError

    return OperationalError, BrokerError, RedisError
