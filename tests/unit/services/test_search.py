"""The inverted index: stemmed words of two languages, ranges, counts, replacement."""

import datetime
from pathlib import Path

import pytest

from autograder.errors import ServiceError
from autograder.services.search import search

FIELDS = {"title": "text", "text": "russian", "city": "word", "pay": "number", "at": "date"}
JUNE = datetime.datetime(2026, 6, 1, tzinfo=datetime.UTC)


def test_words_ranges_and_counts():
    with search(FIELDS) as index:
        rows = [
            {
                "id": 1,
                "title": "Backend developers",
                "text": "Ищем разработчиков",
                "city": "Omsk",
                "pay": 250,
                "at": JUNE,
            }
        ]
        rows += [{"id": n, "title": "Cook", "city": "Tver" if n % 2 else "Omsk", "pay": n} for n in range(2, 12)]
        assert index.add(rows) == 11
        assert [hit.id for hit in index.find("developer")] == ["1"]
        assert [hit.id for hit in index.find("text:разработчик")] == ["1"]
        assert {hit.id for hit in index.find("pay:[10 TO *]")} == {"1", "10", "11"}
        assert index.counts("city", "title:cook") == {"Omsk": 5, "Tver": 5}
        assert index.terms("Developers running", "title") == ["develop", "run"]
        index.add([{"id": 2, "title": "Chef"}])
        assert len(index.find("cook", 20)) == 9 and index.find("chef")[0].document["title"] == "Chef"
        with pytest.raises(ServiceError, match="cannot be read"):
            index.find("a:b:(")
    assert not Path(index.url).exists() and "not Elasticsearch" in index.rung


def test_an_unknown_kind_is_named():
    with pytest.raises(ServiceError, match="not float"):
        search({"pay": "float"})
