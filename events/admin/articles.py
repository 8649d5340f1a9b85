"""Articles: immutable texts, to read; and the one way by which texts leave, the removal of the samples."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _

from events.admin.deciding import deciding, show
from events.admin.lacking import lacking
from events.admin.readonly import ReadOnly, short
from events.models import Article, Job, Meeting
from events.store import samples
from events.store.decisions import DecisionRefused
from events.store.groups import REMOVE_SAMPLES


@admin.register(Article)
class ArticleAdmin(ReadOnly):
    """One text as it came in."""

    change_list_template = "admin/events/article/change_list.html"
    kept = _(
        "Articles are kept for good. What a wrong one tells is withdrawn on the desk: reject the meetings "
        "that it alone tells of, and correct or reject its values in the others."
    )
    list_display = ["heading", "publisher", "published", "added_at", "sample"]
    list_filter = ["sample", "publisher"]
    list_select_related = ["publisher"]
    search_fields = ["title", "url", "origin", "id"]

    def get_urls(self) -> list[URLPattern]:
        """With the page that removes the samples."""
        remove = path(
            "remove-samples/",
            self.admin_site.admin_view(self.remove_samples),
            name="events_article_remove_samples",
        )
        return [remove, *super().get_urls()]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        """Without the texts, which lists do not show."""
        return super().get_queryset(request).defer("text")

    @admin.display(description="title", ordering="title")
    def heading(self, article: Article) -> str:
        """The headline, cut where it is long."""
        return short(article)

    def has_remove_samples_permission(self, request: HttpRequest) -> bool:
        """Whether the account may take all samples out."""
        return request.user.has_perm(f"events.{REMOVE_SAMPLES}")

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The list, with the way to remove the samples while there are any."""
        offered = self.has_remove_samples_permission(request) and Article.objects.filter(sample=True).exists()
        return super().changelist_view(request, {"samples_removable": offered} | (extra_context or {}))

    def remove_samples(self, request: HttpRequest) -> HttpResponse:
        """Say what goes; on POST, let it go."""
        if not self.has_remove_samples_permission(request):
            raise lacking(request, f"events.{REMOVE_SAMPLES}")
        if request.method == "POST":
            return self._remove(request)
        context = self.admin_site.each_context(request) | {
            "title": "Remove all sample articles",
            "opts": self.opts,
            "articles": Article.objects.filter(sample=True).count(),
            "meetings": Meeting.objects.filter(sample=True).count(),
            "decisions": samples.decisions().count(),
            "jobs": Job.objects.filter(article__sample=True).count(),
        }
        return TemplateResponse(request, "admin/events/article/remove_samples.html", context)

    def _remove(self, request: HttpRequest) -> HttpResponse:
        try:
            with deciding():
                removed = samples.remove()
                show()
        except DecisionRefused as refusal:
            messages.error(request, str(refusal))
        else:
            number = "1 sample article is" if removed == 1 else f"{removed} sample articles are"
            messages.success(request, f"{number} gone, and all that rested on them alone.")
        return HttpResponseRedirect(reverse("admin:events_article_changelist"))
