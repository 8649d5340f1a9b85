"""What each rule of reading means: the words by which a person is told why a value was read."""

from __future__ import annotations

MEANINGS = {
    "sitting-of-body": "The word for a sitting stands beside a council's name: “session of the Council”.",
    "body-sits": "A council is named in a sentence that has it sit: “the Council met in Minsk”.",
    "members-meet": "The members stand for their council, and a verb has them meet: “the ministers met”.",
    "members-at": "Members stand for their council beside a day and a place: “ministers, Minsk, 5 May”.",
    "members-act": "Members stand for their council and decide: “CIS ministers approved a plan in Minsk”.",
    "sittings-of-body": "Earlier sittings told together: “the sessions of the Council held in Minsk”.",
    "previous-sitting": "The earlier sitting of the council in hand: “the previous one was held in Astana”.",
    "next-sitting": "The coming sitting of the council in hand: “the next one is due in June”.",
    "numbered-sitting": "A numbered sitting of the council in hand: “the 69th meeting will be in Moscow”.",
    "it-sits": "The sitting told just before goes on by a pronoun: “it will be held on October 11”.",
    "next-one": "The next sitting without its noun: “the next will be held in Baku”.",
    "previous-one": "The earlier sitting without its noun: “the previous one took place in Moscow”.",
    "dated-sitting": "A chronicle's line of a day and a sitting: “3 July 2024: the session in Minsk opened”.",
    "described-sitting": "A sitting told by its own place or day: “the Minsk session in June backed it”.",
    "council-acts": "A council that acts on a day or at a place sits there: “in Minsk the Council approved”.",
    "listed-sitting": "Further sittings of a list: “met twice, in Minsk in June and in Yerevan in November”.",
    "duration": "A sitting of several days of which one is told: “ended a two-day session on 24 June”.",
    "they-meet": "The council in hand meets by a pronoun: “they will gather in Baku”.",
    "weighed-sitting": "No phrase has the article’s body sit, but all its signs together do: a roll, papers.",
    "day-and-city": "A day and a city of their own stand in one clause: “again in Astana in December”.",
    "eve-of-sitting": "Something is told of the days before a sitting: “on the eve of the summit”.",
    "ordinal": "The number of a sitting, in digits, letters or words: “77th session”, “LXXVII”.",
    "date": "A printed day, month, year, weekday or relative word that dates the sitting: “on Tuesday”.",
    "published-stamp": "A short line that is little more than a date: “06.05.2015 12:30”.",
    "published-byline": "A date in the line that names the author: “By A. Writer | 18 November 2011”.",
    "published-dateline": "The day after the place that opens a report: “MINSK, May 5”.",
    "published-url": "The date inside the article's address: “/2015/05/06/”.",
    "published-headline": "The year that the headline prints with a month beside that of the dateline.",
    "published-again": "The day of the dateline, printed again with its year.",
    "published-weekday": "The weekday of the first paragraph, which fits the dateline in one year only.",
    "published-opening": "The day that an undated text opens with: its year is “this year” there.",
    "published-heading": "The year that heads a part of a chronology, for the terms told under it.",
    "year-clue": "A phrase that bounds the year: a hand-over to come, an anniversary, a plan.",
    "place": "The city said with the sitting itself: “held in Minsk”.",
    "place-at": "A city with “in” or “at” in the sentences beside the sitting.",
    "place-host": "A city that is said to host.",
    "place-dateline": "The city of the dateline, where the report names no other place.",
    "place-heading": "The city that heads the part of the text with the sitting.",
    "place-other": "A city named where somebody goes to sit: “flew to Minsk”.",
    "host-state": "A state said to host a sitting whose city is not said: “will be hosted by Kyrgyzstan”.",
    "takes-part": "Words of attendance speak of the person: “took part”, “attended by”.",
    "named-in-report": "The report has the person act or speak there: “the minister said at the session”.",
    "office-of-council": "No office stands with the name: that of the council’s members is understood.",
    "stays-away": "Words of absence speak of the person: “did not come”, “stayed at home”.",
    "guest-stays-away": "Somebody whose office has no seat in the council is said not to attend.",
    "neither-person": "One of several who did not come: “neither X nor Y came”.",
    "represented": "Another sat in for the person: “was represented by his deputy”.",
    "remote": "The person took part over a distance: “by video link”.",
    "observer": "The person watched as an observer.",
    "talk": "A side of a talk of two, or the host of a reception.",
    "talk-of-two": "Two named sides of different states talk: “met his Kazakh counterpart”.",
    "reception": "A head of state or government receives the members of a council.",
    "state-takes-part": "A state or its delegation is listed as taking part.",
    "state-observes": "A state is listed as an observer.",
    "state-stays-away": "A state or its delegation is said to stay away: “Ukraine sent nobody”.",
    "empty-seat": "A state’s seat is said to be empty, or its delegation not to be there.",
    "without-state": "A state after “without”: “without Georgia”.",
    "all-but-state": "A state that a list leaves out: “all but Moldova came”.",
    "neither-state": "One of several states that did not come: “neither Utopia nor Erewhon came”.",
    "document": "A named paper with a verb that says what was done with it: “approved a concept of …”.",
    "agenda-count": "A number of items or questions on the agenda: “more than 20 issues”.",
    "organisation": "The first names of an organisation or body in the text.",
}
"""Rule → its meaning in one sentence, with a phrase that it reads."""
CHAIR = "chair-"
"""Rules of the chair begin so; each is one phrase, and its own example says more than words do."""
MEANINGS[CHAIR] = "A phrase that tells who holds, held or takes a chair; the rest of its name says which."


def entry(rule: str) -> str:
    """The entry of `MEANINGS` that tells of a rule: its own, or that of all rules of the chair."""
    return CHAIR if rule.startswith(CHAIR) else rule


def meaning(rule: str, example: str | None = None) -> str:
    """What a rule means; in a rule of the chair, `example` is a phrase that it reads.

    Empty for a rule of another version, which may be gone.
    """
    words = MEANINGS.get(entry(rule), "")
    return f"{words.partition(';')[0]}, as in “{example}”." if example else words
