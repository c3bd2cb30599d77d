"""The backend curriculum's machinery: authoring, checks, services, grading, the learner's desk, reports."""

__version__ = "0.1.0"
