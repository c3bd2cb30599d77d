"""What a check cell calls. ``from autograder.checks import check`` is all a notebook needs.

Imports stay light: pandas, databases and IPython are reached only when a check asks for them.
"""

from autograder.checks.card import CheckFailed
from autograder.checks.task import check

__all__ = ["CheckFailed", "check"]
