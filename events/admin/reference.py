"""Bodies, states, cities, chair years and sources. Administrators keep them."""

from django.contrib import admin

from events.models import Body, ChairYear, City, Country, Source


class Reference(admin.ModelAdmin):
    """A reference table: one more source, which can be wrong and says where it comes from."""

    actions = None
    list_per_page = 100


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
class SourceAdmin(Reference):
    """Who published articles."""

    search_fields = ["name"]
