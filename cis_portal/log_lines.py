"""What a log says of one event: a line, and a traceback only where the portal itself failed."""

import logging
from http import HTTPStatus


class RefusalsInOneLine(logging.Filter):
    """Drops the traceback of a request that was refused: the visitor's doing, not a fault to look into.

    Django adds one to every 403 and 400 that an exception stands for.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass, a refusal's without its traceback."""
        status = getattr(record, "status_code", HTTPStatus.INTERNAL_SERVER_ERROR)
        if status < HTTPStatus.INTERNAL_SERVER_ERROR:
            record.exc_info = record.exc_text = None
        return True
