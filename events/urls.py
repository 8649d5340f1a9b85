"""The public addresses. A list's address with an ending in place of its last slash is its export."""

from django.urls import path

from events.views import exports, health, lists, meetings, overviews, singles

urlpatterns = [
    path("", meetings.home, name="home"),
    path("meetings/", meetings.meetings, name="meetings"),
    path("meetings/<str:id>/", meetings.meeting, name="meeting"),
    path("attendees/", lists.attendees, name="attendees"),
    path("documents/", lists.documents, name="documents"),
    path("articles/", lists.articles, name="articles"),
    path("articles/<str:id>/", singles.article, name="article"),
    path("people/", lists.people, name="people"),
    path("people/<str:id>/", singles.person, name="person"),
    path("countries/<str:code>/", singles.country, name="country"),
    path("bodies/<str:code>/", singles.body, name="body"),
    path("chairmanships/", overviews.chairmanships, name="chairmanships"),
    path("attendance/", overviews.attendance, name="attendance"),
    path("gaps/", overviews.gaps, name="gaps"),
    path("codebook/", overviews.codebook, name="codebook"),
    path("about/", overviews.about, name="about"),
    path("healthz", health.alive, name="alive"),
    path("readyz", health.ready, name="ready"),
    path("<slug:list_name>.<slug:ending>", exports.export, name="export"),
]
