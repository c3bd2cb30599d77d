# %% [markdown] lesson="files_and_errors" minutes=320 needs="02_python_collections/02_functions" data="basics" systems="Python" terms="bytes, encoding, class, aware, naive, Unix seconds, regular expression"
# # Two hundred vacancies in a file
#
# On Monday a recruiter sent 200 vacancies, saved from a spreadsheet. The import printed `done`. In the shop window Moscow read `РњРѕСЃРєРІР°`, 17 rows were nowhere, and nobody had been told.
#
# **After this you can** catch the one error you expect · read text in the encoding it was written in · refuse a row with its line and reason · turn text into times and named parts · save all or nothing
#
# `basics` holds the files, `desk` is an empty folder. A `Path` names a file; `/` joins its parts.

# %%
import csv
import json
import os
import re
from datetime import datetime, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.services.datasets import folder
from autograder.services.project_functions import save_cell, save_functions

basics = folder("basics")
desk_folder = TemporaryDirectory()  # goes when the kernel does
desk = Path(desk_folder.name)
for file in sorted(basics.glob("vacancies*")):
    print(file.name, len(file.read_bytes()), "bytes")

main_file = '''"""The commands of jobboard: python -m jobboard COMMAND FILE."""

import sys
from pathlib import Path

HERE = Path(__file__).parent


def match(name):
    try:
        from .normalise import normalise
        from .pipeline import keep, load, summarise
    except ImportError as error:
        print("Not yet:", error)
        return
    file = Path(name) if Path(name).is_file() else HERE / name
    skills = {line.strip().lower() for line in file.read_text("utf-8").splitlines()}
    kept = keep(load((HERE / "vacancies.json").read_text("utf-8"), normalise), skills)
    for row in kept:
        print(row["id"], row["title"], row["employer"], row["city"], row["low"], row["high"], row["currency"], sep=" | ")
    print(summarise(kept))


def import_rows(name):
    from .importer import import_file

    report = import_file(Path(name), store=HERE / "imported.json")
    for line, reason in report["rejected"]:
        print(f"line {line}: {reason}")
    print(len(report["accepted"]), "accepted,", len(report["rejected"]), "rejected")


commands = {"match": match, "import": import_rows}
if len(sys.argv) == 3 and sys.argv[1] in commands:
    commands[sys.argv[1]](sys.argv[2])
else:
    print("Usage: python -m jobboard", " | ".join(commands), "FILE")
'''

# %% [markdown] task="merge_feeds" outcomes="3"
# ## Warm-up: two feeds, one order
# Two lists hold vacancy numbers in rising order. The generator `merge_feeds(first, second, limit=None)` yields all of them in rising order; a `limit` ends it after so many. Of equal numbers, that from `first` comes first.
#
# Keep two places, one in each list: a yielded number may cost one comparison of two vacancy numbers; `sorted` costs more. The lists stay as they are.
#
# `list(merge_feeds([3, 8], [5, 8, 9], limit=4))` gives `[3, 5, 8, 8]`.

# %% answer="merge_feeds"
def merge_feeds(first, second, limit=None):
    ### BEGIN SOLUTION
    a = 0
    b = 0
    given = 0
    while a < len(first) or b < len(second):
        if given == limit:
            return
        if b == len(second) or (a < len(first) and first[a] <= second[b]):
            yield first[a]
            a = a + 1
        else:
            yield second[b]
            b = b + 1
        given = given + 1
    ### END SOLUTION
# %% [markdown] hint="merge_feeds"
# Lay two rows of cards face up. Which two cards do you look at, and which row moves on?
# %% [markdown] hint="merge_feeds"
# One row will end first. Ask whether a place is still inside its list before you read there.
# %% [markdown] hint="merge_feeds"
# Count what you have yielded. `return` ends a generator; `limit` may be 0.
# %% check="merge_feeds" points=1
@check("merge_feeds")
def two_short_feeds(c, merge_feeds):
    made_list = (lambda got: isinstance(got, list), "`return` hands over everything at once; `yield` hands over one number at a time")
    c.call(merge_feeds, [3, 8], [5, 8, 9]).yields(6, [3, 5, 8, 8, 9], mistakes=[
        made_list,
        (None, "PY1: nothing came back; a generator has `yield` in it"),
        (lambda got: sorted(got.items) == [3, 5, 8, 8, 9], "All numbers are there, in another order: of the two you look at, the smaller one goes first"),
        (lambda got: len(got.items) < 5, "One list ended and the rest of the other was lost"),
        (c.raised("IndexError"), "PY3: a list has ended; ask before you read at its place"),
    ])
    c.call(merge_feeds, [3, 8], [5, 8, 9], limit=4).yields(5, [3, 5, 8, 8], mistakes=[
        made_list, ([3, 5, 8], "PY3: `limit=4` allows four numbers"), (lambda got: len(got.items) == 5, "`limit` was not looked at, or one number too many was given"),
        (lambda got: len(got.items) == 3, "PY3: `limit=4` allows four numbers"),
    ])
# %% check="merge_feeds" points=2 hidden=true
@check("merge_feeds", hidden=True)
def other_feeds(c, merge_feeds):
    """Empty lists, one list before the other, equal numbers, limits from 0 up, comparisons counted, only what is asked for is read."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    probe = '''def counted(merge_feeds, first, second, options, take):
    from itertools import islice

    count = [0]

    class Number(int):
        def __lt__(self, other):
            count[0] += 1
            return int(self) < int(other)
        def __le__(self, other):
            count[0] += 1
            return int(self) <= int(other)
        def __gt__(self, other):
            count[0] += 1
            return int(self) > int(other)
        def __ge__(self, other):
            count[0] += 1
            return int(self) >= int(other)
        def __eq__(self, other):
            count[0] += 1
            return int(self) == int(other)
        def __ne__(self, other):
            count[0] += 1
            return int(self) != int(other)
        __hash__ = int.__hash__

    def side(name, numbers):
        made = [Number(number) for number in numbers]
        for number in made:
            number.side = name
        return made

    lists = [side("first", first), side("second", second)]
    feed = iter(merge_feeds(*lists, **options))
    items = list(feed) if take is None else list(islice(feed, take))
    looks = count[0]
    return [[(int(item), getattr(item, "side", "?")) for item in items], looks, [[int(number) for number in numbers] for numbers in lists]]
'''
    draw = Random(c.seed)
    many = [(sorted(draw.choices(range(30), k=draw.randrange(12))), sorted(draw.choices(range(30), k=draw.randrange(12)))) for _ in range(12)]
    trials = [([], []), ([4], []), ([], [4, 4]), ([1, 2], [3, 4]), ([3, 4], [1, 2]), ([5, 5], [5]), ([0, 0], [0, 7]), *many, (list(range(0, 200, 2)), list(range(1, 201, 2)))]
    for first, second in trials:
        whole = sorted([(number, "first") for number in first] + [(number, "second") for number in second], key=lambda pair: pair[0])
        for limit in (None, 0, 1, 3, len(whole), len(whole) + 1):
            came = c.inside(probe, merge_feeds, first, second, {} if limit is None else {"limit": limit}, None)
            items, looks, after = came.got
            expected = whole if limit is None else whole[:limit]
            c.that(after == [first, second], "the lists stay as they were", mistake="PY7: the lists belong to the caller; `pop` and `remove` empty them")
            known = "One number is missing, doubled or out of order; think of a list that has ended"
            if limit == 0 and items:
                known = "PY8: `limit=0` allows no number at all; only `None` means all"
            elif [number for number, _ in items] == [number for number, _ in expected]:
                known = "Of equal numbers the one from `first` comes first: `<` and `<=` differ here"
            elif limit is not None and len(items) != len(expected):
                known = "PY3: `limit` is the greatest count of numbers to yield; try 1 and the full length"
            c.that([tuple(item) for item in items] == expected, "the numbers in order", mistake=known)
            c.that(looks <= len(items) + 1, "one comparison a number", mistake="Too many comparisons: compare the two numbers at your places once, then yield one of them")
    near, far = list(range(0, 400, 2)), list(range(1, 401, 2))
    items, looks, _ = c.inside(probe, merge_feeds, near, far, {}, 3).got
    c.that(looks <= 4, "three numbers asked for, three comparisons", mistake="Three numbers were asked for, and all the work was done; a generator works when the next number is wanted")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Which error, and who takes it?
# `try` runs its lines until one fails. Then the first `except` whose class fits runs, no other. Without a failure, `else` runs. `finally` runs in any case, last. An error that fits nowhere goes to the caller.

# %% tags=["raises-exception"]
def pay(row):
    try:
        amount = int(row["pay"])
    except ValueError as error:
        return f"not a number ({error})"  # after f, {error} becomes its text
    else:
        return amount
    finally:
        print("looked at", row)

print(pay({"pay": "90"}), pay({"pay": "9О"}))  # the О is a letter
pay({"salary": "90"})

# %% [markdown] task="handlers" outcomes="2"
# ## Predict before you run
# **Notice above.** `finally` printed three times. `KeyError` is no `ValueError`: it left the function.
#
# Which letters does each program print, in order? One text each, such as `"AC"`.
# ```
# # a
# try:
#     print("A")
#     int("9О")  # the second sign is a letter
#     print("B")
# except ValueError:
#     print("C")
# print("D")
#
# # b
# try:
#     int("90")
# except ValueError:
#     print("A")
# else:
#     print("B")
# finally:
#     print("C")
#
# # c
# try:
#     {"pay": 90}["name"]
# except ValueError:
#     print("A")
# except KeyError:
#     print("B")
# except Exception:  # nearly every error is one
#     print("C")
#
# # d
# def answer():
#     try:
#         return "A"
#     finally:
#         print("B")
# print(answer())
# ```
# Pencil only:
# ```
# # e
# for text in ("7", "x", "8"):
#     try:
#         int(text)
#     except ValueError:
#         print("A")
#         continue
#     finally:
#         print("B")
#     print("C")
#
# # f
# try:
#     try:
#         int("x")
#     except KeyError:
#         print("A")
#     finally:
#         print("B")
#     print("C")
# except ValueError:
#     print("D")
#
# # g
# for text in ("5", "x", "6"):
#     try:
#         int(text)
#     except ValueError:
#         print("A")
#         break
#     else:
#         print("B")
#     finally:
#         print("C")
# ```

# %% answer="handlers"
handlers = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ...}
### BEGIN SOLUTION
handlers = {"a": "ACD", "b": "BC", "c": "B", "d": "BA", "e": "BCABBC", "f": "BD", "g": "BCAC"}
### END SOLUTION
# %% [markdown] hint="handlers"
# Put a finger on the line that fails. Nothing below it inside this `try` runs. Where does the finger jump?
# %% [markdown] hint="handlers"
# `return`, `continue` and `break` leave. `finally` still runs on the way out.
# %% [markdown] hint="handlers"
# In **f** no inner `except` fits. The error passes the inner `finally` on its way to the outer `try`.
# %% check="handlers" points=1
@check("handlers")
def four_programs(c, handlers):
    programs = {
        "a": ('try:\n    print("A")\n    int("9О")\n    print("B")\nexcept ValueError:\n    print("C")\nprint("D")', [
            ("ABCD", "The line that fails ends the `try`: the line below it never runs"), ("AC", "The error was taken: the program goes on below"), ("ABD", "`int` refuses a letter, even one that looks like 0"), ("CD", "What ran before the failure stays done"),
        ]),
        "b": ('try:\n    int("90")\nexcept ValueError:\n    print("A")\nelse:\n    print("B")\nfinally:\n    print("C")', [
            ("C", "Nothing failed, so `else` runs too"), ("B", "`finally` runs in any case"), ("AC", "`int` reads 90; no handler is needed"), ("ABC", "`except` and `else` never run both"), ("CB", "`finally` comes last"),
        ]),
        "c": ('try:\n    {"pay": 90}["name"]\nexcept ValueError:\n    print("A")\nexcept KeyError:\n    print("B")\nexcept Exception:\n    print("C")', [
            ("BC", "One handler runs, the first that fits"), ("A", "A missing key is a KeyError"), ("C", "Handlers are asked from above; a KeyError was met before"), ("ABC", "One handler runs, the first that fits"), ("", "The KeyError finds a handler"),
        ]),
        "d": ('def answer():\n    try:\n        return "A"\n    finally:\n        print("B")\nprint(answer())', [
            ("A", "`finally` runs even when `return` leaves"), ("AB", "`return` prints nothing: A is printed after the call, when `finally` is done"), ("B", "`return` still hands A over"),
        ]),
    }
    for letter, (code, mistakes) in programs.items():
        said = []
        exec(code, {"print": said.append})
        c.value(handlers, letter).equals("".join(said), mistakes=[
            *mistakes, (lambda got: not isinstance(got, str) or "".join(sign for sign in got if sign.isalpha()).upper() == "".join(said), "One text in quotes, capitals side by side, nothing between"),
        ])
# %% check="handlers" points=1 hidden=true
@check("handlers", hidden=True)
def programs_on_paper(c, handlers):
    """Programs e to g on paper: `finally` after `continue` and `break`, an error that the inner handler does not fit."""
    ### BEGIN HIDDEN TESTS
    def form(right):
        return (lambda got: not isinstance(got, str) or "".join(sign for sign in got if sign.isalpha()).upper() == right, "One text in quotes, capitals side by side, nothing between")
    c.value(handlers, "e").equals("BCABBC", mistakes=[
        form("BCABBC"),
        ("BCABC", "`continue` leaves the pass, and `finally` runs on the way out"), ("BCABCBC", "`continue` goes to the next text: the line below is skipped"), ("BCABCABC", "Only x fails"), ("BCAB", "`continue` goes on with the next text"), ("CACB", "`finally` belongs to each pass"),
    ])
    c.value(handlers, "f").equals("BD", mistakes=[
        form("BD"),
        ("BCD", "The error was not taken inside: the rest of the outer `try` is skipped"), ("ABD", "A ValueError is no KeyError"), ("D", "`finally` runs on the way out"), ("DB", "The inner `finally` runs before the outer handler"), ("B", "The outer `try` has a handler that fits"),
    ])
    c.value(handlers, "g").equals("BCAC", mistakes=[
        form("BCAC"),
        ("BCA", "`break` leaves, and `finally` runs on the way out"), ("BCACBC", "`break` ends the loop; 6 is never read"), ("BAC", "`finally` belongs to each pass, the first as well"), ("BACBC", "`break` ends the loop; 6 is never read"), ("CAC", "Nothing failed for 5, so `else` runs"),
    ])
    ### END HIDDEN TESTS

# %% [markdown] task="in_roubles" outcomes="2"
# ## Mend: the handler that took everything
# `in_roubles(row, rates)` should return `int(row["salary_from"])` times the rate of the row's `currency`. It returns `None` only when `int` finds no number in the text. Every other failure comes out unchanged, such as the `KeyError` of a missing column or rate.
#
# Run the cell: two rows give `None`. One hides a rate that nobody entered.

# %% answer="in_roubles"
def in_roubles(row, rates):
    try:
        return int(row["salary_from"]) * rates[row["currency"]]
    except:
        return None
### BEGIN SOLUTION
def in_roubles(row, rates):
    try:
        amount = int(row["salary_from"])
    except ValueError:
        return None
    return amount * rates[row["currency"]]
### END SOLUTION

for pay, currency in (("90000", "RUR"), ("по договорённости", "RUR"), ("110000", "руб.")):
    try:
        print(in_roubles({"salary_from": pay, "currency": currency}, {"RUR": 1, "USD": 80}))
    except KeyError as error:
        print("no such key:", error)
# %% [markdown] hint="in_roubles"
# Call `int("по договорённости")` in a new cell. Which class stands in the last line?
# %% [markdown] hint="in_roubles"
# How few lines can stand inside `try`? Only one of the steps may fail and be forgiven.
# %% check="in_roubles" points=1
@check("in_roubles")
def four_rows(c, in_roubles):
    rates = {"RUR": 1, "USD": 80}
    c.call(in_roubles, {"salary_from": "2000", "currency": "USD"}, rates).returns(160000)
    c.call(in_roubles, {"salary_from": "по договорённости", "currency": "RUR"}, rates).returns(None, mistakes=[
        (c.raised("ValueError"), "Words where a number stands are expected here: this one error is taken"),
        (0, "PY8: nobody stated 0; None says that there is no number"),
    ])
    c.call(in_roubles, {"salary_from": "110000", "currency": "руб."}, rates).raises("KeyError", mistakes=[
        (None, "PY10: the handler takes the KeyError as well, and a missing rate looks like a missing pay"),
        (lambda got: True, "A rate was made up; the missing key must come out as KeyError"),
    ])
    c.call(in_roubles, {"salary": "90", "currency": "RUR"}, rates).raises("KeyError", mistakes=[
        (None, "PY10: the handler takes the KeyError as well; a missing column looks like a missing pay"),
    ])
# %% check="in_roubles" points=2 hidden=true
@check("in_roubles", hidden=True)
def other_failures(c, in_roubles):
    """Other pays and rates, 0 among them; failures of other classes, put in on purpose, come out as themselves."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    probe = '''def with_a_fault(in_roubles, where, kind):
    import builtins

    class Failing(dict):
        def __getitem__(self, key):
            if key == where:
                raise getattr(builtins, kind)("put in on purpose")
            return dict.__getitem__(self, key)

    return in_roubles(Failing(salary_from="90", currency="RUR"), Failing(RUR=2))
'''
    hidden = "PY10: another error was put in, and the function answered as if all were well; name the one class you expect"
    draw = Random(c.seed)
    rates = {"RUR": 1, "USD": 80, "EUR": 92, "KZT": 0}
    for _ in range(6):
        amount, currency = draw.randrange(1, 400000), draw.choice(["USD", "EUR"])
        c.call(in_roubles, {"salary_from": str(amount), "currency": currency}, rates).returns(amount * rates[currency])
    c.call(in_roubles, {"salary_from": "0", "currency": "USD"}, rates).returns(0, mistakes=[(None, "PY8: a stated 0 is a pay")])
    c.call(in_roubles, {"salary_from": "70", "currency": "KZT"}, rates).returns(0, mistakes=[(None, "PY8: a rate of 0 is a rate")])
    for text in ("", "от 90", "9О", "none", "1.5"):
        c.call(in_roubles, {"salary_from": text, "currency": "USD"}, rates).returns(None)
    decides = "`int` decides what a number is, no other question: it takes `-5` and ` 90 `, and it refuses None with TypeError"
    for text, amount in (("-5", -400), (" 90 ", 7200)):
        c.call(in_roubles, {"salary_from": text, "currency": "USD"}, rates).returns(amount, mistakes=[(None, decides)])
    c.call(in_roubles, {"salary_from": None, "currency": "USD"}, rates).raises("TypeError", mistakes=[(None, hidden), (c.raised("AttributeError"), decides)])
    c.call(in_roubles, {"salary_from": "5", "currency": "RUR"}, {"USD": 80}).raises("KeyError", mistakes=[(lambda got: True, hidden)])
    for where in ("salary_from", "currency", "RUR"):
        for kind in ("KeyError", "RuntimeError", "OSError", "ZeroDivisionError", "AttributeError", "IndexError", "TypeError"):
            c.inside(probe, in_roubles, where, kind).raises(kind, mistakes=[(lambda got: True, hidden), (c.raised("Exception"), "The error came out as another class; let it pass as it is")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A file is bytes
# A disk holds *bytes*, numbers from 0 to 255. An *encoding* says what they mean: `encode` makes bytes of text, `decode` makes text of bytes. Bytes show as `b'...'`: `\xd0` is one.

# %% tags=["raises-exception"]
word = "Москва"
print(word.encode("utf-8"))
print(word.encode("cp1251"))
print(word.encode("utf-8").decode("cp1251"))  # written as one, read as the other
raw = (basics / "vacancies_small.bom.csv").read_bytes()
print(repr(raw[:5].decode("utf-8")), repr(raw[:5].decode("utf-8-sig")))  # repr: as you would type it
raw = (basics / "vacancies_small.cp1251.csv").read_bytes()
raw.decode("utf-8")

# %% [markdown] task="repaired" outcomes="1"
# ## Mend: Moscow in the shop window
# **Notice above.** CP1251 knows nearly every byte: line 3 is wrong without an error. UTF-8 refuses by `UnicodeDecodeError`, so try it first. `utf-8-sig` drops `\ufeff`, a mark some programs put in front.
#
# `repaired(text)` should undo line 3, no more. Text for which a step fails is healthy and comes back as it was: `Пермь`, `14 ₽`. Catch only `UnicodeError`, the parent of both refusals: `repaired(None)` still fails.

# %% answer="repaired"
def repaired(text):
    return text.encode("utf-8").decode("cp1251")
### BEGIN SOLUTION
def repaired(text):
    try:
        return text.encode("cp1251").decode()  # UTF-8, unless you say otherwise
    except UnicodeError:
        return text
### END SOLUTION
print(repaired("РњРѕСЃРєРІР°"))
# %% [markdown] hint="repaired"
# Walk backwards: which bytes stood in the file, and with which encoding did the wrong reader turn them into text?
# %% [markdown] hint="repaired"
# `encode` fails for a sign that CP1251 lacks, `decode` for bytes that are no UTF-8. What does each say about the text?
# %% check="repaired" points=1
@check("repaired")
def four_texts(c, repaired):
    c.call(repaired, "РњРѕСЃРєРІР°").returns("Москва", mistakes=[
        (lambda got: isinstance(got, str) and len(got) > 12, "It was broken once more: go backwards, from the wrong letters to their bytes, then to the right ones"),
        ("РњРѕСЃРєРІР°", "Nothing was undone: did one of the two steps fail?"),
        (lambda got: isinstance(got, bytes), "These are bytes still; `decode` makes text of them"),
        (c.raised("UnicodeDecodeError"), "The two encodings stand in the wrong places"),
    ])
    for text, way in (("Пермь", "UnicodeDecodeError"), ("14 ₽", "UnicodeEncodeError")):
        c.call(repaired, text).returns(text, mistakes=[
            (c.raised(way), f"A healthy text fails on the way back with {way}; then it comes back as it was"),
            (None, "A healthy text comes back as it was"),
            (lambda got: isinstance(got, str) and len(got) < len(text), "Signs were thrown away: `ignore` hides the refusal that tells a healthy text"),
            (lambda got: isinstance(got, str) and ("?" in got or "\ufffd" in got), "Signs were replaced: `replace` hides the refusal that tells a healthy text"),
        ])
    c.call(repaired, "Backend").returns("Backend")
# %% check="repaired" points=1 hidden=true
@check("repaired", hidden=True)
def other_texts(c, repaired):
    """Broken and healthy texts of other alphabets, half-broken ones, the empty text; None still fails."""
    ### BEGIN HIDDEN TESTS
    for text in ("Санкт-Петербург", "Екатеринбург, удалённо", "до 245 тыс.", "naïve café", "14 €", "«Бусинный Овин»", "разработчик", "Łódź"):
        try:
            broken = text.encode("utf-8").decode("cp1251")
        except UnicodeDecodeError:
            continue
        c.call(repaired, broken).returns(text, mistakes=[(broken, "A broken text came back broken"), (lambda got: True, "A broken text came back wrong; check the two encodings and their order")])
    healthy = "A healthy text comes back as it was, whichever of the two steps refuses it"
    for text in ("", "Go", "Ижевск", "от 90 000 ₽", "5 €", "Łódź", "🚀", "Москва и РњРѕСЃРєРІР°", "₽ РњРѕСЃРєРІР°"):
        c.call(repaired, text).returns(text, mistakes=[(lambda got: True, healthy), (c.raised("UnicodeError"), healthy)])
    marked = "\ufeffГород"
    c.call(repaired, marked.encode("utf-8").decode("cp1251")).returns(marked, mistakes=[("Город", "Line 3 wrote by `utf-8`; `utf-8-sig` takes a mark out that stood in the text")])
    c.call(repaired, None).raises("AttributeError", mistakes=[(lambda got: True, "PY10: None is no text, and the handler hid it; catch UnicodeError alone"), (c.raised("Exception"), "PY10: the error came out as another class")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## Cells, not commas
# `with` closes the file at its end, error or not. `csv.reader` gives rows of cells; `newline=""` leaves line ends to it. `zip` pairs two lists.

# %%
file = desk / "two.csv"
file.write_text('id,name,employer\n1,Go,"Ferryman, ltd."\n\n2,SQL,\n3\n', encoding="utf-8")
print(file.read_text(encoding="utf-8").splitlines()[1].split(","))

with file.open(encoding="utf-8", newline="") as lines:
    reader = csv.reader(lines, delimiter=",")
    header = next(reader)
    for cells in reader:
        print(reader.line_num, cells, dict(zip(header, cells)))

# %% [markdown] task="read_rows" outcomes="1,3"
# ## Your turn: one reader for three files
# **Notice above.** `split` cut a cell in two. Line 3 is blank: `[]`. Line 5 ends early: its dict lacks two keys.
#
# Write `read_rows(path)`: a list of `(line, row)`, one for each row below the header.
#
# - Bytes that UTF-8 refuses are CP1251. A mark in front is dropped.
# - The delimiter is `;` when the first line holds one, otherwise `,`. Quoted cells may hold either.
# - `row`: a dict from column to cell, `None` for an empty one. A row that ends early lacks its last columns. A blank line is no row.
# - `line`: `reader.line_num`.

# %% answer="read_rows"
def read_rows(path):
    ### BEGIN SOLUTION
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeError:
        text = raw.decode("cp1251")
    lines = text.splitlines()
    reader = csv.reader(lines, delimiter=";" if ";" in lines[0] else ",")
    header = next(reader)
    rows = []
    for cells in reader:
        if len(cells) == 0:
            continue
        row = {}
        for column, cell in zip(header, cells):
            row[column] = cell if cell != "" else None
        rows.append((reader.line_num, row))
    return rows
    ### END SOLUTION

for file in ("vacancies_small.csv", "vacancies_small.bom.csv", "vacancies_small.cp1251.csv"):
    try:
        print(len(read_rows(basics / file)), "rows in", file)
    except Exception as error:
        print(file, "-", error)
# %% [markdown] hint="read_rows"
# First the text: `read_bytes`, then one `decode` inside `try`. What do you do when it is refused?
# %% [markdown] hint="read_rows"
# `csv.reader` takes an open file or a list of lines. Which line tells the delimiter?
# %% [markdown] hint="read_rows"
# What did the demonstration print for line 3, what for line 5? `zip` stops at the end of the shorter list.
# %% check="read_rows" points=1
@check("read_rows")
def one_small_file(c, read_rows):
    probe = '''def from_a_file(read_rows, raw):
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "small.csv"
        path.write_bytes(raw)
        return read_rows(path)
'''
    text = 'id;name;employer\r\n1;Go;"Весна; и лето, ООО"\r\n\r\n2;;\r\n3;0\r\n'
    rows = [(2, {"id": "1", "name": "Go", "employer": "Весна; и лето, ООО"}), (4, {"id": "2", "name": None, "employer": None}), (5, {"id": "3", "name": "0"})]
    for encoding in ("utf-8", "utf-8-sig", "cp1251"):
        came = c.inside(probe, read_rows, text.encode(encoding))
        came.text = f"read_rows(path), a file of {encoding} that holds\n{text}".rstrip()
        came.returns(rows, mistakes=[
            (lambda got: got and "\ufeffid" in got[0][1], "The mark in front became part of the first column's name; `utf-8-sig` drops it"),
            (lambda got: "Р" in str(got[0][1]["employer"])[:1], "UTF-8 was read as CP1251, which nearly never refuses; try UTF-8 first"),
            (lambda got: '"' in str(got[0][1].get("employer")), "`split` knows no quotes: it cut a cell in two. `csv.reader` knows them"),
            (lambda got: [line for line, _ in got] == [2, 3, 4], "PY3: a line was counted by its place among the rows; blank lines count too: `reader.line_num`"),
            (lambda got: len(got) == 4, "The blank line became a row"),
            (lambda got: got[1][1]["name"] == "", "PY8: an empty cell is a gap: None, not the empty text"),
            (lambda got: "employer" in got[2][1], "Line 5 ends early: it has no cell `employer`, not even an empty one"),
            (lambda got: got[2][1]["name"] is None, "PY8: somebody wrote that 0"),
            (lambda got: list(got[0][1]) == ["id;name;employer"], "The cells were not parted: the first line holds `;`"),
            (lambda got: isinstance(got[0], dict), "Two things for each row: `(line, row)`"),
            (lambda got: got == [list(row) for row in rows], "A pair stands in round brackets: `(line, row)`"),
            (c.raised("UnicodeDecodeError"), "The bytes are no UTF-8; then they are CP1251"),
            (c.raised("IndexError"), "A row that ends early has fewer cells than the header; `zip` stops by itself"),
        ])
# %% check="read_rows" points=3 hidden=true
@check("read_rows", hidden=True)
def other_rows(c, read_rows):
    """Three encodings, both separators, line ends of both kinds; the header alone, quotes with both separators and doubled quotes inside, empty cells at every place, blank lines, rows that end early."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    probe = '''def from_a_file(read_rows, raw):
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "given.csv"
        path.write_bytes(raw)
        return read_rows(path)
'''
    trials = [
        ("a,b\n", []),
        ("a,b\n\n\n", []),
        ("a\n7\n", [(2, {"a": "7"})]),
        ('a,b\n"x;y",";"\n', [(2, {"a": "x;y", "b": ";"})]),
        ('a;b\n"x,y";","\n0;\n', [(2, {"a": "x,y", "b": ","}), (3, {"a": "0", "b": None})]),
        ('a,b\n"АО ""Весна""",""\n', [(2, {"a": 'АО "Весна"', "b": None})]),
        ("a,b,c\n,,\n\n,5,\n", [(2, {"a": None, "b": None, "c": None}), (4, {"a": None, "b": "5", "c": None})]),
        ("a;b;c\n1\n2;\n3;;\n\n4;5\n", [(2, {"a": "1"}), (3, {"a": "2", "b": None}), (4, {"a": "3", "b": None, "c": None}), (6, {"a": "4", "b": "5"})]),
        ("a,b\nNone,0\n x ,-\n", [(2, {"a": "None", "b": "0"}), (3, {"a": " x ", "b": "-"})]),
        ("a,b\n1,2", [(2, {"a": "1", "b": "2"})]),
    ]
    for text, rows in trials:
        c.inside(probe, read_rows, text.encode()).returns(rows, mistakes=[
            (lambda got: any(mark in column for _, row in got for column in row for mark in ",;"), "The first line alone tells the separator; a quoted cell below it may hold the other one"),
            (lambda got: len(got) > len(rows), "A blank line, or the header, became a row"),
            (lambda got: len(got) < len(rows), "A row was lost; a row of empty cells is a row, and so is one that ends early"),
            (lambda got: [line for line, _ in got] != [line for line, _ in rows], "PY3: blank lines count as lines; `reader.line_num` knows"),
            (lambda got: any("" in row.values() for _, row in got), "PY8: an empty cell is None"),
            (lambda got: [len(row) for _, row in got] != [len(row) for _, row in rows], "A row that ends early lacks its last columns, and an empty cell keeps its column"),
            (lambda got: any('"' in str(value) for _, row in got for value in row.values()), "Quotes around a cell are not part of it; `csv.reader` knows"),
            (lambda got: "0" in rows[0][1].values() and "0" not in got[0][1].values(), "PY8: somebody wrote that 0"),
            (c.raised("IndexError"), "A row has fewer cells than the header, or there is no row at all"),
            (c.raised("StopIteration"), "A file may hold its header alone"),
        ])
    draw = Random(c.seed)
    for encoding in ("utf-8", "utf-8-sig", "cp1251"):
        for mark in (",", ";"):
            lines, rows = [mark.join(["id", "city", "name"])], []
            for number in range(draw.randrange(1, 9)):
                city, name = draw.choice(["Москва", "Ижевск", "Тверь", *(["Omsk"] if number else [])]), draw.choice(["Go", "Инженер", "QA + SQL"])
                lines.append(f"{number}{mark}{city}{mark}{name}")
                rows.append((number + 2, {"id": f"{number}", "city": city, "name": name}))
            text = "".join(line + draw.choice(["\n", "\r\n"]) for line in lines)
            c.inside(probe, read_rows, text.encode(encoding)).returns(rows, mistakes=[
                (lambda got: got and "\ufeffid" in got[0][1], "The mark in front became part of the first column's name"),
                (lambda got: any("Р" in str(row.get("city")) for _, row in got), "UTF-8 was read as CP1251, which nearly never refuses"),
                (lambda got: list(got[0][1]) != ["id", "city", "name"], "The header tells the columns, and the first line tells the separator"),
                (lambda got: [line for line, _ in got] != [line for line, _ in rows], "PY3: the header is line 1"),
                (c.raised("UnicodeDecodeError"), "One of the three encodings was refused"),
            ])
    ### END HIDDEN TESTS

# %% [markdown]
# ## An error of your own
# A *class* makes a new kind of thing; in brackets stands its parent. `__init__` runs when one is made, and `self` is that one. `super().__init__(...)` hands the parent the text.

# %% tags=["raises-exception"]
class TooLong(Exception):
    def __init__(self, name, limit):
        super().__init__(f"{name}: longer than {limit}")
        self.name = name
        self.limit = limit


try:
    int("9О")
except ValueError as error:
    problem = TooLong("Кедр", 3)
    print(problem, "|", problem.name, "|", problem.limit)
    raise problem from error  # raise: fail with this error

# %% [markdown] task="pay_of" outcomes="2"
# ## Your turn: refuse with a reason
# **Notice above.** Two tracebacks: `raise ... from error` keeps the cause.
#
# Write the class `BadRow`. `BadRow(file, line, reason)` is an `Exception` that keeps the three under these names; its text is `file:line: reason`.
#
# Then `pay_of(text, file, line)`: `None` for `None`. Otherwise take every kind of space out; `int` decides. When it refuses, raise a `BadRow` from that `ValueError`. `pay_of("договорная", "may.csv", 43)` says `may.csv:43: pay is not a number`.

# %% answer="pay_of"
### BEGIN SOLUTION
class BadRow(Exception):
    def __init__(self, file, line, reason):
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


### END SOLUTION
def pay_of(text, file, line):
    ### BEGIN SOLUTION
    if text is None:
        return None
    try:
        return int("".join(text.split()))
    except ValueError as error:
        raise BadRow(file, line, "pay is not a number") from error
    ### END SOLUTION


save_cell("bad_row.py")
# %% [markdown] hint="pay_of"
# `TooLong` keeps two things. `BadRow` keeps three; what else differs?
# %% [markdown] hint="pay_of"
# `"".join(text.split())` takes every kind of space out.
# %% [markdown] hint="pay_of"
# `except ValueError as error:` gives the first error a name. Which words put it behind the new one?
# %% check="pay_of" points=1
@check("pay_of")
def three_pays(c, pay_of):
    c.call(pay_of, "388\u00a0000", "may.csv", 4).returns(388000, mistakes=[
        ("388000", "Text still: `int` makes a number of it"),
        (c.raised("BadRow"), "The space is one that `replace(\" \", \"\")` does not know; `split()` knows them all"),
    ])
    c.call(pay_of, None, "may.csv", 5).returns(None, mistakes=[(0, "PY8: a gap is not 0"), (c.raised("BadRow"), "PY8: a gap is no fault of the row"), (c.raised("AttributeError"), "`None` has no `split`; ask about the gap first")])
    c.call(pay_of, "договорная", "may.csv", 43).raises("BadRow", "may.csv:43: pay is not a number", mistakes=[
        (None, "The bad pay vanished; raise, so that the caller learns of it"),
        (c.raised("BadRow"), "A BadRow came, with another text; its text is what `super().__init__` was given: file, line and reason with colons, one space after the last"),
        (c.raised("ValueError"), "`int` refused and nobody took it; catch the ValueError and raise a BadRow"),
        (c.raised("NameError"), "The class BadRow is not there yet; it stands in the same cell, above"),
        (c.raised("TypeError"), "BadRow takes three things after `self`: file, line, reason"),
        (lambda got: True, "`raise` hands the error over; `return` gives it back like a pay"),
    ])
# %% check="pay_of" points=2 hidden=true
@check("pay_of", hidden=True)
def other_pays(c, pay_of):
    """Other files, lines and pays, 0 and the empty text among them; the error's three parts, its text and its cause."""
    ### BEGIN HIDDEN TESTS
    probe = '''def what_comes_out(pay_of, text, file, line):
    try:
        return ["came back", pay_of(text, file, line)]
    except Exception as error:
        parts = [getattr(error, name, "missing") for name in ("file", "line", "reason")]
        return [[kind.__name__ for kind in type(error).__mro__], str(error), parts, type(error.__cause__).__name__]
'''
    for text, pay in (("0", 0), ("00", 0), (" 1\u202f200 000 ", 1200000), ("7", 7), ("-5", -5)):
        c.call(pay_of, text, "f.csv", 2).returns(pay, mistakes=[(None, "PY8: a stated 0 is a pay"), (c.raised("BadRow"), "A readable pay was refused; `int` decides, once every kind of space is out")], exact=True)
    c.call(pay_of, None, "f.csv", 2).returns(None, mistakes=[(0, "PY8: a gap is not 0")])
    for text, file, line in (("", "июнь.csv", 2), ("\u00a0", "a.csv", 9), ("от 90", "b/c.csv", 1001), ("9О", "d.csv", 0), ("1.5", "", 7)):
        came = c.inside(probe, pay_of, text, file, line).got
        empty = "PY8: an empty text is no number, and only None is a gap"
        c.that(came[0] != "came back", "a BadRow", mistake=empty if not text.strip() else "A bad pay came back like a good one")
        classes, said, parts, cause = came
        c.that("BadRow" in classes and "Exception" in classes, "a BadRow", mistake="The error is no BadRow; catch the ValueError and raise your own")
        c.that(parts == [file, line, "pay is not a number"], "file, line and reason", mistake="The error does not keep file, line and reason as they were given, under these names: `self.file = file` and so on")
        c.that(said == f"{file}:{line}: pay is not a number", "its text", mistake="The error's text is `file:line: reason`, and `super().__init__` gets it")
        c.that(cause == "ValueError", "its cause", mistake="The cause is lost: `raise ... from error` keeps the ValueError behind the new one")
    ### END HIDDEN TESTS

# %% [markdown]
# ## When was that?
# A `datetime` that knows its distance from UTC is *aware*, any other *naive*.

# %% tags=["raises-exception"]
naive = datetime.fromisoformat("2025-06-20T12:00:00")
aware = datetime.fromisoformat("2025-06-20T12:00:00+0300")
print(naive.tzinfo, "|", aware.tzinfo, "|", aware.astimezone(timezone.utc))
print(datetime.fromtimestamp(60, tz=timezone.utc))  # a minute after 1970 began
print(naive < aware)

# %% [markdown] task="parse_when" outcomes="1"
# ## Your turn: one clock for all sites
# **Notice above.** Noon in Moscow is 09:00 in UTC. Naive and aware do not compare.
#
# Write `parse_when(text)`: an aware `datetime` in UTC, from
#
# - digits alone: *Unix seconds* since 1970 began in UTC
# - date, time and offset: `2025-06-20T19:26:58+0300`
#
# Anything else raises `ValueError`: `-60`, a time without offset.

# %% answer="parse_when"
def parse_when(text):
    ### BEGIN SOLUTION
    if text.isdigit():
        return datetime.fromtimestamp(int(text), tz=timezone.utc)
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError(f"no offset: {text}")
    return when.astimezone(timezone.utc)
    ### END SOLUTION
# %% [markdown] hint="parse_when"
# The demonstration has a line for each of the two kinds. How do you tell the kinds apart?
# %% [markdown] hint="parse_when"
# `fromisoformat` accepts a time without an offset. Its `tzinfo` tells you; then it is your turn: `raise ValueError("...")`, with the reason in quotes.
# %% [markdown] hint="parse_when"
# `replace` only changes what stands on the clock's label. `astimezone` moves the hands.
# %% check="parse_when" points=1
@check("parse_when")
def three_times(c, parse_when):
    from datetime import datetime, timezone

    utc = timezone.utc
    meant = datetime(2025, 6, 20, 16, 26, 58, tzinfo=utc)
    moved = c.call(parse_when, "2025-06-20T19:26:58+0300").returns(meant, mistakes=[
        (datetime(2025, 6, 20, 19, 26, 58, tzinfo=utc), "The label was changed, not the hands: 19:26 in Moscow is 16:26 in UTC"),
        (datetime(2025, 6, 20, 22, 26, 58, tzinfo=utc), "The offset was added; +0300 is ahead of UTC"),
        (datetime(2025, 6, 20, 19, 26, 58), "The offset was thrown away: this time is naive"),
        (datetime(2025, 6, 20, 16, 26, 58), "The right hour, and naive: nobody can tell that it is UTC"),
        (lambda got: isinstance(got, str), "A `datetime` was asked for, not text"),
    ])
    c.that(moved.got.utcoffset().total_seconds() == 0, "the same instant, still on Moscow's clock; `astimezone(timezone.utc)` moves it", expected="an offset of 0 from UTC", got=f"an offset of {moved.got.utcoffset()}")
    c.call(parse_when, "1750436818").returns(meant, mistakes=[
        (datetime(2025, 6, 20, 16, 26, 58), "Naive: give `fromtimestamp` its `tz`, or it answers in this machine's own time"),
        (lambda got: got.tzinfo is None, "Naive: give `fromtimestamp` its `tz`, or it answers in this machine's own time"),
        (c.raised("ValueError"), "Digits alone are Unix seconds; `fromisoformat` does not know them"),
        (c.raised("TypeError"), "`fromtimestamp` wants a number, not text"),
    ])
    c.call(parse_when, "2025-06-20T19:26:58").raises("ValueError", mistakes=[
        (lambda got: got.tzinfo is None, "A naive time slipped through; ask for its `tzinfo`"),
        (lambda got: True, "An offset was made up; nobody said where this clock hangs"),
        (c.raised("Exception"), "ValueError is the class that was asked for"),
    ])
# %% check="parse_when" points=2 hidden=true
@check("parse_when", hidden=True)
def other_times(c, parse_when):
    """Offsets east, west, of half an hour and none, over midnight and New Year; Unix seconds from 0 up; naive times and other texts are refused."""
    ### BEGIN HIDDEN TESTS
    from datetime import datetime, timedelta, timezone
    from random import Random

    draw = Random(c.seed)
    wrong = [(lambda got: got.tzinfo is None, "The time came back naive"), (lambda got: True, "Another instant came back: move the clock's hands by the offset, never only its label"), (c.raised("ValueError"), "A time with its offset, or digits alone, was refused")]
    for offset in (0, 180, -300, 330, 720, -570, 60):
        for _ in range(3):
            there = datetime(draw.choice([1999, 2024, 2025]), draw.choice([1, 2, 12]), draw.choice([1, 28, 31 - 3]), draw.choice([0, 1, 12, 23]), draw.randrange(60), draw.randrange(60))
            sign = "-" if offset < 0 else "+"
            text = f"{there.isoformat()}{sign}{abs(offset) // 60:02}{abs(offset) % 60:02}"
            got = c.call(parse_when, text).returns((there - timedelta(minutes=offset)).replace(tzinfo=timezone.utc), mistakes=wrong).got
            c.that(got.utcoffset() == timedelta(0), "in UTC", mistake="The right instant on another clock: the result must be in UTC")
    for seconds in (0, 1, 86399, 86400, 1000000000, draw.randrange(2 * 10**9)):
        got = c.call(parse_when, f"{seconds}").returns(datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=seconds), mistakes=wrong).got
        c.that(got.utcoffset() == timedelta(0), "in UTC", mistake="The right instant on another clock: the result must be in UTC")
    for text in ("2025-06-20T19:26:58", "2025-06-20 19:26:58", "2025-07-01", "2024-12-31T23:59:59"):
        c.call(parse_when, text).raises("ValueError", mistakes=[(lambda got: True, "A time without an offset was accepted; nobody knows which instant it is"), (c.raised("Exception"), "ValueError is the class that was asked for")])
    for text in ("", "вчера", "01.07.2025", "2025-13-01T00:00:00+0300", "12:30"):
        c.call(parse_when, text).raises("ValueError", mistakes=[(lambda got: True, "PY10: a text that is no time was swallowed; let the ValueError out"), (c.raised("Exception"), "ValueError is the class that was asked for")])
    for text in ("-60", "+60", " 60", "1_000"):
        c.call(parse_when, text).raises("ValueError", mistakes=[(lambda got: True, "`int` reads more than digits: a sign, spaces, `_`. Digits *alone* are seconds"), (c.raised("Exception"), "ValueError is the class that was asked for")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## A form for a line
# A *regular expression* describes a form: `\d` a digit, `\S` no space, `[A-Z]` a capital, `+` one or more, `*` none or more, `{3}` three. `(?P<name>...)` keeps a part under a name. `re.fullmatch` wants the whole text.

# %%
# r"..." leaves every backslash as it stands
form = r"accepted=(?P<accepted>\d+) file=(?P<file>\S+)"
found = re.fullmatch(form, "accepted=4134 file=вакансии_07.csv")
print(found["accepted"], found.groupdict())
print(re.fullmatch(form, "accepted=4134 file=my rows.csv"))
print(re.fullmatch(form, "accepted= file=вакансии_07.csv"))

# %% [markdown] task="read_access" outcomes="1"
# ## Fill in: one line of the access log
# **Notice above.** A space in the name, or no digit: `None`.
#
# `read_access(line)` returns a dict of seven texts, `None` for a line of another form. Fill the blanks like the pieces above them:
# ```
# 2025-11-03 06:01:24.161 INFO    http GET /search?text=python 200 6ms request_id=8d8d843f
#
# request   group method: capitals | a space | group path: / and then any signs but spaces, or none
# answer    group status: three digits | a space | group ms: digits | then the letters ms
# end       the text request_id= | group request_id: eight of [0-9a-f]
# ```
# Near misses give `None`, such as a cut line.

# %% answer="read_access"
def read_access(line):
    when = r"(?P<when>\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3})"
    level = r"(?P<level>[A-Z]+)"
    request = ...
    answer = ...
    end = ...
    found = re.fullmatch(f"{when} {level} +http {request} {answer} {end}", line)
    return None if found is None else found.groupdict()
### BEGIN SOLUTION
def read_access(line):
    when = r"(?P<when>\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3})"
    level = r"(?P<level>[A-Z]+)"
    request = r"(?P<method>[A-Z]+) (?P<path>/\S*)"
    answer = r"(?P<status>\d{3}) (?P<ms>\d+)ms"
    end = r"request_id=(?P<request_id>[0-9a-f]{8})"
    found = re.fullmatch(f"{when} {level} +http {request} {answer} {end}", line)
    return None if found is None else found.groupdict()
### END SOLUTION

log = (basics / "app.log").read_text(encoding="utf-8").splitlines()
try:
    print(len([line for line in log if read_access(line)]), "of", len(log), "lines")
except Exception as error:
    print("not yet:", error)
# %% [markdown] hint="read_access"
# Try one piece alone in a new cell: `re.fullmatch(piece, "GET /health")`.
# %% [markdown] hint="read_access"
# A path may be `/` alone. `\S+` wants at least one sign, `\S*` takes none as well.
# %% check="read_access" points=1
@check("read_access")
def three_near_misses(c, read_access):
    start = "2025-11-03 06:01:24.161 INFO    http "
    c.call(read_access, start + "GET /search?text=python 200 6ms request_id=8d8d843f").returns(
        {"when": "2025-11-03 06:01:24.161", "level": "INFO", "method": "GET", "path": "/search?text=python", "status": "200", "ms": "6", "request_id": "8d8d843f"},
        mistakes=[
            (None, "A good line has this form; one of your pieces does not fit it"),
            (lambda got: len(got) < 7, "A name is missing: each part needs its own `(?P<name>...)`"),
            (lambda got: got["ms"] == "6ms", "The letters `ms` stand outside the group"),
            (lambda got: got["request_id"].startswith("request_id="), "The words `request_id=` stand outside the group"),
            (c.raised("PatternError"), "A bracket is open, or a name stands twice"), (c.raised("error"), "A bracket is open, or a name stands twice"),
        ],
    )
    for rest, belief in (
        ("GET /search?text=senior python 200 6ms request_id=8d8d843f", "A path has no space in it: `\\S` stops there, `.` does not"),
        ("GET /search?text=python 200 6ms request_id=8d8d", "The line was cut: eight signs, no fewer"),
        ("GET /search?text=python 20 6ms request_id=8d8d843f", "Three digits, no fewer: `{3}`"),
    ):
        c.call(read_access, start + rest).returns(None, mistakes=[(lambda got: isinstance(got, dict), belief)])
# %% check="read_access" points=2 hidden=true
@check("read_access", hidden=True)
def other_lines(c, read_access):
    """Other methods, paths, levels and statuses; near misses of every rule in the task."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    draw = Random(c.seed)
    good = []
    for number in range(15):  # each method, path, level and status in each draw
        good.append({
            "when": f"2025-11-0{draw.randrange(1, 10)} {draw.randrange(10, 24)}:0{draw.randrange(10)}:5{draw.randrange(10)}.{draw.randrange(100, 1000)}", "level": ["INFO", "ERROR", "WARNING"][number // 2 % 3],
            "method": ["GET", "POST", "DELETE"][number % 3], "path": ["/", "/vacancies/8070", "/a.b-c_d/%20?x=1&y=[2]", "/поиск", "//"][number % 5], "status": ["200", "304", "429", "500"][number % 4],
            "ms": str(draw.randrange(20000)), "request_id": f"{draw.randrange(16**8):08x}",
        })
    def written(parts):
        return "{when} {level} http {method} {path} {status} {ms}ms request_id={request_id}".format(**parts)
    for parts in good:
        known = "A good line of another kind was refused: any capitals are a method, and a path may hold any sign but a space"
        if parts["method"] == "GET" and parts["path"] == "/":
            known = "A path may be `/` alone: nothing has to follow"
        c.call(read_access, written(parts)).returns(parts, mistakes=[(None, known), (lambda got: len(got) < 7, "A name is missing: each part needs its own `(?P<name>...)`")])
    near = [
        ("method", "get", "The method is capitals alone"), ("method", "", "One capital at least"), ("method", "GE7", "The method is capitals alone"), ("path", "vacancies", "A path begins with `/`"), ("path", "/a b", "A path has no space in it"), ("path", "", "A path begins with `/`"),
        ("status", "20", "Three digits, no fewer"), ("status", "2000", "Three digits, no more"), ("status", "2OO", "Digits alone, no letters"), ("ms", "", "One digit at least before `ms`"), ("ms", "6.5", "Digits alone before `ms`"), ("ms", "-6", "Digits alone before `ms`"),
        ("request_id", "8d8d843", "Eight signs, no fewer"), ("request_id", "8d8d843f0", "Eight signs, no more"), ("request_id", "8d8d843g", "Only 0-9 and a-f"), ("request_id", "8D8D843F", "Only 0-9 and a-f, small"), ("request_id", "8d8d843f took", "Nothing stands after the id"),
    ]
    for name, text, belief in near:
        c.call(read_access, written({**good[0], name: text})).returns(None, mistakes=[(lambda got: isinstance(got, dict), f"A near miss was read. {belief}")])
    for line in ("", written(good[1])[:-1], written(good[2]).replace("ms ", " "), written(good[3]).replace("request_id=", "id="), "x" + written(good[4]), written(good[5]).replace(" http ", " db "), written(good[5]).replace("request_id=", "request_id="[:-1])):
        c.call(read_access, line).returns(None, mistakes=[(lambda got: isinstance(got, dict), "A line that only looks like one was read; the whole line must have the form")])
    ### END HIDDEN TESTS

# %% [markdown]
# ## What is left when a save fails?
# `write_text` empties the file, then writes. `\ud800` is half a sign, which UTF-8 refuses.

# %%
store = desk / "store.json"
store.write_text('["Москва", "Пермь"]', encoding="utf-8")
try:
    store.write_text('["Москва", "Пермь", "\ud800"]', encoding="utf-8")
except UnicodeEncodeError as error:
    print("refused:", error.reason)
print(repr(store.read_text(encoding="utf-8")))

# %% [markdown] task="save_text" outcomes="3"
# ## Your turn: the new file or the old one
# **Notice above.** `''`: the old text is gone.
#
# `save_text(path, text)` writes UTF-8 into a new file in the same folder. Then `os.replace(new, path)` puts it in place, in one step. At no moment is half a file under `path`. There may be no old file.
#
# Whatever fails: `path` holds what it held, no other file is left, the error comes out. `path.with_name("x")` is a neighbour; `new.unlink(missing_ok=True)` removes a file if there is one.

# %% answer="save_text"
def save_text(path, text):
    ### BEGIN SOLUTION
    new = path.with_name(path.name + ".new")  # a name that is free
    try:
        new.write_text(text, encoding="utf-8")
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)
    ### END SOLUTION


store.write_text("old", encoding="utf-8")
try:
    save_text(store, "new, and broken: \ud800")
except UnicodeEncodeError as error:
    print("refused:", error.reason)
print(repr(store.read_text(encoding="utf-8")), [file.name for file in desk.iterdir()])
# %% [markdown] hint="save_text"
# Which of the two files may be half-written at a bad moment? Where is the old text meanwhile?
# %% [markdown] hint="save_text"
# Which part of a `try` runs whether the save failed or not, and lets the error pass?
# %% check="save_text" points=1
@check("save_text")
def saved_and_refused(c, save_text):
    probe = '''def in_a_folder(save_text, old, text, broken):
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path, said = Path(folder) / "store.json", "nothing"
        if old is not None:
            path.write_text(old, encoding="utf-8")
        try:
            save_text(path, text + (chr(0xD800) + " and more" if broken else ""))
        except Exception as error:
            said = type(error).__name__
        return {"store.json": path.read_text(encoding="utf-8") if path.exists() else None, "other files": [file.name for file in path.parent.iterdir() if file != path], "error": said}
'''
    for old in ("old", None):
        came = c.inside(probe, save_text, old, "Москва", False)
        came.text = f"save_text(path, 'Москва'), where the old file is {old!r}"
        came.returns({"store.json": "Москва", "other files": [], "error": "nothing"}, mistakes=[
            (lambda got: got["store.json"] == old and got["error"] == "nothing", "The new file never came to the place of the old one"),
            (lambda got: got["other files"] and got["error"] == "nothing", "The new file is still there beside the old one"),
            (lambda got: got["error"] == "FileNotFoundError", "You asked for a file that is not there: the old one may be missing, and after `os.replace` the new one is gone"),
        ])
    came = c.inside(probe, save_text, "old", "Москва", True)
    came.text = "save_text(path, a text that UTF-8 refuses)"
    came.returns({"store.json": "old", "other files": [], "error": "UnicodeEncodeError"}, mistakes=[
        (lambda got: got["store.json"] != "old", "The old file is gone: it was opened for writing. Write elsewhere, then replace"),
        (lambda got: got["error"] == "nothing", "PY10: the save failed and nobody was told; let the error out"),
        (lambda got: bool(got["other files"]), "The half-written new file stays in the folder"),
    ])
# %% check="save_text" points=3 hidden=true
@check("save_text", hidden=True)
def faults_put_in(c, save_text):
    """The disk is full half-way, the last step fails, the text is refused; what is under the name at each moment, and what is left."""
    ### BEGIN HIDDEN TESTS
    probe = '''def with_a_fault(save_text, old, text, fault):
    import builtins, io, os
    from pathlib import Path
    from tempfile import TemporaryDirectory

    seen = {"during": [], "moves": []}

    class Half:
        def __init__(self, file):
            self.file = file
        def __getattr__(self, name):
            return getattr(self.file, name)
        def __enter__(self):
            self.file.__enter__()
            return self
        def __exit__(self, *what):
            return self.file.__exit__(*what)
        def __iter__(self):
            return iter(self.file)
        def write(self, data):
            if fault == "write":
                self.file.write(data[:len(data) // 2])
                self.file.flush()
                look()
                raise OSError(28, "No space left on device")
            done = self.file.write(data)
            look()
            return done
        def writelines(self, lines):
            for line in lines:
                self.write(line)

    def look():
        seen["during"].append(content())

    def content():
        if not path.exists():
            return None
        with real_open(path, "rb") as file:
            return file.read().decode("utf-8", "replace")

    with TemporaryDirectory() as folder:
        path = Path(folder) / "store.json"
        path.write_text(old, encoding="utf-8")
        real_open, real_replace, real_rename, real_write = io.open, os.replace, os.rename, os.write

        def opened(file, mode="r", *args, **options):
            made = real_open(file, mode, *args, **options)
            inside = isinstance(file, int) or os.path.abspath(os.fspath(file)).startswith(folder)
            if not inside or not any(sign in mode for sign in "wax+"):
                return made
            look()
            return Half(made)

        def moving(real):
            def move(source, target, *args, **options):
                whole = Path(source).read_text(encoding="utf-8", errors="replace") if Path(source).is_file() else None
                seen["moves"].append([os.path.dirname(os.path.abspath(source)) == folder, os.path.abspath(target) == str(path), whole])
                look()
                if fault == "replace":
                    raise PermissionError(13, "Permission denied")
                return real(source, target, *args, **options)
            return move

        def ours(number):
            try:
                return os.readlink(f"/proc/self/fd/{number}").startswith(folder)
            except OSError:
                return False

        def written(number, data):
            if fault == "write" and ours(number):
                real_write(number, bytes(data)[:len(data) // 2])
                look()
                raise OSError(28, "No space left on device")
            return real_write(number, data)

        names = save_text.__globals__
        theirs = names.get("open", builtins.open)
        names["open"] = builtins.open = io.open = opened
        os.replace, os.rename, os.write = moving(real_replace), moving(real_rename), written
        try:
            save_text(path, text + (chr(0xD800) + "tail" if fault == "text" else ""))
            seen["error"] = None
        except Exception as error:
            seen["error"] = type(error).__name__
        finally:
            builtins.open = io.open = real_open
            names["open"] = theirs
            os.replace, os.rename, os.write = real_replace, real_rename, real_write
        seen["after"] = content()
        seen["others"] = sorted(file.name for file in path.parent.iterdir() if file != path)
        return seen
'''
    text = "\n".join(f'"строка {number}"' for number in range(400))
    for old in ("old", "", "[1, 2]\n" * 50):
        for fault in (None, "write", "replace", "text"):
            seen = c.inside(probe, save_text, old, text, fault).got
            early = [content for content in seen["during"] if content != old]
            half = "At some moment the file under `path` was neither the old nor the new one; only `os.replace` may touch it"
            c.that(all(content == text for content in early) and (fault is None or not early), "whole at each moment", mistake=half)
            if fault is None:
                c.that(seen["error"] is None and seen["after"] == text, "saved", mistake="Without any fault the new text must stand under `path`")
                c.that(seen["moves"], "put in place", mistake="The file under `path` was written where it stands; write another one, then `os.replace`")
                c.that([move[:2] for move in seen["moves"]][-1:] == [[True, True]], "put in place by one step", mistake="The new file must stand in the same folder, and `os.replace` puts it in place: in another folder it may be another disk")
                c.that(seen["moves"][-1][2] == text, "whole before it is put in place", mistake="The new file was put in place before it was whole; leave `with` first, so that it is closed")
                c.that(not early, "only the last step changes the file", mistake=half)
            else:
                c.that(seen["after"] == old, "the old file", mistake="After a failure the old file must stand there as it was")
                c.that(seen["error"] in {"write": ("OSError",), "replace": ("PermissionError",), "text": ("UnicodeEncodeError",)}[fault], "the error comes out", mistake="PY10: the save failed, and its own error did not come out")
            c.that(seen["others"] == [], "no other file", mistake="A file is left in the folder, whatever failed or did not; `finally` runs in each case")
    ### END HIDDEN TESTS

# %% [markdown] task="import_file" outcomes="3"
# ## Project: an import that tells
# `import_file(path, store=None)` returns `{"accepted": rows, "rejected": pairs}` for the rows that `read_rows(path)` gives, in their order; each pair is `(line, reason)`. The first reason that fits:
# ```
# short row             "published_at" not in row
# no name               name is None
# pay is not a number   pay_of refuses salary_from or salary_to
# low above high        both stated, salary_from > salary_to
# unknown currency      stated, but not RUR, USD or EUR
# no clear date         published_at is None, or parse_when refuses it
# id seen before        an accepted row above has this id
# ```
# An accepted row has its pays from `pay_of` (its `file` is `path.name`), and `parse_when(...).isoformat()` as `published_at`. Catch `BadRow` and the `ValueError` of `parse_when`, nothing else.
#
# With a `store`, `save_text` writes the accepted rows there: `json.dumps(rows, ensure_ascii=False)`. Name your helpers in the last line too.

# %% answer="import_file"
### BEGIN SOLUTION
def checked_row(row, file, line):
    if "published_at" not in row:
        raise BadRow(file, line, "short row")
    if row["name"] is None:
        raise BadRow(file, line, "no name")
    low = pay_of(row["salary_from"], file, line)
    high = pay_of(row["salary_to"], file, line)
    if low is not None and high is not None and low > high:
        raise BadRow(file, line, "low above high")
    if row["currency"] not in (None, "RUR", "USD", "EUR"):
        raise BadRow(file, line, "unknown currency")
    if row["published_at"] is None:
        raise BadRow(file, line, "no clear date")
    try:
        when = parse_when(row["published_at"])
    except ValueError as error:
        raise BadRow(file, line, "no clear date") from error
    return {**row, "salary_from": low, "salary_to": high, "published_at": when.isoformat()}


### END SOLUTION
def import_file(path, store=None):
    ### BEGIN SOLUTION
    accepted = []
    rejected = []
    ids = set()
    for line, row in read_rows(path):
        try:
            clean = checked_row(row, path.name, line)
            if clean["id"] in ids:
                raise BadRow(path.name, line, "id seen before")
        except BadRow as error:
            rejected.append((error.line, error.reason))
        else:
            ids.add(clean["id"])
            accepted.append(clean)
    if store is not None:
        save_text(store, json.dumps(accepted, ensure_ascii=False))
    return {"accepted": accepted, "rejected": rejected}
    ### END SOLUTION


needed = ["import csv", "import json", "import os", "from datetime import datetime, timezone", "from .bad_row import BadRow, pay_of"]
### BEGIN SOLUTION
save_functions("importer.py", checked_row, imports=needed)
### END SOLUTION
save_functions("importer.py", read_rows, parse_when, save_text, import_file, imports=needed)
# %% [markdown] hint="import_file"
# A helper that returns the clean row or raises `BadRow` keeps the loop short: `try`, `except BadRow`, `else`.
# %% [markdown] hint="import_file"
# Ask in the order of the list. `row["name"]` fails for a short row, so that question comes first.
# %% [markdown] hint="import_file"
# The set of ids grows only when a row is accepted. Save below the loop, once.
# %% check="import_file" points=1
@check("import_file")
def eight_rows(c, import_file):
    probe = '''def from_a_file(import_file, text):
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "june.csv"
        path.write_text(text, encoding="utf-8")
        return import_file(path)
'''
    text = """id,name,salary_from,salary_to,currency,published_at
1,Go,90000,,RUR,2025-06-20T19:26:58+0300
2,,1,2,RUR,2025-06-20T19:26:58+0300
3,SQL,договорная,,RUR,2025-06-20T19:26:58+0300
4,SQL,90,70,RUR,2025-06-20T19:26:58+0300
5,SQL,,,руб.,2025-06-20T19:26:58+0300
6,SQL,,,,01.07.2025
7,SQL,,
1,Java,,,,2025-06-20T19:26:58+0300
"""
    accepted = [{"id": "1", "name": "Go", "salary_from": 90000, "salary_to": None, "currency": "RUR", "published_at": "2025-06-20T16:26:58+00:00"}]
    rejected = [(3, "no name"), (4, "pay is not a number"), (5, "low above high"), (6, "unknown currency"), (7, "no clear date"), (8, "short row"), (9, "id seen before")]
    came = c.inside(probe, import_file, text)
    came.text = f"import_file(path), a file that holds\n{text}".rstrip()
    came.returns({"accepted": accepted, "rejected": rejected}, mistakes=[
        ((accepted, rejected), "One dict with two keys was asked for"),
        (lambda got: [tuple(pair) for pair in got["rejected"]] == rejected and got["rejected"] != rejected, "A pair stands in round brackets: `(line, reason)`"),
        (lambda got: [line for line, _ in got["rejected"]] == [line - 1 for line, _ in rejected], "PY3: `read_rows` gives each row its line in the file; hand that one on"),
        (lambda got: len(got["accepted"]) == 2 and (9, "id seen before") not in got["rejected"], "The second row with id 1 was accepted as well"),
        (lambda got: len(got["rejected"]) == 1, "The import stopped at the first bad row; the other rows are still wanted"),
        (lambda got: got["accepted"][0]["salary_from"] == "90000", "The pay is text still; an accepted row holds what `pay_of` gave"),
        (lambda got: got["accepted"][0]["published_at"] == "2025-06-20T19:26:58+0300", "The time is as the site sent it; an accepted row holds it in UTC"),
        (c.raised("BadRow"), "The first bad row stopped the import; `try` belongs inside the loop"),
        (c.raised("KeyError"), "A short row lacks its last columns; ask for that before you read them"),
        (c.raised("ValueError"), "`parse_when` refused a date, and nobody took it"),
        (c.raised("TypeError"), "PY8: a pay may be None; ask before you compare"),
    ])
    files = [c.file("jobboard/bad_row.py").got, c.file("jobboard/importer.py").got]
    probe = '''def as_a_package(bad_row, importer, text):
    import importlib, os, sys
    from pathlib import Path
    from tempfile import TemporaryDirectory

    def forget():
        return {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] == "jobboard"}

    with TemporaryDirectory() as folder:
        package = Path(folder) / "jobboard"
        package.mkdir()
        (package / "bad_row.py").write_text(bad_row, encoding="utf-8")
        (package / "importer.py").write_text(importer, encoding="utf-8")
        (package / "june.csv").write_text(text, encoding="utf-8")
        known, keep = forget(), sys.dont_write_bytecode
        sys.path.insert(0, folder)
        sys.dont_write_bytecode = True
        importlib.invalidate_caches()
        try:
            report = importlib.import_module("jobboard.importer").import_file(package / "june.csv", store=package / "store.json")
            return [len(report["accepted"]), len(report["rejected"]), "store.json" in os.listdir(package)]
        finally:
            forget()
            sys.path.remove(folder)
            sys.dont_write_bytecode = keep
            sys.modules.update(known)
'''
    came = c.inside(probe, *files, text)
    came.text = "import_file(path, store=...) of your jobboard/importer.py: accepted, rejected, saved"
    came.returns([1, 7, True], mistakes=[
        (lambda got: got[2] is False, "With a `store`, the accepted rows are saved there"),
        (c.raised("NameError"), "The file leans on a name that only the notebook knows: a helper for `save_functions`, or an import for `needed`"),
        (c.raised("ImportError"), "jobboard/bad_row.py lacks BadRow or pay_of; run their cell to its last line"),
        (c.raised("AttributeError"), "jobboard/importer.py does not know import_file yet; run the cell above to its last line"),
        (c.raised("SyntaxError"), "Python cannot read one of the two files; open it and mend the line it names"),
    ])
# %% check="import_file" points=2 hidden=true
@check("import_file", hidden=True)
def other_files(c, import_file):
    """Other files: no rows, only bad rows, two reasons in one row, gaps and zeros, ids that come again; other errors come out; stores that are whole, old or not asked for."""
    ### BEGIN HIDDEN TESTS
    import json
    from random import Random

    # Stand-ins for the lesson's helpers, which know only this trial's texts: the task costs once.
    probe = '''def with_stand_ins(import_file, raw, rows, pays, times, old, fault):
    import os
    from datetime import datetime
    from pathlib import Path
    from tempfile import TemporaryDirectory

    class BadRow(Exception):
        def __init__(self, file, line, reason):
            super().__init__(f"{file}:{line}: {reason}")
            self.file, self.line, self.reason = file, line, reason

    saves = []

    def pay_of(text, file, line):
        if text is None:
            return None
        if text not in pays:
            raise BadRow(file, line, "pay is not a number") from ValueError(text)
        return pays[text]

    def parse_when(text):
        if fault == "parse_when":
            raise RuntimeError("put in on purpose")
        if text is None:
            raise AttributeError("'NoneType' object has no attribute 'isdigit'")
        if text not in times:
            raise ValueError(text)
        return datetime.fromisoformat(times[text])

    def read_rows(path):
        if fault == "read_rows":
            raise FileNotFoundError(2, "put in on purpose")
        return [(line, dict(row)) for line, row in rows]

    def save_text(path, text):
        saves.append(text)
        if fault == "save_text":
            raise OSError(28, "put in on purpose")
        path.write_text(text, encoding="utf-8")

    names = import_file.__globals__
    ours = {"BadRow": BadRow, "pay_of": pay_of, "parse_when": parse_when, "read_rows": read_rows, "save_text": save_text}
    theirs = {name: names.get(name) for name in ours}
    names.update(ours)
    try:
        with TemporaryDirectory() as folder:
            path, store = Path(folder) / "given.csv", Path(folder) / "store.json"
            path.write_bytes(raw)
            if old is not None:
                store.write_text(old, encoding="utf-8")
            try:
                report = import_file(path) if old is None else import_file(path, store=store)
            except Exception as error:
                report = type(error).__name__
            return [report, store.read_text(encoding="utf-8") if store.exists() else None, sorted(os.listdir(folder))]
    finally:
        names.update(theirs)
'''
    columns = ["id", "name", "employer", "salary_from", "salary_to", "currency", "published_at"]
    pays = {"0": 0, "5": 5, "70": 70, "90\u00a0000": 90000, "90000": 90000}
    times = {"2025-06-20T19:26:58+0300": "2025-06-20T16:26:58+00:00", "0": "1970-01-01T00:00:00+00:00", "2025-01-01T00:00:00-0500": "2025-01-01T05:00:00+00:00"}
    reasons = ("short row", "no name", "pay is not a number", "low above high", "unknown currency", "no clear date", "id seen before")
    draw = Random(c.seed)

    def judged(rows):
        accepted, rejected = [], []
        for line, row in rows:
            low, high = pays.get(row.get("salary_from")), pays.get(row.get("salary_to"))
            found = (
                "published_at" not in row, row.get("name") is None, any(row.get(end) is not None and row[end] not in pays for end in ("salary_from", "salary_to")), None not in (low, high) and high < low,
                row.get("currency") not in (None, "RUR", "USD", "EUR"), row.get("published_at") not in times, row["id"] in [other["id"] for other in accepted],
            )
            if any(found):
                rejected.append((line, reasons[found.index(True)]))
            else:
                accepted.append({**row, "salary_from": low, "salary_to": high, "published_at": times[row["published_at"]]})
        return accepted, rejected

    def drawn(bad):
        cells = {
            "id": str(draw.randrange(1, 9)), "name": draw.choice(["Go", "Инженер"]), "employer": draw.choice([None, "ООО «Весна», Тверь"]), "salary_from": draw.choice([None, "0", "5"]), "salary_to": draw.choice([None, "70", "90\u00a0000"]),
            "currency": draw.choice([None, "RUR", "USD", "EUR"]), "published_at": draw.choice(list(times)),
        }
        if bad:
            cells.update(draw.choice([{"name": None}, {"salary_from": "договорная"}, {"salary_to": "от 5"}, {"salary_from": "70", "salary_to": "5"}, {"salary_from": "5", "salary_to": "0"}, {"currency": "руб."}, {"currency": "rur"}, {"published_at": "01.07.2025"}, {"published_at": None}]))
        return cells

    base = {"id": "1", "name": "Go", "employer": None, "salary_from": None, "salary_to": None, "currency": None, "published_at": "0"}
    fixed = [
        [], [base], [{**base, "name": None}], [base, base, base], [{**base, "name": None}, base], [{**base, "salary_from": "0", "salary_to": "0"}], [{**base, "salary_from": "5", "salary_to": "0"}], [{**base, "salary_from": "70", "salary_to": "70"}],
        [{**base, "name": None, "salary_from": "x", "currency": "x", "published_at": "x"}, {**base, "salary_from": "x", "currency": "x"}, {**base, "salary_to": "x", "published_at": None}, {**base, "salary_from": "5", "salary_to": "0", "currency": "x"}, {**base, "currency": "x", "published_at": "x"}],
        [base, {**base, "currency": "x"}, {**base, "published_at": None}, {**base, "name": None}],
        [{column: base[column] for column in columns[:count]} for count in range(1, 8)],
        [{**base, "currency": currency, "id": currency or "-"} for currency in ("RUR", "USD", "EUR", "KZT", None)],
    ]
    trials = [*fixed, *[[drawn(draw.random() < 0.5) for _ in range(draw.randrange(2, 15))] for _ in range(10)]]
    for trial in trials:
        rows = [(number * 2, row) for number, row in enumerate(trial, start=1)]
        raw = "\n\n".join([",".join(columns), *[",".join('"' + (row[column] or "") + '"' if row[column] else "" for column in row) for row in trial]]).replace("\n\n", "\n", 1)
        text = (raw + "\n").encode()
        accepted, rejected = judged(rows)
        for old in (None, "[]"):
            report, stored, files = c.inside(probe, import_file, text, rows, pays, times, old, "").got
            known = "Some row was judged otherwise; the first reason that fits counts, in the order of the task"
            if isinstance(report, str):
                known = {"KeyError": "A short row lacks columns; that question comes first", "BadRow": "A bad row stopped the import; `try` belongs inside the loop", "TypeError": "PY8: a pay may be None, and so may a date; ask before you use them", "AttributeError": "PY8: a date may be None; ask before `parse_when`", "ValueError": "`parse_when` refuses with ValueError; that row is rejected"}.get(report, "The import failed where it should report")
            elif not isinstance(report, dict) or sorted(report) != ["accepted", "rejected"]:
                known = "One dict with the keys `accepted` and `rejected` was asked for"
            elif len(report["accepted"]) + len(report["rejected"]) != len(rows):
                known = "Some row is in neither list, or in both; each row comes to exactly one"
            elif [line for line, _ in report["rejected"]] == [line for line, _ in rejected] and report["rejected"] != rejected:
                known = "The right rows were rejected for another reason; the first one in the task's order counts"
                if any(("short row" in pair) and pair not in rejected for pair in report["rejected"]):
                    known = "PY8: an empty `published_at` is there and holds None; only a row that ends early lacks it"
            elif (0 in pays.values() and any(row.get("salary_from") == "5" and row.get("salary_to") == "0" for row in trial)) and len(report["accepted"]) > len(accepted):
                known = "PY8: a stated 0 is an end; ask about None, not about truth"
            elif len(report["rejected"]) > len(rejected):
                known = "A good row was rejected: a gap is no fault, equal ends are fine, and only accepted ids count"
            elif len(report["rejected"]) < len(rejected):
                known = "A bad row was accepted"
            elif report["rejected"] == rejected:
                known = "The right rows were accepted with other cells; only the pays and the date change"
            c.that(report == {"accepted": accepted, "rejected": rejected}, "the report", mistake=known)
            if old is None:
                c.that(stored is None and files == ["given.csv"], "nothing saved", mistake="Without a `store` nothing is saved")
                continue
            try:
                same = json.loads(stored) == accepted
            except ValueError:
                same = False
            c.that(same, "the store holds the accepted rows", mistake="The store must hold the accepted rows, no more and no fewer, as JSON")
            c.that("\\u" not in stored, "readable Cyrillic", mistake="The store says `\\u0412` where a Cyrillic letter stood; the task names the option against it")
    rows = [(2, base), (3, {**base, "id": "2"})]
    text = (",".join(columns) + "\n1,Go,,,,,0\n2,Go,,,,,0\n").encode()
    for fault, kind in (("read_rows", "FileNotFoundError"), ("parse_when", "RuntimeError"), ("save_text", "OSError")):
        report, stored, files = c.inside(probe, import_file, text, rows, pays, times, "old", fault).got
        c.that(report == kind, "the error comes out", mistake="PY10: another error was put in, and the import answered as if all were well; take only the errors that the task names")
        c.that(stored == "old", "the old store", mistake="The import failed and the old store is gone; save once, by `save_text`, when all rows are read")
    ### END HIDDEN TESTS
# %% check="import_file" points=1 hidden=true
@check("import_file", hidden=True)
def the_project_on_unseen_files(c, import_file):
    """The saved project files on unseen files of three encodings, and what stands in the store when the last step fails."""
    ### BEGIN HIDDEN TESTS
    import json
    from random import Random

    c.that(c.inside("def is_there(import_file):\n    return callable(import_file)", import_file).got, "import_file is a function")
    files = [c.file("jobboard/bad_row.py").got, c.file("jobboard/importer.py").got]
    probe = '''def as_a_package(bad_row, importer, raw, old, fail):
    import importlib, os, sys
    from pathlib import Path
    from tempfile import TemporaryDirectory

    def forget():
        return {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] == "jobboard"}

    def refuse(*args, **options):
        raise OSError(5, "put in on purpose")

    with TemporaryDirectory() as folder:
        package = Path(folder) / "jobboard"
        package.mkdir()
        (package / "bad_row.py").write_text(bad_row, encoding="utf-8")
        (package / "importer.py").write_text(importer, encoding="utf-8")
        desk = Path(folder) / "desk"
        desk.mkdir()
        path, store = desk / "given.csv", desk / "store.json"
        path.write_bytes(raw)
        store.write_text(old, encoding="utf-8")
        known, keep, replace, rename = forget(), sys.dont_write_bytecode, os.replace, os.rename
        sys.path.insert(0, folder)
        sys.dont_write_bytecode = True
        importlib.invalidate_caches()
        try:
            import_file = importlib.import_module("jobboard.importer").import_file
            if fail:
                os.replace = os.rename = refuse
            try:
                report = import_file(path, store=store)
            except OSError as error:
                report = type(error).__name__
        finally:
            os.replace, os.rename = replace, rename
            forget()
            sys.path.remove(folder)
            sys.dont_write_bytecode = keep
            sys.modules.update(known)
        return [report, store.read_text(encoding="utf-8"), sorted(os.listdir(desk))]
'''
    draw = Random(c.seed)
    for encoding, mark in (("utf-8", ","), ("utf-8-sig", ","), ("cp1251", ";")):
        lines, accepted, rejected = [mark.join(["id", "name", "salary_from", "salary_to", "currency", "published_at"])], [], []
        for number, kind in enumerate(draw.sample(range(9), 9)):  # each kind of row in each draw
            line, city = number + 2, draw.choice(["Тверь", "Москва"])
            low = draw.randrange(6, 90) * 1000
            cells, reason = [
                ([f'"Go; {city}, ""Весна"""', f"{low:,}".replace(",", "\u00a0"), "", "RUR", "2025-06-20T19:26:58+0300"], None),
                ([city, str(low), str(low), "", "1750436818"], None),
                ([city, "договорная", "", "RUR", "1750436818"], "pay is not a number"),
                ([city, str(low), "5", "RUR", "1750436818"], "low above high"),
                ([city, "", "", "RUR", "2025-06-20T19:26:58"], "no clear date"),
                ([city, "", "", "RUR", ""], "no clear date"),
                ([city, "", ""], "short row"),
                (["", "", "", "RUR", "1750436818"], "no name"),
                ([city, "", "", "руб.", "1750436818"], "unknown currency"),
            ][kind]
            lines.append(mark.join([str(number), *cells]))
            if reason:
                rejected.append((line, reason))
            else:
                name = city if cells[0] == city else f'Go; {city}, "Весна"'
                accepted.append({"id": str(number), "name": name, "salary_from": low, "salary_to": int(cells[2]) if cells[2] else None, "currency": cells[3] or None, "published_at": "2025-06-20T16:26:58+00:00"})
        raw = ("\r\n".join(lines) + "\r\n").encode(encoding)
        came = c.inside(probe, *files, raw, "old", False)
        c.that("value" in came.answer, "the project's own file runs", mistake="The project's own import_file failed on a file; does jobboard/importer.py hold every helper and import it needs?")
        report, stored, left = came.got
        c.that(report == {"accepted": accepted, "rejected": rejected}, "the report", mistake="The project's own import_file reported other rows; are read_rows, pay_of and parse_when saved as they pass above?")
        c.that(json.loads(stored) == accepted and left == ["given.csv", "store.json"], "the store", mistake="The store does not hold the accepted rows, or a file was left beside it")
        report, stored, left = c.inside(probe, *files, raw, "old", True).got
        c.that(report == "OSError" and stored == "old" and left == ["given.csv", "store.json"], "the old store", mistake="The last step failed, and the folder is not as it was; save by `save_text`, as it passes above")
    ### END HIDDEN TESTS

# %% [markdown]
# ## Now it can: import
# The cell writes `__main__.py` anew, `match` included, and runs `import`. In a terminal above the folder: `python -m jobboard import FILE`.

# %%
import subprocess
import sys

from autograder.services.project import project_folder
from autograder.services.save_point import save_point

home = project_folder()
if (home / "importer.py").exists():
    (home / "__main__.py").write_text(main_file, encoding="utf-8")
    command = [sys.executable, "-X", "utf8", "-m", "jobboard", "import", basics / "vacancies_small.cp1251.csv"]
    ran = subprocess.run(command, cwd=home.parent, capture_output=True, text=True, encoding="utf-8")
    print(ran.stdout, ran.stderr[-300:])
    save_point("Import CSV files, report every rejected row")

# %% [markdown]
# ## Remember
# - **Catch** the class you expect, where it is raised.
# - **Read** bytes by their encoding: `utf-8-sig` first, then `cp1251`.
# - **Refuse** a bad row with file, line and reason; the others go on.
# - **Turn** times into UTC, lines into named groups.
# - **Save** beside the old file, then `os.replace`.

