"""The project folder: beside the notebooks of work/, inside a submission's own folder."""

from autograder.services.project import project_folder


def test_beside_the_modules_of_the_learners_copy(tmp_path, monkeypatch):
    module = tmp_path / "work" / "01_python_values"
    module.mkdir(parents=True)
    monkeypatch.chdir(module)
    assert project_folder() == tmp_path / "work" / "jobboard"


def test_beside_wherever_a_project_already_stands(tmp_path, monkeypatch):
    (tmp_path / "jobboard").mkdir()
    (tmp_path / "module").mkdir()
    monkeypatch.chdir(tmp_path / "module")
    assert project_folder() == tmp_path / "jobboard"


def test_inside_a_submission(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert project_folder() == tmp_path / "jobboard"
