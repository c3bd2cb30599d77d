import pytest

from autograder.errors import ServiceError
from autograder.services.datasets import open_text
from autograder.services.sqlite import sqlite_copy


def test_a_copy_of_the_jobs_is_ones_own():
    one, other = sqlite_copy("jobs"), sqlite_copy("jobs")
    one.execute("DELETE FROM vacancies")
    assert (
        other.execute("SELECT count(*), count(employer_id), min(gross), max(gross) FROM vacancies").fetchone()[0]
        == 3000
    )
    assert one.execute("SELECT count(*) FROM vacancies").fetchone() == (0,)


def test_the_text_of_times_sorts_as_time():
    db = sqlite_copy("jobs")
    found = db.execute(
        "SELECT DISTINCT published_at FROM vacancies WHERE published_at BETWEEN '2025-09-30 20:59:59' AND "
        "'2025-09-30 21:00:00' ORDER BY published_at"
    ).fetchall()
    assert found == [("2025-09-30 20:59:59",), ("2025-09-30 20:59:59.5",), ("2025-09-30 21:00:00",)]


def test_a_data_set_that_does_not_exist_is_named():
    for name in ("jbos", "make", "../autograder"):
        with pytest.raises(ServiceError, match="There is no data set"):
            sqlite_copy(name)


def test_a_lesson_reads_a_text():
    assert open_text("salary_lines", "lines.txt").count("\n") == 300
