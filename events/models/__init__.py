"""The database tables, one noun a file. Constraints live here; only `events.store` writes them."""

from events.models.article import Article
from events.models.attendee import Attendee, Delegation
from events.models.chairmanship import Chairmanship
from events.models.claim import Claim
from events.models.decision import Decision
from events.models.document import Document
from events.models.extraction import Extraction
from events.models.ground import Disagreement, Ground
from events.models.history import FormerRow, Revision
from events.models.job import Job, ProjectionState
from events.models.meeting import FormerAddress, Meeting, Mention
from events.models.person import Person, Spelling, Term
from events.models.reach import Named, Touched, Trait
from events.models.reference import Body, ChairYear, City, Country
from events.models.source import Source

__all__ = [
    "Article",
    "Attendee",
    "Body",
    "ChairYear",
    "Chairmanship",
    "City",
    "Claim",
    "Country",
    "Decision",
    "Delegation",
    "Disagreement",
    "Document",
    "Extraction",
    "FormerAddress",
    "FormerRow",
    "Ground",
    "Job",
    "Meeting",
    "Mention",
    "Named",
    "Person",
    "ProjectionState",
    "Revision",
    "Source",
    "Spelling",
    "Term",
    "Touched",
    "Trait",
]
