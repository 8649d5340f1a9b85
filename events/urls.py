"""The public addresses. A list's address with an ending in place of its last slash is its export."""

from django.urls import URLPattern, path

from events.views import exports, health, lists, meetings, overviews, singles, values
from events.views.reading import View, read_only


def page(address: str, view: View, name: str) -> URLPattern:
    """An address that is only ever read."""
    return path(address, read_only(view), name=name)


urlpatterns = [
    page("", meetings.home, "home"),
    page("meetings/", meetings.meetings, "meetings"),
    page("meetings/<str:id>/", meetings.meeting, "meeting"),
    page("attendees/", lists.attendees, "attendees"),
    page("delegations/", lists.delegations, "delegations"),
    page("documents/", lists.documents, "documents"),
    page("articles/", lists.articles, "articles"),
    page("articles/<str:id>/", singles.article, "article"),
    page("people/", lists.people, "people"),
    page("people/<str:id>/", singles.person, "person"),
    page("countries/<str:code>/", singles.country, "country"),
    page("bodies/<str:code>/", singles.body, "body"),
    page("chairmanships/", overviews.chairmanships, "chairmanships"),
    page("attendance/", overviews.attendance, "attendance"),
    page("gaps/", overviews.gaps, "gaps"),
    page("codebook/", overviews.codebook, "codebook"),
    page("accuracy/", overviews.accuracy, "accuracy"),
    page("about/", overviews.about, "about"),
    page("<slug:list_name>/values/<slug:parameter>/", values.values, "values"),
    page("healthz", health.alive, "alive"),
    page("readyz", health.ready, "ready"),
    page("<slug:list_name>.<slug:ending>", exports.export, "export"),
]
