"""Loading the reference facts. Running it again updates them and adds nothing twice."""

from django.db import transaction
from django.db.models import Model

from events import reference
from events.models import Body, ChairYear, City, Country, Person, Spelling, Term

OTHER_BODY = "OTHER"


@transaction.atomic
def load() -> dict[str, int]:
    """Write every reference table; returns the number of rows by table."""
    states = {country.code for country in reference.countries()}
    tables: dict[type[Model], list[Model]] = {
        Country: list(_countries()),
        Body: list(_bodies()),
        City: list(_cities()),
        ChairYear: list(_chair_years()),
        Person: list(_people(states)),
    }
    for model, rows in tables.items():
        _upsert(model, rows)
    Spelling.objects.bulk_create(_spellings(), ignore_conflicts=True)
    Term.objects.all().delete()
    terms = Term.objects.bulk_create(_terms())
    return {model._meta.model_name or "": len(rows) for model, rows in tables.items()} | {"term": len(terms)}


def _upsert(model: type[Model], rows: list[Model]) -> None:
    key = model._meta.pk.attname
    columns = [column.name for column in model._meta.concrete_fields if column.attname != key]
    model._default_manager.bulk_create(
        rows, update_conflicts=True, unique_fields=[key], update_fields=columns
    )


def _countries():
    for row in reference.countries():
        yield Country(
            code=row.code,
            name=row.name,
            name_ru=row.names_ru[0] if row.names_ru else "",
            adjective=row.adjective,
            cis_status=row.cis_status or "",
            cis_from=row.cis_from or "",
            cis_to=row.cis_to or "",
            csto_from=row.csto_from or "",
            csto_to=row.csto_to or "",
            sco_status=row.sco_status or "",
            sco_from=row.sco_from or "",
            source=row.source,
        )


def _bodies():
    """Parents before children is not needed: the database checks the references at commit."""
    rows = reference.bodies()
    for rank, row in enumerate(rows):
        yield Body(
            code=row.code,
            name=row.name,
            name_ru=row.names_ru[0] if row.names_ru else "",
            variants=[*row.variants, *row.names_ru],
            parent_id=row.parent,
            founded=row.founded or "",
            source=row.source,
            rank=rank,
        )
    yield Body(code=OTHER_BODY, name="Other meeting", name_ru="Другая встреча", rank=len(rows))


def _cities():
    for row in reference.cities():
        yield City(
            name=row.name,
            country_id=row.country,
            spellings=list(row.spellings),
            latitude=row.latitude,
            longitude=row.longitude,
            source=row.source,
        )


def _chair_years():
    for row in reference.chair_years():
        yield ChairYear(
            year=row.year,
            country_id=row.country,
            note=row.note,
            source=row.source,
            confidence=row.confidence,
        )


def _people(states: set[str]):
    """One row a person; officers of an organisation belong to no state."""
    first_terms = {term.person: term for term in reversed(reference.terms())}
    for term in first_terms.values():
        country = term.country if term.country in states else None
        yield Person(id=term.person, name=term.name, country_id=country, curated=True)


def _spellings() -> list[Spelling]:
    pairs = {(term.person, text) for term in reference.terms() for text in (term.name, *term.spellings)}
    return [Spelling(person_id=person, text=text) for person, text in sorted(pairs)]


def _terms() -> list[Term]:
    return [
        Term(
            person_id=term.person,
            office=term.office,
            organisation=term.country,
            start=term.start or "",
            end=term.end or "",
            source=term.source,
            confidence=term.confidence,
            note=term.note,
        )
        for term in reference.terms()
    ]
