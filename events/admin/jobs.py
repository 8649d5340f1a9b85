"""Jobs: what came in, how far it is, and what went wrong."""

from typing import Any

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest

from events.admin.readonly import ReadOnly, short
from events.models import Job
from events.store import jobs


@admin.register(Job)
class JobAdmin(ReadOnly):
    """The queue of record, newest first; failed jobs can be tried again."""

    actions = ["try_again"]
    list_display = ["came_from", "state", "problem", "attempts", "created_at", "finished_at", "told"]
    list_filter = ["state", "sample", "created_at"]
    list_select_related = ["article"]
    search_fields = ["origin", "url", "error"]
    ordering = ["-id"]
    exclude = ["content"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Job]:
        """Without the contents and texts, which lists do not show."""
        return super().get_queryset(request).defer("content", "article__text")

    @admin.display(description="origin", ordering="origin")
    def came_from(self, job: Job) -> str:
        """The file, address or feed that it came from, cut where it is long."""
        return short(job.origin)

    @admin.display(description="error", ordering="error")
    def problem(self, job: Job) -> str:
        """What went wrong, cut where it is long."""
        return short(job.error)

    @admin.display(description="article", ordering="article", empty_value="")
    def told(self, job: Job) -> str | None:
        """The article that came of it, if one did."""
        return short(job.article) if job.article else None

    def has_retry_permission(self, request: HttpRequest) -> bool:
        """Whether the account may set jobs going again."""
        return request.user.has_perm("events.change_job")

    @admin.action(description="Try the failed ones again", permissions=["retry"])
    def try_again(self, request: HttpRequest, chosen: QuerySet[Any]) -> None:
        """Set the failed ones among the chosen going again, and say how many."""
        ids = jobs.retry(chosen.values_list("id", flat=True))
        transaction.on_commit(lambda: _wake(ids))
        if not ids:
            words = "None of these can be tried again: only failed jobs whose text or address was kept can."
            self.message_user(request, words, messages.WARNING)
            return
        self.message_user(request, f"{len(ids)} of {chosen.count()} jobs wait for a new attempt.")


def _wake(ids: list[int]) -> None:
    """Tell the workers. The rules are loaded here, not with every command."""
    from events import tasks

    tasks.wake(ids)
