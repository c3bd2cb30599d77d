"""A learner's process may answer anything. Here an answer gets the shape that ``checks.kernel_side`` promises, or none.

What passes is still only evidence: its values are decoded and compared by the judge.
"""

from __future__ import annotations

from typing import Any

from autograder.checks.kernel_side import MAX_PRINTED

MAX_TEXT = 2_000
MAX_CLASSES = 40
MAX_FILE = 1_000_000
STATES = {"missing", "stub", "blank", "ready"}


class NoEvidence(Exception):
    """An answer that no honest kernel gives; the text says what is wrong with it."""


def examined(request: dict[str, Any], answer: dict[str, Any]) -> dict[str, Any]:
    """``answer`` to ``request``, with known keys of known types only. Raises NoEvidence."""
    if "absent" in answer:
        return {"absent": _text(answer["absent"])}
    if request["op"] == "state":
        if answer.get("state") not in STATES:
            raise NoEvidence("a state that does not exist")
        return {"state": answer["state"]}
    kinds = [kind for kind in _KINDS if kind in answer]
    if len(kinds) != 1:
        raise NoEvidence("an answer without one outcome")
    clean = {kinds[0]: _KINDS[kinds[0]](answer[kinds[0]])}
    if "timeout" in clean:
        clean["timeout"] = float(request.get("limit", 5.0))
    if request["op"] == "file" and "value" in clean and not isinstance(clean["value"], str):
        raise NoEvidence("a file that is no text")
    if "printed" in answer:
        clean["printed"] = _text(answer["printed"], MAX_PRINTED)
    if "arguments" in answer:
        clean["arguments"] = answer["arguments"]
    return clean


def _raised(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise NoEvidence("an exception that is none")
    classes, attributes = data.get("classes"), data.get("attributes")
    if not isinstance(classes, list) or not classes or not isinstance(attributes, dict):
        raise NoEvidence("an exception without classes")
    return {
        "classes": [_text(name, 200) for name in classes[:MAX_CLASSES]],
        "text": _text(data.get("text")),
        "attributes": attributes,
        "line": _text(data.get("line"), 200),
    }


def _refused(data: Any) -> dict[str, str]:
    if not isinstance(data, dict):
        raise NoEvidence("a refusal that is none")
    return {"what": _text(data.get("what")), "where": _text(data.get("where"), 200)}


def _handle(data: Any) -> int:
    if type(data) is not int or not 0 <= data < 1_000_000:
        raise NoEvidence("a handle that is no number")
    return data


def _text(data: Any, most: int = MAX_TEXT) -> str:
    if not isinstance(data, str):
        raise NoEvidence("something else than text")
    return data[:most].encode("utf-8", "replace").decode("utf-8")


_KINDS: dict[str, Any] = {
    "value": lambda data: data,
    "handle": _handle,
    "raised": _raised,
    "refused": _refused,
    "timeout": lambda data: 0.0,
}
