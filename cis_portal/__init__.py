"""The project around the rooms of `events`: settings, Celery, addresses and the embedded servers."""
