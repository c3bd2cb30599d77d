"""The states of a submission in words: for the learner one sentence each, for the instructor one word and an order."""

from __future__ import annotations

from autograder.records import State

# What a learner reads. The reason of a result follows it, so it says what happened only in general.
FOR_LEARNERS: dict[State, str] = {
    "graded": "Every cell was run and every check was examined.",
    "partial": "A part of it could not be examined.",
    "rejected": "What was handed in could not be read, so no check was run.",
    "timeout": "The time ran out before a point was proven.",
    "memory": "The memory ran out before a point was proven.",
    "processes": "More processes were started than a notebook may have, before a point was proven.",
    "output": "More was printed than a notebook may print, before a point was proven.",
    "files": "The space for files was filled before a point was proven.",
    "crashed": "The kernel ended before a point was proven.",
    "tampered": "What came back was not what a notebook sends. A person will look at it.",
    "ours": "The grader itself failed. This is not your fault, and no score was entered.",
}
# What an instructor reads, those that need them first.
FOR_INSTRUCTORS: dict[State, str] = {
    "ours": "our failure",
    "tampered": "tampered",
    "rejected": "unreadable",
    "crashed": "crashed",
    "memory": "out of memory",
    "processes": "too many processes",
    "files": "too many files",
    "output": "too much output",
    "timeout": "out of time",
    "partial": "in part",
    "graded": "graded",
}
MARKS: dict[State, str] = {"graded": "✓", "partial": "◐", "ours": "⚠", "tampered": "⚠"}


def mark(state: State) -> str:
    """One sign for a state, always shown beside its word."""
    return MARKS.get(state, "✗")


def urgency(state: State) -> int:
    """0 for what needs an instructor most."""
    return list(FOR_INSTRUCTORS).index(state)
