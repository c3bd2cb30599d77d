"""The sandbox, in steps that the right process takes at the right time.

``plan`` says what is shown and allowed, ``namespaces`` builds tier 1, ``landlock`` tier 2, ``seccomp`` filters system
calls on both, ``lock`` is the last step before the learner's code, ``tiers`` finds out what this machine can do.
"""

from autograder.grading.sandbox.calls import SandboxError
from autograder.grading.sandbox.lock import lock_down
from autograder.grading.sandbox.namespaces import build_root, enter_namespaces, protect_warden
from autograder.grading.sandbox.plan import Budget, View, standard_view
from autograder.grading.sandbox.seccomp import seccomp_filter
from autograder.grading.sandbox.tiers import best_tier, why_not

__all__ = [
    "Budget",
    "SandboxError",
    "View",
    "best_tier",
    "build_root",
    "enter_namespaces",
    "lock_down",
    "protect_warden",
    "seccomp_filter",
    "standard_view",
    "why_not",
]
