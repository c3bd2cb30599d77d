"""A bare ``...`` stays where it is the only blank, and goes where the answer brings its own."""

import pytest

from autograder.authoring.cells import without_idle_stub


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ('kept = {"a": ...}\n...', 'kept = {"a": ...}'),
        ("def kept(x):\n    return x\n\n...\n\nsave(kept)", "def kept(x):\n    return x\n\n\nsave(kept)"),
        ("def kept(x):\n    ...", "def kept(x):\n    ..."),
        ("...", "..."),
        ("other = 1\n...", "other = 1\n..."),
        ("kept = (\n...", "kept = (\n..."),
        ("class kept:\n    x = 1\n...", "class kept:\n    x = 1"),
        ('kept = """\n...\n"""\n...\n\nsave(kept)', 'kept = """\n...\n"""\n\nsave(kept)'),
    ],
)
def test_idle_stubs_go(source, left):
    assert without_idle_stub(source, "kept") == left
