"""The README's facts: written, written again, never at the cost of the learner's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.services.project_readme import save_readme


@pytest.fixture
def readme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    lesson = tmp_path / "work" / "00_start"
    lesson.mkdir(parents=True)
    monkeypatch.chdir(lesson)
    return tmp_path / "work" / "jobboard" / "README.md"


def test_facts_are_written_and_replaced_and_other_words_stay(readme: Path) -> None:
    save_readme({"role": "tester", "city": "Omsk"})
    assert readme.read_text("utf-8") == "# jobboard\n\n- Role: tester\n- City: Omsk\n"
    readme.write_text("# Mine\n\n- Role: tester\n- City: Omsk\n\nAbout me.\n", encoding="utf-8")
    save_readme({"role": "analyst", "city": "Пермь"})
    assert readme.read_text("utf-8") == "# Mine\n\n\nAbout me.\n\n- Role: analyst\n- City: Пермь\n"
    save_readme({"role": "analyst", "city": "Пермь"})
    assert readme.read_text("utf-8").count("Role") == 1


def test_three_dots_are_not_saved(readme: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_readme({"role": ..., "city": "Omsk"})
    assert not readme.exists() and "still in role" in capsys.readouterr().out
