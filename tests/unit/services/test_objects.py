"""The map of objects: one row an object, shared ones named together, inner ones by their letter."""

from autograder.services.objects import object_map


def test_two_names_of_one_list_share_a_row():
    draft = ["go"]
    assert object_map(draft=draft, sent=draft, copy=draft[:]).rows == (
        ("draft, sent", "list A", "'go'"),
        ("copy", "list B", "'go'"),
    )


def test_what_is_inside_has_a_row_of_its_own_and_a_letter():
    row = {"id": 7, "skills": []}
    assert object_map(row=row, twin=row.copy()).rows == (
        ("row", "dict A", "'id': 7, 'skills': list C"),
        ("twin", "dict B", "'id': 7, 'skills': list C"),
        ("", "list C", "nothing"),
    )


def test_a_list_that_holds_itself_ends_and_long_ones_are_cut():
    ring = []
    ring.append(ring)
    assert object_map(ring=ring).rows == (("ring", "list A", "list A"),)
    assert object_map(many=[[] for _ in range(30)]).rows[0][2].endswith("list Z, ..., ..., ..., ..., ...")


def test_text_and_html_say_the_same_and_html_is_escaped():
    drawn = object_map(tags={"<b>", "a"})
    assert repr(drawn).splitlines() == ["names  object  holds", "tags   set A   '<b>', 'a'"]
    assert "&lt;b&gt;" in drawn._repr_html_() and "<b>" not in drawn._repr_html_()
