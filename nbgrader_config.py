"""Maps nbgrader's rooms onto the course's: run every `nbgrader` command from this folder. Little else is set here."""

from pathlib import Path

c = get_config()  # noqa: F821 - traitlets gives this name to a configuration file

root = Path(__file__).resolve().parent if "__file__" in globals() else Path.cwd()

c.CourseDirectory.root = str(root)
c.CourseDirectory.course_id = "backend"
c.CourseDirectory.source_directory = "build/source"
c.CourseDirectory.release_directory = "notebooks"
c.CourseDirectory.submitted_directory = "classroom/submitted"
c.CourseDirectory.autograded_directory = "classroom/autograded"
c.CourseDirectory.feedback_directory = "classroom/feedback"
c.CourseDirectory.solution_directory = "classroom/solution"
c.CourseDirectory.db_url = f"sqlite:///{root / 'classroom' / 'gradebook.db'}"
(root / "classroom").mkdir(exist_ok=True)  # SQLite makes the file, not the folder

# nbgrader's own steps, but a faded answer keeps its blanks without one more `...` below them.
c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "nbgrader.preprocessors.LockCells",
    "autograder.authoring.stubs.ClearToStubs",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbgrader.preprocessors.ClearMarkScheme",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.ClearSolutions.code_stub = {"python": "..."}
c.ClearSolutions.text_stub = "Your answer, in your own words."
c.ExecutePreprocessor.timeout = 120
c.OverwriteCells.add_missing_cells = True  # a check that was deleted comes back
c.ExportPlugin.to = "classroom/grades.csv"

# `course submit` writes <module>__<learner>__<time>.zip; an LMS may put a prefix in front and other zips around it.
c.ZipCollectApp.downloaded_directory = "classroom/downloaded"
c.FileNameCollectorPlugin.named_regexp = (
    r".*\d\d_[a-z0-9_]+?__(?P<student_id>[A-Za-z0-9.-]+)__(?P<timestamp>\d{8}T\d{6}Z)/(?P<file_id>.+)"
)
c.FileNameCollectorPlugin.valid_ext = [
    ".ipynb", ".py", ".sql", ".md", ".toml", ".txt", ".csv", ".json", ".cfg", ".ini", "",
]  # fmt: skip
