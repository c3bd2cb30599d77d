"""Results made by hand, as the grader writes them, and a reader of pages that knows every tag and attribute."""

from html.parser import HTMLParser

from autograder.records import Answer, Card, CheckResult, LessonResult, SubmissionResult

MODULE, LESSON = "01_python_values", "01_numbers_and_text"


def check(task, number, points, possible, hidden=False, **card):
    made = None
    if card:
        made = Card(**{"task": task, "status": "not_yet", "title": f"{task}, {possible:g} points", **card}).to_json()
    return CheckResult(task, f"{task}-check-{number}", points, possible, hidden, made).to_json()


def lesson(*checks, **fields):
    return LessonResult(**{"module": MODULE, "lesson": LESSON, "checks": list(checks), **fields}).to_json()


def result(*lessons, **fields):
    given = {
        "learner": "anna.k",
        "module": MODULE,
        "submission": "a" * 64,
        "master": "b" * 64,
        "state": "graded",
        "received": "2026-11-23T21:14:05+00:00",
        "tier": 1,
        "lessons": list(lessons),
    }
    return SubmissionResult(**{**given, **fields})


def answer(task, source, printed="", error=""):
    return Answer(task, source, printed, error).to_json()


class Page(HTMLParser):
    """Everything a browser would see of a page: tags with attributes, and the text between them."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.words, self.source = [], [], text
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data}")

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        """The text as read, blanks folded."""
        return " ".join(" ".join(self.words).split())

    @property
    def shape(self):
        """Each kind of tag with its attributes' names."""
        return {(tag, *sorted(attributes)) for tag, attributes in self.tags}
