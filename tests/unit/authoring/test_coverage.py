"""Coverage: what of the syllabus has graded work, and what is open."""

from autograder.authoring.coverage import coverage, read_syllabus, render

from .conftest import HERE, LESSON, make_course

EXAMPLE = (HERE / "example_lesson.txt").read_text("utf-8")


def named(items, word):
    return next(item for item in items if word in item.name)


def test_the_syllabus_is_whole():
    plan = read_syllabus()
    assert (len(plan.modules), len(plan.lessons), len(plan.codes)) == (18, 40, 70)
    assert sum(len(lesson.outcomes) for lesson in plan.lessons) == 125
    assert {system for lesson in plan.lessons for system in lesson.systems} == set(plan.systems)
    assert all(plan.systems.values())
    assert [lesson.path for lesson in plan.lessons] == sorted(lesson.path for lesson in plan.lessons)


def test_tasks_stand_beside_what_they_grade(course):
    found = coverage(course)
    assert named(found.notebooks, "04-1").tasks == (
        "04-1 count_stated",
        "04-1 kept",
        "04-1 upper_only",
        "04-1 silent_employers",
    )
    assert named(found.modules, "M04").tasks == named(found.notebooks, "04-1").tasks
    assert named(found.outcomes, "three-valued").tasks == ("04-1 kept",)
    assert named(found.codes, "SQ2").tasks == ("04-1 silent_employers",)
    assert set(named(found.codes, "SQ1").tasks) == {"04-1 kept", "04-1 upper_only", "04-1 silent_employers"}


def test_a_system_has_the_tasks_that_name_it_and_its_rungs(tmp_path):
    text = EXAMPLE.replace('lesson="select_and_missing"', 'lesson="select_and_missing" systems="PostgreSQL"')
    text = text.replace('task="kept"', 'task="kept" systems="Python"')
    shown = coverage(make_course(tmp_path, text=text)).to_json()["systems"]
    system = next(one for one in shown if one["name"] == "PostgreSQL")
    assert system["tasks"] == ["04-1 count_stated", "04-1 upper_only", "04-1 silent_employers"]
    assert "embedded" in system["rungs"][0]
    assert next(one for one in shown if one["name"] == "Python")["tasks"] == ["04-1 kept"]


def test_what_is_open_is_named(course):
    found = coverage(course)
    assert "05-2 Same question, two engines: PostgreSQL and MySQL" in found.open["notebooks"]
    assert not any(name.startswith("04-1") for name in found.open["notebooks"])
    text = render(found)
    assert "  notebooks    1 of  40" in text
    assert "MongoDB" in text.partition("No graded task yet: systems")[2]
    assert LESSON.path  # the example stands where the syllabus plans 04-1


def test_outcomes_of_a_lesson_that_is_not_written_are_named_by_their_lesson(course):
    assert "05-2 write portable SQL" not in render(coverage(course))
    assert any(name.startswith("05-2 write portable SQL") for name in coverage(course).open["outcomes"])
