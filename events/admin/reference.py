"""Bodies, states, cities and chair years, to read: they come from the files of `events/reference`, and
loading those again would undo what was typed here. Publishers are kept by administrators."""

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from events.admin.readonly import ReadOnly
from events.models import Body, ChairYear, City, Country, Source


class Reference(ReadOnly):
    """A reference table: one more source, which can be wrong and says where it comes from."""

    kept = _("These rows come from the portal’s reference files, which are loaded again with each release.")
    list_per_page = 100
    change_list_template = "admin/events/reference_list.html"


@admin.register(Body)
class BodyAdmin(Reference):
    """A statutory or neighbouring body."""

    list_display = ["code", "name", "parent", "founded"]
    list_select_related = ["parent"]
    search_fields = ["code", "name", "name_ru"]


@admin.register(Country)
class CountryAdmin(Reference):
    """A state with its memberships."""

    list_display = ["code", "name", "cis_status", "cis_from", "cis_to", "csto_from", "csto_to"]
    search_fields = ["code", "name", "name_ru"]


@admin.register(City)
class CityAdmin(Reference):
    """A host city."""

    list_display = ["name", "country"]
    list_filter = ["country"]
    list_select_related = ["country"]
    search_fields = ["name", "spellings"]


@admin.register(ChairYear)
class ChairYearAdmin(Reference):
    """Who chaired the CIS in one year, by the reference table."""

    list_display = ["year", "country", "confidence", "note"]
    list_select_related = ["country"]


@admin.register(Source)
class SourceAdmin(admin.ModelAdmin):
    """Who published articles. One with articles stays."""

    actions = None
    search_fields = ["name"]

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Whether the account may delete a source; not one whose articles are there."""
        has_articles = isinstance(obj, Source) and obj.article_set.exists()
        return super().has_delete_permission(request, obj) and not has_articles
