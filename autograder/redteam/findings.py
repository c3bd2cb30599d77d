"""What a run may have done wrong, and to whom: one list a kind of harm, one sentence a finding."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from autograder.records import Record

Harm = Literal["forged", "harmed", "leaked", "ungraded", "orphans", "misnamed"]
HARMS: tuple[Harm, ...] = ("forged", "harmed", "leaked", "ungraded", "orphans", "misnamed")


@dataclass(frozen=True)
class Finding:
    """One thing that went wrong. ``case`` is "" while nobody knows whose it is."""

    harm: Harm
    case: str
    what: str


@dataclass(frozen=True)
class Report(Record):
    """The whole run. Lists hold ``{"case", "what"}``; ``outcomes`` how each case ended.

    ``forged``: points above what a case may have · ``harmed``: somebody else, or a file of the machine, or an honest
    case below full points · ``leaked``: a word that must not travel did · ``ungraded``: no state, no committed row ·
    ``orphans``: processes or files left behind · ``misnamed``: a state that the case may not end in.
    """

    cases: int
    tier: int
    seconds: float
    forged: list[dict[str, str]] = field(default_factory=list)
    harmed: list[dict[str, str]] = field(default_factory=list)
    leaked: list[dict[str, str]] = field(default_factory=list)
    ungraded: list[dict[str, str]] = field(default_factory=list)
    orphans: list[dict[str, str]] = field(default_factory=list)
    misnamed: list[dict[str, str]] = field(default_factory=list)
    outcomes: list[dict[str, Any]] = field(default_factory=list)
    not_applicable: dict[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not any(getattr(self, harm) for harm in HARMS)

    def to_json(self) -> dict[str, Any]:
        """As a record, with the length of each list under ``counts``."""
        counts = {harm: len(getattr(self, harm)) for harm in HARMS}
        return {**asdict(self), "counts": counts, "ok": self.ok}


def as_lists(found: list[Finding]) -> dict[str, list[dict[str, str]]]:
    """Findings by harm, as a report holds them, each once."""
    lists: dict[str, list[dict[str, str]]] = {harm: [] for harm in HARMS}
    for one in dict.fromkeys(found):
        lists[one.harm].append({"case": one.case, "what": one.what})
    return lists


def render(report: Report) -> str:
    """The report for a person: a row a kind of case, then one line for each finding."""
    kinds: dict[str, list[str]] = {}
    for outcome in report.outcomes:
        kinds.setdefault(outcome["kind"], []).append(outcome["case"])
    heads = ["cases", *HARMS]
    rows = []
    for kind, names in kinds.items():
        counts = [sum(one["case"] in names for one in getattr(report, harm)) for harm in HARMS]
        rows.append([kind, str(len(names)), *map(str, counts)])
    known = {outcome["case"] for outcome in report.outcomes}
    others = [sum(one["case"] not in known for one in getattr(report, harm)) for harm in HARMS]
    if any(others):
        rows.append(["(nobody's)", "", *map(str, others)])
    totals = [str(len(getattr(report, harm))) for harm in HARMS]
    rows.append(["all", str(report.cases), *totals])
    width = max(len(row[0]) for row in rows)
    lines = [" " * width + "".join(f"  {head:>8}" for head in heads)]
    lines += [f"{row[0]:<{width}}" + "".join(f"  {cell:>8}" for cell in row[1:]) for row in rows]
    for harm in HARMS:
        lines += [f"{harm}: {one['case'] or '(nobody knows)'}: {one['what']}" for one in getattr(report, harm)]
    lines.append(f"{report.cases} cases on tier {report.tier} in {report.seconds:.0f} s: " + _verdict(report))
    return "\n".join(lines)


def _verdict(report: Report) -> str:
    return "nothing found." if report.ok else "see above."
