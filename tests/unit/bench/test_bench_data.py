"""`course bench data`: bars, words, and one real round of databases and starts."""

from click.testing import CliRunner

from autograder.bench import data
from autograder.cli import main


def test_a_missed_bar_is_named_and_a_missing_service_is_no_miss():
    figures = [
        data.Figure("database jobboard", 0.2, 0.15, 7, "0.180 to 0.300"),
        data.Figure("peak memory of a rebuild", 4e8, 1e9),
        data.Figure("MariaDB, cold", 0.0, None, 0, "MariaDB is not installed here"),
    ]
    report = data.DataReport(figures, [0.1, 2.0], 2)
    assert report.missed == ["database jobboard"]
    text = data.render(report)
    assert "MISSED  0.180 to 0.300" in text and "400 MB" in text and "not here" in text
    assert text.endswith("Load 0.1 before, 2.0 after, 2 processors.")


def test_one_real_round(monkeypatch):
    monkeypatch.setattr(data, "FULL", data.LESSON)  # the full board is built for a minute; the bench does that
    monkeypatch.setattr(data, "built_folder", lambda name: None)
    monkeypatch.setattr(data, "SERVICES", (("PostgreSQL", "postgres", "start_server", "postgres"),))
    done = CliRunner().invoke(main, ["bench", "data", "--rounds", "1", "--no-rebuild"])
    assert done.exit_code in (0, 1), done.output
    assert done.output.count("database jobboard") == 2 and "PostgreSQL, cold" in done.output
