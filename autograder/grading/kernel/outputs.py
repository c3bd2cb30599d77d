"""What a cell shows, kept as notebook outputs (nbformat 4) within a number of bytes."""

from __future__ import annotations

import io
import json
from typing import Any

KEPT_KINDS = ("text/plain", "text/html", "text/markdown", "text/latex", "image/png", "image/jpeg", "image/svg+xml")
MAX_OUTPUTS = 500


class Outputs:
    """The outputs of one cell after the other."""

    def __init__(self) -> None:
        self.begin(0)

    def begin(self, room: int) -> None:
        """Forget what was there: the next cell begins, with ``room`` bytes."""
        self.items: list[dict[str, Any]] = []
        self.room, self.dropped = room, 0

    def stream(self, name: str, text: str) -> None:
        """Keep what fits of a text written to ``stdout`` or ``stderr``."""
        kept = text[: max(0, self.room)]
        self.room -= len(kept)
        self.dropped += len(text) - len(kept)
        if not kept:
            return
        if self.items and self.items[-1].get("name") == name:
            self.items[-1]["parts"].append(kept)
        elif self._place():
            self.items.append({"output_type": "stream", "name": name, "parts": [kept]})

    def display(self, data: Any, metadata: Any) -> None:
        """Keep a rich output."""
        self._rich({"output_type": "display_data"}, data, metadata)

    def value(self, data: Any, metadata: Any, count: int) -> None:
        """Keep a cell's last value."""
        self._rich({"output_type": "execute_result", "execution_count": count}, data, metadata)

    def error(self, name: str, text: str, lines: list[str]) -> None:
        """Keep how the cell failed."""
        self.items.append(
            {"output_type": "error", "ename": name[:200], "evalue": text[:2000], "traceback": [x[:2000] for x in lines]}
        )

    def clear(self) -> None:
        """``clear_output``: what was shown goes; its bytes stay used."""
        self.items = []

    def taken(self) -> list[dict[str, Any]]:
        """The outputs as plain JSON."""
        made = []
        for item in self.items:
            if "parts" in item:
                made.append({"output_type": "stream", "name": item["name"], "text": "".join(item["parts"])})
            else:
                made.append(item)
        if self.dropped:
            note = f"[{self.dropped:,} more characters were dropped]\n"
            made.append({"output_type": "stream", "name": "stdout", "text": note})
        return made

    def _rich(self, output: dict[str, Any], data: Any, metadata: Any) -> None:
        kept = {kind: data[kind] for kind in KEPT_KINDS if kind in data and isinstance(data[kind], str | bytes)}
        kept = {kind: _text(value) for kind, value in kept.items()}
        size = len(json.dumps(kept))
        if size > self.room or not self._place():
            self.dropped += size
            return
        self.room -= size
        self.items.append({**output, "data": kept, "metadata": {}})

    def _place(self) -> bool:
        return len(self.items) < MAX_OUTPUTS


class Stream(io.TextIOBase):
    """A standard stream of the learner's kernel."""

    encoding = "utf-8"

    def __init__(self, outputs: Outputs, name: str) -> None:
        self._outputs, self._name = outputs, name

    def write(self, text: str) -> int:
        """Keep what fits."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._outputs.stream(self._name, text)
        return len(text)

    def writable(self) -> bool:
        """Always."""
        return True


def _text(value: str | bytes) -> str:
    import base64

    return base64.b64encode(value).decode() if isinstance(value, bytes) else value
