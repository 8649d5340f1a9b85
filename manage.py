#!/usr/bin/env python3
"""The portal's command line; finds a running embedded instance through DATA_DIR."""

import os
import sys


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cis_portal.settings")
    from cis_portal.command_line import run

    return run(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
