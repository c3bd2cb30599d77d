"""A real inverted index: tantivy, the engine. Not Elasticsearch: it has no server and no JSON queries.

with search({"title": "text", "city": "word", "pay": "number"}) as index:
    index.add([{"id": "7", "title": "Backend developer", "city": "Москва", "pay": 250_000}])
    index.find("title:developer AND pay:[200000 TO *]")
    index.counts("city", "title:developer")
"""

from __future__ import annotations

import functools
import json
import os
import shutil
import weakref
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from autograder.errors import ServiceError
from autograder.services.service import Service, private_folder

KINDS = ("text", "russian", "word", "number", "date")


@dataclass(frozen=True)
class Hit:
    """One found document: its ``id``, its BM25 score, and what was put in."""

    id: str
    score: float
    document: dict[str, Any]


class SearchIndex(Service):
    """One index in a temporary folder of its own; ``url`` is that folder."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        """``fields``: name -> ``text`` (English words, stemmed), ``russian``, ``word`` (as a whole), ``number``
        (whole), ``date`` (aware datetime). Raises ServiceError for another kind."""
        import tantivy

        strange = sorted(set(fields.values()) - set(KINDS))
        if strange or "id" in fields:
            raise ServiceError(
                f"A search index knows the kinds {', '.join(KINDS)}, not {', '.join(strange) or 'a field id of yours'}."
            )
        self._folder = private_folder("course-search-")
        super().__init__(str(self._folder), f"tantivy {version('tantivy')}, wheel (the engine, not Elasticsearch)")
        self._end = weakref.finalize(self, functools.partial(_remove, self._folder, os.getpid()))
        self.fields = dict(fields)
        self._index = tantivy.Index(_schema(self.fields), path=str(self._folder))
        self._index.register_tokenizer("russian", _stemmed("russian"))

    def add(self, documents: Iterable[Mapping[str, Any]]) -> int:
        """Put documents in (``id`` and any of the fields) and make them findable; one with a known id replaces it."""
        import tantivy

        writer = self._index.writer(heap_size=20_000_000, num_threads=1)
        added = 0
        for document in documents:
            writer.delete_documents_by_term("id", str(document["id"]))
            made = tantivy.Document(id=str(document["id"]), source=json.dumps(dict(document), default=str))
            for name, kind in self.fields.items():
                value = document.get(name)
                if value is not None:
                    _put(made, name, kind, value)
            writer.add_document(made)
            added += 1
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        return added

    def find(self, query: str, limit: int = 10) -> list[Hit]:
        """The best ``limit`` documents for a query in tantivy's language, best first. Raises ServiceError on one that
        cannot be read."""
        searcher = self._index.searcher()
        found = []
        for score, address in searcher.search(self._parsed(query), limit).hits:
            stored = searcher.doc(address)
            found.append(Hit(str(stored.get_first("id")), float(score), json.loads(str(stored.get_first("source")))))
        return found

    def counts(self, field: str, query: str = "*", limit: int = 10) -> dict[str, int]:
        """How many found documents have each value of a ``word`` field: Elasticsearch's terms aggregation."""
        asked = {"values": {"terms": {"field": field, "size": limit}}}
        told = self._index.searcher().aggregate(self._parsed(query), asked)
        return {str(bucket["key"]): int(bucket["doc_count"]) for bucket in told["values"]["buckets"]}

    def terms(self, text: str, field: str) -> list[str]:
        """The terms that ``text`` becomes in a field: what the index really holds."""
        kind = self.fields[field]
        return list(_analyser(kind).analyze(text)) if kind in {"text", "russian"} else [text]

    def _parsed(self, query: str) -> Any:
        words = [name for name, kind in self.fields.items() if kind in {"text", "russian"}]
        try:
            return self._index.parse_query(query, words or None)
        except ValueError as error:
            raise ServiceError(f"The query {query!r} cannot be read: {error}.") from error


def search(fields: Mapping[str, str]) -> SearchIndex:
    """A new empty index. Raises ServiceError."""
    return SearchIndex(fields)


def _remove(folder: Path, owner: int) -> None:
    if os.getpid() == owner:
        shutil.rmtree(folder, ignore_errors=True)


def _schema(fields: Mapping[str, str]) -> Any:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    builder.add_text_field("source", stored=True, tokenizer_name="raw", index_option="basic")
    for name, kind in fields.items():
        if kind == "word":
            builder.add_text_field(name, tokenizer_name="raw", fast=True)
        elif kind == "number":
            builder.add_integer_field(name, indexed=True, fast=True)
        elif kind == "date":
            builder.add_date_field(name, indexed=True, fast=True)
        else:
            builder.add_text_field(name, tokenizer_name="en_stem" if kind == "text" else "russian")
    return builder.build()


def _stemmed(language: str) -> Any:
    from tantivy import Filter, TextAnalyzerBuilder, Tokenizer

    chain = TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.remove_long(40)).filter(Filter.lowercase())
    return chain.filter(Filter.stemmer(language)).build()


def _analyser(kind: str) -> Any:
    return _stemmed("english" if kind == "text" else "russian")


def _put(document: Any, name: str, kind: str, value: Any) -> None:
    for one in value if isinstance(value, list | tuple) else [value]:
        if kind == "number":
            document.add_integer(name, int(one))
        elif kind == "date":
            document.add_date(name, one)
        else:
            document.add_text(name, str(one))
