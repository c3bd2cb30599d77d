# %% [markdown] lesson="relations" minutes=290 needs="06_orm/01_models_and_sessions" data="jobboard" systems="PostgreSQL" terms="relation, lazy loading, cascade, orphan"
# # The page that asked 101 times
#
# With three test rows the list of vacancies opens in 40 ms. With the customer's hundred it takes 2.6 s. The log holds 101 questions for one visit; a hundred differ by one number.
#
# **After this you can** model relations from both ends · measure what a page asks · choose how related rows are loaded · decide what a deletion takes along · change tables without losing rows

# %%
from collections import Counter

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, ForeignKey, Table, Text, UniqueConstraint, create_engine, event, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, contains_eager, joinedload, mapped_column, relationship, selectinload

from autograder.checks import check
from autograder.services import postgres
from autograder.services.datasets import tables
from autograder.services.project_functions import save_cell, save_functions

server = postgres()
print(server.rung)
engine = create_engine(server.database().sqlalchemy_url)


class Base(DeclarativeBase):
    type_annotation_map = {str: Text}


vacancy_skills = Table(
    "vacancy_skills", Base.metadata,
    Column("vacancy_id", ForeignKey("vacancies.vacancy_id", ondelete="CASCADE"), primary_key=True),
    Column("skill_id", ForeignKey("skills.skill_id"), primary_key=True),
)


class Employer(Base):
    __tablename__ = "employers"
    employer_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    city: Mapped[str | None]
    vacancies: Mapped[list["Vacancy"]] = relationship(back_populates="employer")


class Vacancy(Base):
    __tablename__ = "vacancies"
    __table_args__ = (UniqueConstraint("site", "external_id"),)
    vacancy_id: Mapped[int] = mapped_column(primary_key=True)
    site: Mapped[str]
    external_id: Mapped[str]
    title: Mapped[str]
    remote: Mapped[bool] = mapped_column(default=False)
    employer_id: Mapped[int | None] = mapped_column(ForeignKey("employers.employer_id"))
    employer: Mapped[Employer | None] = relationship(back_populates="vacancies")
    skills: Mapped[list["Skill"]] = relationship(secondary=vacancy_skills, back_populates="vacancies")


class Skill(Base):
    __tablename__ = "skills"
    skill_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    vacancies: Mapped[list[Vacancy]] = relationship(secondary=vacancy_skills, back_populates="skills")


def fill_board():
    """The first hundred vacancies of the market, with their employers and skills."""
    found = {name: [dict(zip(columns, row)) for row in rows] for name, (columns, rows) in tables("jobboard").items()}
    offers = found["vacancies"][:100]
    cities = {row["area_id"]: row["name"] for row in found["areas"]}
    wanted = {str(row["employer_id"]) for row in offers}
    employers = {str(row["employer_id"]): Employer(name=f"{row['name']}, {row['employer_id']}", city=cities.get(row["area_id"])) for row in found["employers"] if str(row["employer_id"]) in wanted}
    skills = {row["skill_id"]: Skill(name=row["name"]) for row in found["skills"]}
    kept = {}
    for row in offers:
        kept[row["vacancy_id"]] = Vacancy(site=row["platform"], external_id=str(row["vacancy_id"]), title=row["name"], remote=row["schedule_id"] == "remote", employer=employers.get(str(row["employer_id"])))
    for row in found["vacancy_skills"]:
        if row["vacancy_id"] in kept:
            kept[row["vacancy_id"]].skills.append(skills[row["skill_id"]])
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add_all(kept.values())
        session.commit()


def ask(function, *more):
    """Call function(session, *more) in a session of its own; print the statements it sent; hand on what it returned."""
    sent = []

    def note(connection, cursor, statement, parameters, context, many):
        sent.extend([" ".join(statement.split())] * (len(parameters) if many else 1))

    event.listen(engine, "before_cursor_execute", note)
    try:
        with Session(engine) as session:
            return function(session, *more)
    finally:
        event.remove(engine, "before_cursor_execute", note)
        for text, times in Counter(sent).items():
            kept = text if len(text) < 110 else text[:40] + " ... " + text[-65:]
            print(f"{times:4} x {kept}")
        print(f"{len(sent):4} statements")


def what_stays(ondelete=None, **rule):
    """Town 1 has 20 streets, town 2 has 2. Delete town 1; take one street out of town 2. What is left, what was sent?"""
    class Towns(DeclarativeBase):
        pass

    class Place(Towns):
        __tablename__ = "places"
        place_id: Mapped[int] = mapped_column(primary_key=True)
        streets: Mapped[list["Way"]] = relationship(**rule)

    class Way(Towns):
        __tablename__ = "ways"
        way_id: Mapped[int] = mapped_column(primary_key=True)
        place_id: Mapped[int | None] = mapped_column(ForeignKey("places.place_id", ondelete=ondelete))

    Towns.metadata.drop_all(engine)
    Towns.metadata.create_all(engine)
    with Session(engine) as session:
        session.add_all([Place(place_id=1, streets=[Way() for _ in range(20)]), Place(place_id=2, streets=[Way(), Way()])])
        session.commit()

    def delete(session):
        session.delete(session.get(Place, 1))
        session.commit()

    def take_out(session):
        place = session.get(Place, 2)
        place.streets.pop()
        session.commit()

    print("relationship(", rule, ") ForeignKey(", ondelete, ")")
    ask(delete)
    with Session(engine) as session:
        print("     town deleted:", session.scalar(select(func.count(Way.way_id))) - 2, "of its 20 streets left")
        take_out(session)
        print("     street taken out:", session.scalar(select(func.count(Way.way_id)).where(Way.place_id.is_(None), Way.way_id > 20)), "left, without a town")


def migrate(step):
    """Run one step of a migration and print the columns of towns afterwards."""
    with engine.begin() as connection:
        with Operations.context(MigrationContext.configure(connection)):
            step()
        columns = connection.exec_driver_sql("SELECT column_name, is_nullable FROM information_schema.columns WHERE table_name = 'towns' ORDER BY ordinal_position")
        print(step.__name__, [tuple(row) for row in columns], connection.exec_driver_sql("SELECT * FROM towns").fetchall())


fill_board()

# %% [markdown] task="walk" outcomes="2" systems="Python"
# ## Warm-up: a tree, level by level
# Regions have towns, towns have districts. `below(ids)` takes a list of area ids and returns the list of all areas right below them.
#
# Write `walk(root, below)`: the list of `root` and all areas below it, level by level, each level in the order of `below`. Call it once a level, and with each area once. No area lies below two others.
#
# 1 has 2 and 3 below it, 3 has 4: `walk(1, below)` calls it with `[1]`, `[2, 3]`, `[4]` and returns `[1, 2, 3, 4]`.

# %% answer="walk"
def walk(root, below):
    ### BEGIN SOLUTION
    found = []
    level = [root]
    while level:
        found = found + level
        level = below(level)
    return found
    ### END SOLUTION
# %% [markdown] hint="walk"
# Two names are carried from pass to pass: all that was found, and the level you stand on. Which of them goes into `below`?
# %% [markdown] hint="walk"
# Nobody knows how many levels there are. Which loop stops when a level is empty?
# %% check="walk" points=1
@check("walk")
def two_trees(c, walk):
    probe = '''def with_asks(walk, pairs, root):
    asked = []

    def below(ids):
        if not isinstance(ids, (list, tuple)):
            raise TypeError("below takes a list of ids")
        asked.append(list(ids))
        return [child for child, parent in pairs if parent in ids]

    return [walk(root, below), asked]
'''
    for pairs, root, levels in (([(2, 1), (3, 1), (4, 3)], 1, [[1], [2, 3], [4]]), ([(5, 7), (9, 5), (1, 5), (3, 9), (4, 7)], 7, [[7], [5, 4], [9, 1], [3]]), ([(2, 1)], 2, [[2]])):
        whole = [area for level in levels for area in level]
        came = c.inside(probe, walk, pairs, root)
        came.text = f"walk({root}, below), pairs of child and parent {pairs}"
        areas, asked = came.got
        c.that(areas == whole, "the areas, level by level", expected=whole, got=areas, mistakes=[
            (whole[1:], "The root itself is the first level"),
            (whole[:-1], "The last level is lost: go on until a level is empty, and keep each one"),
            (None, "PY1: nothing came back; `return` hands the list over"),
            (levels, "One list is asked for; yours holds a list for each level"),
            (sorted(whole), "The right areas, sorted; they stand level by level, in the order of `below`"),
            ([7, 5, 9, 3, 1, 4], "This goes down one branch before the next; a level comes whole"),
        ])
        c.that(len(asked) <= len(levels), "one question a level", expected=levels, got=asked, mistakes=[
            ([[area] for area in whole], "OR1: one question for each area; hand `below` the whole level"),
        ], mistake="OR1: one question a level is enough, and the last one finds nothing below")
        c.that(sum(map(len, asked)) <= len(whole), "about each area once", expected=levels, got=asked, mistake="You ask again about areas whose answer you have; hand over the newest level only")
# %% check="walk" points=1 hidden=true
@check("walk", hidden=True)
def other_trees(c, walk):
    """The real areas; deep, flat and drawn trees; a root with nothing below; how often and about what is asked."""
    ### BEGIN HIDDEN TESTS
    import csv
    import io
    from random import Random

    probe = '''def with_asks(walk, pairs, root):
    asked = []

    def below(ids):
        if not isinstance(ids, (list, tuple)):
            raise TypeError("below takes a list of ids")
        asked.append(list(ids))
        return [child for child, parent in pairs if parent in ids]

    return [walk(root, below), asked]
'''
    draw = Random(c.seed)
    real = [(row["area_id"], row["parent_id"]) for row in csv.DictReader(io.StringIO(c.data("jobboard", "areas.csv")))]
    drawn = [(number, draw.randrange(number)) for number in range(1, 40)]
    draw.shuffle(drawn)
    for pairs, root in ((real, "113"), (drawn, 0), (drawn, 5), ([(n + 1, n) for n in range(30)], 0), ([(n, 0) for n in (5, 3, 9)], 0), ([], 4)):
        levels = [[root]]
        while under := [child for child, parent in pairs if parent in levels[-1]]:
            levels.append(under)
        areas, asked = c.inside(probe, walk, pairs, root).got
        c.that(areas == [area for level in levels for area in level], "another list of areas", mistake="All levels down to the empty one, the root first, each level in the order of `below`")
        c.that(len(asked) <= len(levels), "too many questions", mistake="OR1: one question a level is enough")
        c.that(sum(map(len, asked)) <= sum(map(len, levels)), "asked twice about one area", mistake="You ask again about areas whose answer you have")
    ### END HIDDEN TESTS

# %% [markdown]
# ## One relation, two ends
# A foreign key holds a number. A *relation* holds the row itself: a list at one end, a single row at the other.

# %%
class TownBase(DeclarativeBase):
    pass

class Town(TownBase):
    __tablename__ = "towns"
    town_id: Mapped[int] = mapped_column(primary_key=True)
    streets: Mapped[list["Street"]] = relationship(back_populates="town")

class Street(TownBase):
    __tablename__ = "streets"
    street_id: Mapped[int] = mapped_column(primary_key=True)
    town_id: Mapped[int | None] = mapped_column(ForeignKey("towns.town_id"))
    town: Mapped[Town | None] = relationship(back_populates="streets")

# %%
TownBase.metadata.create_all(engine)
with Session(engine) as session:
    town, street = Town(), Street()
    town.streets.append(street)
    print(street.town is town, street.town_id)
    session.add(town)
    session.flush()
    print(street.town_id == town.town_id, street.town_id is None)
    session.commit()

# %%
# Many-to-many, as Vacancy.skills and Skill.vacancies in the set-up: secondary=vacancy_skills names the table of pairs,
# a Table of two columns. The pairs need no class. ask(function) calls it with a session and prints what was sent.
def skills_of_first(session):
    vacancy = session.scalars(select(Vacancy).order_by(Vacancy.vacancy_id)).first()
    skill = vacancy.skills[0]
    return vacancy.title, [one.name for one in vacancy.skills], skill.name, len(skill.vacancies)

ask(skills_of_first)

# %% [markdown] task="answer_models" outcomes="1"
# ## Fill in: both ends
# **Notice.** Row 1: the other end knew at once, because each names the other in `back_populates`. The number came with the flush. `"Street"` in quotes: that class comes later.
#
# A candidate writes replies. A reply has labels, a label stands on many replies. Fill the five blanks: one foreign key, four relations. A change at one end shows at the other at once.

# %% answer="answer_models"
def answer_models():
    class AnswerBase(DeclarativeBase):
        pass

    reply_labels = Table(
        "reply_labels", AnswerBase.metadata,
        Column("reply_id", ForeignKey("replies.reply_id"), primary_key=True),
        Column("label_id", ForeignKey("labels.label_id"), primary_key=True),
    )

    class Candidate(AnswerBase):
        __tablename__ = "candidates"
        candidate_id: Mapped[int] = mapped_column(primary_key=True)
        replies: Mapped[list["Reply"]] = ...

    class Reply(AnswerBase):
        __tablename__ = "replies"
        reply_id: Mapped[int] = mapped_column(primary_key=True)
        candidate_id: Mapped[int] = mapped_column(...)
        candidate: Mapped[Candidate] = ...
        labels: Mapped[list["Label"]] = ...

    class Label(AnswerBase):
        __tablename__ = "labels"
        label_id: Mapped[int] = mapped_column(primary_key=True)
        replies: Mapped[list[Reply]] = ...

    return Candidate, Reply, Label
### BEGIN SOLUTION
def answer_models():
    class AnswerBase(DeclarativeBase):
        pass

    reply_labels = Table(
        "reply_labels", AnswerBase.metadata,
        Column("reply_id", ForeignKey("replies.reply_id"), primary_key=True),
        Column("label_id", ForeignKey("labels.label_id"), primary_key=True),
    )

    class Candidate(AnswerBase):
        __tablename__ = "candidates"
        candidate_id: Mapped[int] = mapped_column(primary_key=True)
        replies: Mapped[list["Reply"]] = relationship(back_populates="candidate")

    class Reply(AnswerBase):
        __tablename__ = "replies"
        reply_id: Mapped[int] = mapped_column(primary_key=True)
        candidate_id: Mapped[int] = mapped_column(ForeignKey("candidates.candidate_id"))
        candidate: Mapped[Candidate] = relationship(back_populates="replies")
        labels: Mapped[list["Label"]] = relationship(secondary=reply_labels, back_populates="replies")

    class Label(AnswerBase):
        __tablename__ = "labels"
        label_id: Mapped[int] = mapped_column(primary_key=True)
        replies: Mapped[list[Reply]] = relationship(secondary=reply_labels, back_populates="labels")

    return Candidate, Reply, Label
### END SOLUTION
# %% [markdown] hint="answer_models"
# Read each blank as a sentence: "my other end is called ...". Which name stands at the other end?
# %% [markdown] hint="answer_models"
# A foreign key names a table and its column, `"table.column"`. Two of the four relations go through `reply_labels`.
# %% check="answer_models" points=1
@check("answer_models")
def both_ends(c, answer_models):
    blanks = c.inside('''def blanks(answer_models):
    import ast
    import inspect
    import textwrap

    text = textwrap.dedent(inspect.getsource(answer_models))
    return sum(isinstance(node, ast.Constant) and node.value is ... for node in ast.walk(ast.parse(text)))
''', answer_models).got
    if blanks:
        c.stop("not_tried", where=f"answer_models still holds three dots, {blanks} of 5 blanks: fill each of them and run the cell above")
    probe = '''def ends(answer_models):
    Candidate, Reply, Label = answer_models()
    candidate, first, second, label = Candidate(), Reply(), Reply(), Label()
    candidate.replies.append(first)
    second.candidate = candidate
    first.labels.append(label)
    label.replies.append(second)
    return [first.candidate is candidate, second in candidate.replies, first in label.replies, label in second.labels]
'''
    came = c.inside(probe, answer_models)
    came.text = "reply.candidate, candidate.replies, label.replies, reply.labels after a change at the other end"
    crossed = "`back_populates` names the attribute at the other end, as it is called there"
    came.returns([True, True, True, True], mistakes=[
        (lambda got: got[:2] != [True, True], "The ends of candidate and reply do not know each other; each names the other in `back_populates`"),
        (lambda got: got[2:] != [True, True], "The ends of reply and label do not know each other; each names the other in `back_populates`"),
        (c.raised("NoForeignKeysError"), "A relation found no way between its two tables: `secondary=` names the table of pairs, `ForeignKey` a table and its column, not a class"),
        (c.raised("NoReferencedTableError"), "`ForeignKey` names a table that is not there; it wants the table's name, a dot, the column"),
        (c.raised("ArgumentError"), "A blank holds something that is no relation and no foreign key"),
        (c.raised("InvalidRequestError"), crossed),
        (c.raised("AmbiguousForeignKeysError"), crossed),
        (c.raised("AttributeError"), "A blank is no relation yet, so there is no list to append to"),
    ])
# %% check="answer_models" points=1 hidden=true
@check("answer_models", hidden=True)
def kept_in_tables(c, answer_models):
    """The rows that are stored from either end, read back by another connection and in another session; keys that must exist."""
    ### BEGIN HIDDEN TESTS
    blanks = c.inside('''def blanks(answer_models):
    import ast
    import inspect
    import textwrap

    text = textwrap.dedent(inspect.getsource(answer_models))
    return sum(isinstance(node, ast.Constant) and node.value is ... for node in ast.walk(ast.parse(text)))
''', answer_models).got
    if blanks:
        c.stop("not_tried", where=f"answer_models still holds three dots, {blanks} of 5 blanks: fill each of them and run the cell above")
    probe = '''def store(answer_models, url):
    from sqlalchemy import create_engine, select
    from sqlalchemy.orm import Session

    engine = create_engine(url)
    Candidate, Reply, Label = answer_models()
    Candidate.metadata.create_all(engine)
    with Session(engine) as session:
        one, two = Candidate(candidate_id=1), Candidate(candidate_id=2)
        labels = [Label(label_id=1), Label(label_id=2), Label(label_id=3)]
        session.add_all([one, two, *labels])
        session.flush()
        one.replies.append(Reply(reply_id=1, labels=labels[:2]))
        labels[2].replies.append(Reply(reply_id=2, candidate=one))
        two.replies.append(Reply(reply_id=3))
        labels[0].replies.append(two.replies[0])
        session.commit()
    with Session(engine) as session:
        seen = [[reply.reply_id for reply in sorted(candidate.replies, key=lambda reply: reply.reply_id)] for candidate in session.scalars(select(Candidate).order_by(Candidate.candidate_id))]
        seen.append(sorted(reply.reply_id for reply in session.get(Label, 1).replies))
        seen.append(session.get(Reply, 3).candidate.candidate_id)
    engine.dispose()
    return seen
'''
    db = c.lend()
    came = c.inside(probe, answer_models, db.sqlalchemy_url)
    came.returns([[1, 2], [3], [1, 3], 2], mistakes=[(lambda got: True, "From one end the relation leads somewhere else; each blank leads to the class beside it")])
    c.that(db.rows("SELECT reply_id, candidate_id FROM replies ORDER BY reply_id") == [(1, 1), (2, 1), (3, 2)], "the replies stored another candidate")
    c.that(db.rows("SELECT reply_id, label_id FROM reply_labels ORDER BY 1, 2") == [(1, 1), (1, 2), (2, 3), (3, 1)], "the pairs stored are others")
    for sql in ("INSERT INTO replies (reply_id, candidate_id) VALUES (9, 99)", "INSERT INTO reply_labels VALUES (99, 1)", "INSERT INTO reply_labels VALUES (1, 99)"):
        refused = db.try_run(sql)
        c.that(refused is not None and refused.code == "23503", "a row that names nobody was taken", mistake="A foreign key is missing, or leads to another table")
    refused = db.try_run("INSERT INTO reply_labels VALUES (1, 1)")
    c.that(refused is not None and refused.code == "23505", "the same pair was taken twice", mistake="The two columns of the pairs are their key")
    ### END HIDDEN TESTS

# %% [markdown]
# ## One page, many questions
# A list of a hundred vacancies, each with its skills, then each with its employer:

# %%
def all_skills(session):
    return [(vacancy.title, [skill.name for skill in vacancy.skills]) for vacancy in session.scalars(select(Vacancy))]

def all_employers(session):
    vacancies = session.scalars(select(Vacancy).where(Vacancy.employer_id.is_not(None)))
    return [vacancy.employer.name for vacancy in vacancies]

print(ask(all_skills)[0])
print(len(set(ask(all_employers))), "employers")

# %%
def loaded_before(session, *options):
    vacancies = session.scalars(select(Vacancy).options(*options)).all()
    return [(vacancy.title, len(vacancy.skills)) for vacancy in vacancies][0:1]

ask(loaded_before, selectinload(Vacancy.skills))
ask(loaded_before, selectinload(Vacancy.skills), joinedload(Vacancy.employer))

# %% [markdown] task="sent_counts" outcomes="2"
# ## Predict before you count
# **Notice.** 101: each `vacancy.skills`, read for the first time, sent one more. That is *lazy loading*. Employers: one statement for each employer, as a session knows the rows it has. `selectinload` fetches all lists by one more statement. `joinedload` joins: for single rows.
#
# Another board: 10 vacancies, each with an employer and 2 skills; 4 employers, each with vacancies. How many statements does each loop send, in a session of its own? `many = session.scalars(...)` stands above it.
# ```
#     many              the loop: for one in many: ...
# a   select(Vacancy)   one.title
# b   select(Vacancy)   one.employer.name
# c   select(Vacancy)   one.skills
# d   select(Vacancy).options(selectinload(Vacancy.skills))   one.skills
# ```
# Examined when graded:
# ```
# e   select(Vacancy).options(joinedload(Vacancy.employer))   one.employer.name
# f   select(Vacancy)   one.employer.name, one.skills
# g   select(Employer)  one.vacancies
# h   select(Vacancy).options(selectinload(Vacancy.skills))   one.employer.name, one.skills
# i   select(Vacancy).options(selectinload(Vacancy.skills))   one.title
# ```

# %% answer="sent_counts"
sent_counts = {
    "a": ...,
    "b": ...,
    "c": ...,
    "d": ...,
    "e": ...,
    "f": ...,
    "g": ...,
    "h": ...,
    "i": ...,
}
### BEGIN SOLUTION
sent_counts = {"a": 1, "b": 5, "c": 11, "d": 2, "e": 1, "f": 15, "g": 5, "h": 6, "i": 2}
### END SOLUTION
# %% [markdown] hint="sent_counts"
# First the statement that fills `many`. Then: what is not there yet when the loop reads it, and how many different ones?
# %% check="sent_counts" points=1
@check("sent_counts")
def four_loops(c, sent_counts):
    c.value(sent_counts, "a").equals(1, mistakes=[(10, "OR1: the title came along with the vacancy"), (11, "OR1: the title came along with the vacancy"), (0, "OR1: nothing is there before it is asked for")])
    c.value(sent_counts, "b").equals(5, mistakes=[
        (11, "OR1: ten vacancies share four employers, and a session knows the rows it has"),
        (1, "OR1: the employer is another table's row; it comes when it is read"),
        (2, "OR1: nobody told the session to load them together"),
        (4, "OR1: the statement for the vacancies counts, too"),
        (10, "OR1: ten vacancies share four employers, and a session knows the rows it has"),
    ])
    c.value(sent_counts, "c").equals(11, mistakes=[
        (1, "OR1: the skills come when they are read, list by list"), (2, "OR1: nobody told the session to load them together"),
        (10, "OR1: the statement for the vacancies counts, too"), (21, "OR1: a list comes by one statement, however long it is"),
        (20, "OR1: a list comes by one statement, however long it is"),
    ])
    c.value(sent_counts, "d").equals(2, mistakes=[
        (1, "Select-in asks a second time, for the skills of all"), (11, "OR1: select-in brings all lists by one statement"), (3, "Vacancies, then the skills of all of them: who sends the third?"),
    ])
# %% check="sent_counts" points=2 hidden=true
@check("sent_counts", hidden=True)
def five_more_loops(c, sent_counts):
    """Loops e to i: joined, two relations at once, from the other end, loaded before, never read."""
    ### BEGIN HIDDEN TESTS
    c.value(sent_counts, "e").equals(1, mistakes=[(2, "Joined loading asks once; the employer comes in the same row"), (5, "OR1: the join has brought the employers already"), (11, "OR1: the join has brought the employers already")])
    c.value(sent_counts, "f").equals(15, mistakes=[(21, "OR1: ten vacancies share four employers"), (11, "OR1: two relations are read, each by statements of its own"), (3, "OR1: nobody told the session to load them together"), (14, "OR1: the first statement counts, too"), (16, "OR1: the statement for the vacancies was counted twice")])
    c.value(sent_counts, "g").equals(5, mistakes=[(11, "OR1: one list for each employer, and there are four"), (2, "OR1: nobody told the session to load them together"), (4, "OR1: the statement for the employers counts, too"), (15, "OR1: one list for each employer; the vacancies in it come at once"), (1, "OR1: the lists come when they are read")])
    c.value(sent_counts, "h").equals(6, mistakes=[(2, "OR1: the option loads the skills; the employers still come one by one"), (12, "OR1: ten vacancies share four employers"), (3, "OR1: nobody loads the employers together")])
    c.value(sent_counts, "i").equals(2, mistakes=[(1, "OR1: select-in asks before anybody reads; what nobody reads costs as well"), (11, "OR1: the title came along; the skills came by one statement")])
    ### END HIDDEN TESTS

# %% [markdown] task="all_rows" outcomes="2,3"
# ## Mend: 101 statements become 3
# `all_rows(session)` returns a tuple for each vacancy, by `vacancy_id`: title, employer's name or `None`, list of skill names in order. The rows are right and stay so. Send at most 3 statements, however many vacancies there are.

# %% answer="all_rows"
def all_rows(session):
    query = select(Vacancy).order_by(Vacancy.vacancy_id)
    rows = []
    for vacancy in session.scalars(query):
        name = None
        if vacancy.employer is not None:
            name = vacancy.employer.name
        rows.append((vacancy.title, name, sorted(skill.name for skill in vacancy.skills)))
    return rows
### BEGIN SOLUTION
def all_rows(session):
    query = select(Vacancy).order_by(Vacancy.vacancy_id)
    query = query.options(joinedload(Vacancy.employer), selectinload(Vacancy.skills))
    rows = []
    for vacancy in session.scalars(query):
        name = None
        if vacancy.employer is not None:
            name = vacancy.employer.name
        rows.append((vacancy.title, name, sorted(skill.name for skill in vacancy.skills)))
    return rows
### END SOLUTION
ask(all_rows)[0:2]
# %% [markdown] hint="all_rows"
# Two relations are read in the loop. Which one is a list, which a single row?
# %% [markdown] hint="all_rows"
# The loop may stay as it is. The query can be told what will be read, by `options`.
# %% check="all_rows" points=2
@check("all_rows")
def one_ten_hundred(c, all_rows):
    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    probe = '''def in_a_session(function, url, arguments):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    with Session(kept[url]) as session:
        return function(session, *arguments)
'''
    db.run("INSERT INTO skills SELECT n, substr('zyxwvutsr', n, 1) FROM generate_series(1, 9) AS n")

    def fill(first, last):
        numbers = range(first, last + 1)
        skills = {n: sorted({1 + n % 9, 1 + n * n % 9, 1 + n // 2 % 9}) if n % 5 else [] for n in numbers}
        employers = f"INSERT INTO employers SELECT n, 'employer ' || n, NULL FROM generate_series({first}, {last}) AS n"
        vacancies = "INSERT INTO vacancies VALUES " + ", ".join(f"({n}, 'hh', '{n}', 'title {n * 37 % 100}', {n % 3 == 0}, {n if n % 7 else 'NULL'})" for n in numbers[::-1])
        pairs = "INSERT INTO vacancy_skills SELECT * FROM (VALUES (0, 0)" + "".join(f", ({n}, {skill})" for n in numbers for skill in skills[n]) + ") AS pairs (vacancy, skill) WHERE skill > 0"
        db.run(f"{employers}; {vacancies}; {pairs}")
        return [(n, f"title {n * 37 % 100}", f"employer {n}" if n % 7 else None, sorted("zyxwvutsr"[skill - 1] for skill in skills[n]), n % 3 == 0) for n in numbers]

    rows = []
    for first, last in ((1, 1), (2, 10), (11, 100)):
        rows += fill(first, last)
        db.clear()
        came = c.inside(probe, all_rows, db.sqlalchemy_url, [])
        came.text = f"all_rows(session), {last} vacancies"
        came.returns([row[1:4] for row in rows], mistakes=[
            (None, "PY1: `return` hands the list over"),
            (lambda got: sorted(map(repr, got)) == sorted(repr(row[1:4]) for row in rows), "The right rows in another order; they stand by `vacancy_id`"),
            (lambda got: 0 < len(got) < len(rows) and got == [row[1:4] for row in rows[:len(got)]], "The first rows are right and then it ends: every vacancy is asked for, no `limit`"),
            (lambda got: len(got) < len(rows), "Rows are lost: a hidden employer or a missing skill is no reason to drop a vacancy"),
            (lambda got: len(got) > len(rows), "A join gives one row for each skill; `unique()` makes one object out of them"),
            (c.raised("DetachedInstanceError"), "OR3: a row was read after its session closed"),
            (c.raised("InvalidRequestError"), "A joined list gives its vacancy several times: SQLAlchemy wants `unique()`, or choose `selectinload`"),
            (c.raised("AttributeError"), "A hidden employer is None and has no name"),
        ])
        n = sum(s.times for s in db.statements if s.sql.lstrip().upper().startswith(("SELECT", "WITH")) and any(table in s.sql for table in ("vacanc", "employers", "skills")))
        c.that(n <= 3, f"with {last} vacancies", expected="at most 3 statements", got=f"{n} statements", mistake="OR1: a relation is still loaded inside the loop, vacancy by vacancy")
# %% check="all_rows" points=2 hidden=true
@check("all_rows", hidden=True)
def other_boards(c, all_rows):
    """Other boards: none, 1, 10 and 100 vacancies, hidden and shared employers, vacancies without skills; the statements."""
    ### BEGIN HIDDEN TESTS
    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    probe = '''def in_a_session(function, url, arguments):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    with Session(kept[url]) as session:
        return function(session, *arguments)
'''
    db.run("INSERT INTO skills SELECT n, substr('zyxwvutsr', n, 1) FROM generate_series(1, 9) AS n")

    def fill(first, last):
        numbers = range(first, last + 1)
        skills = {n: sorted({1 + n % 9, 1 + n * n % 9, 1 + n // 2 % 9}) if n % 5 else [] for n in numbers}
        employers = f"INSERT INTO employers SELECT n, 'employer ' || n, NULL FROM generate_series({first}, {last}) AS n"
        vacancies = "INSERT INTO vacancies VALUES " + ", ".join(f"({n}, 'hh', '{n}', 'title {n * 37 % 100}', {n % 3 == 0}, {n if n % 7 else 'NULL'})" for n in numbers[::-1])
        pairs = "INSERT INTO vacancy_skills SELECT * FROM (VALUES (0, 0)" + "".join(f", ({n}, {skill})" for n in numbers for skill in skills[n]) + ") AS pairs (vacancy, skill) WHERE skill > 0"
        db.run(f"{employers}; {vacancies}; {pairs}")
        return [(n, f"title {n * 37 % 100}", f"employer {n}" if n % 7 else None, sorted("zyxwvutsr"[skill - 1] for skill in skills[n]), n % 3 == 0) for n in numbers]

    shift = 100 + c.seed % 700
    rows = []
    for first, last in ((1, 0), (1, 1), (2, 10), (11, 100)):
        if last:
            rows += fill(shift + first, shift + last)
        if last == 10:
            db.run(f"UPDATE vacancies SET employer_id = {shift + 1} WHERE vacancy_id > {shift + 6}")
            rows = [(*row[:2], f"employer {shift + 1}" if row[0] > shift + 6 else row[2], *row[3:]) for row in rows]
        db.clear()
        came = c.inside(probe, all_rows, db.sqlalchemy_url, [])
        came.returns([row[1:4] for row in rows], mistakes=[
            (lambda got: len(got) < len(rows), "Rows are lost: a hidden employer or a missing skill is no reason to drop a vacancy"),
            (lambda got: len(got) > len(rows), "A vacancy stands there more than once"),
        ])
        n = sum(s.times for s in db.statements if s.sql.lstrip().upper().startswith(("SELECT", "WITH")) and any(table in s.sql for table in ("vacanc", "employers", "skills")))
        c.that(n <= 3, "more than 3 statements", mistake="OR1: a relation is still loaded inside the loop, vacancy by vacancy")
    ### END HIDDEN TESTS

# %%
# Five are asked for. contains_eager says that the joined rows hold the list, unique() drops repeated objects.
def first_five(session):
    query = select(Vacancy).outerjoin(Vacancy.skills).options(contains_eager(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(5).offset(0)
    return [(vacancy.vacancy_id, len(vacancy.skills)) for vacancy in session.scalars(query).unique()]

ask(first_five)

# %% [markdown] task="page" outcomes="3"
# ## Mend: the page that is too short
# **Notice.** One vacancy came, with 5 of its 16 skills. `LIMIT` counts rows of the join, each a vacancy with one skill.
#
# Mend `page(session, size, skip)`: by `vacancy_id`, skip `skip` vacancies, then the next `size`, or what is left. Each as a tuple: `vacancy_id`, all its skill names from A to Z, `[]` for none. At most 3 statements; rows of other pages do not travel.

# %% answer="page"
def page(session, size, skip):
    query = select(Vacancy).outerjoin(Vacancy.skills).options(contains_eager(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(size).offset(skip)
    vacancies = session.scalars(query).unique()
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
### BEGIN SOLUTION
def page(session, size, skip):
    query = select(Vacancy).options(selectinload(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id).limit(size).offset(skip)
    vacancies = session.scalars(query)
    return [(vacancy.vacancy_id, sorted(skill.name for skill in vacancy.skills)) for vacancy in vacancies]
### END SOLUTION
ask(page, 5, 0)
# %% [markdown] hint="page"
# `LIMIT` should count vacancies. What multiplies the rows before it counts?
# %% [markdown] hint="page"
# Which way of loading lists asks for the vacancies alone, and for their skills afterwards?
# %% check="page" points=1
@check("page")
def first_pages(c, page):
    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    probe = '''def in_a_session(function, url, arguments):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    with Session(kept[url]) as session:
        return function(session, *arguments)
'''
    db.run("INSERT INTO skills SELECT n, substr('zyxwvutsr', n, 1) FROM generate_series(1, 9) AS n")

    def fill(first, last):
        numbers = range(first, last + 1)
        skills = {n: sorted({1 + n % 9, 1 + n * n % 9, 1 + n // 2 % 9}) if n % 5 else [] for n in numbers}
        employers = f"INSERT INTO employers SELECT n, 'employer ' || n, NULL FROM generate_series({first}, {last}) AS n"
        vacancies = "INSERT INTO vacancies VALUES " + ", ".join(f"({n}, 'hh', '{n}', 'title {n * 37 % 100}', {n % 3 == 0}, {n if n % 7 else 'NULL'})" for n in numbers[::-1])
        pairs = "INSERT INTO vacancy_skills SELECT * FROM (VALUES (0, 0)" + "".join(f", ({n}, {skill})" for n in numbers for skill in skills[n]) + ") AS pairs (vacancy, skill) WHERE skill > 0"
        db.run(f"{employers}; {vacancies}; {pairs}")
        return [(n, f"title {n * 37 % 100}", f"employer {n}" if n % 7 else None, sorted("zyxwvutsr"[skill - 1] for skill in skills[n]), n % 3 == 0) for n in numbers]

    rows = [(row[0], row[3]) for row in fill(1, 40)]
    for size, skip in ((5, 0), (10, 5), (7, 38)):
        db.clear()
        came = c.inside(probe, page, db.sqlalchemy_url, [size, skip])
        came.text = f"page(session, {size}, {skip}), 40 vacancies"
        came.returns(rows[skip:skip + size], mistakes=[
            (lambda got: 0 < len(got) < len(rows[skip:skip + size]), "OR6: `LIMIT` counts rows of the join, so several skills use up several places"),
            (lambda got: len({one for one, _ in got}) < len(got), "OR6: the same vacancy stands there once for each skill"),
            (lambda got: len(got) > size, "OR6: more vacancies than `size`: no limit that counts rows of the join fits every page"),
            (lambda got: [(one, sorted(skills)) for one, skills in got] == rows[skip:skip + size], "The right skills; they stand from A to Z"),
            (lambda got: [one for one, _ in got] == [one for one, _ in rows[skip:skip + size]], "OR6: the right vacancies, but not all of their skills"),
            (rows[size * skip:size * skip + size], "`skip` counts vacancies, not pages; it goes into `offset` as it is"),
            (rows[size:size + skip], "`limit` takes `size`, `offset` takes `skip`"),
            (lambda got: len(got) == len(rows[skip:skip + size]), "OR6: other vacancies came: `LIMIT` and `OFFSET` count rows of the join, and each vacancy has another number of them"),
            (c.raised("InvalidRequestError"), "`contains_eager` needs the join it speaks of; a joined list needs `unique()`"),
        ])
        n = sum(s.times for s in db.statements if s.sql.lstrip().upper().startswith(("SELECT", "WITH")) and any(table in s.sql for table in ("vacanc", "employers", "skills")))
        c.that(n <= 3, "the statements of one page", expected="at most 3 statements", got=f"{n} statements", mistake="OR1: the skills are loaded vacancy by vacancy")
        came = sum(s.rows for s in db.statements if "FROM vacanc" in s.sql)
        c.that(came <= 4 * size, "the rows of one page", expected=f"at most {4 * size} rows for {size} vacancies", got=f"{came} rows", mistake="OR7: every page travelled, and Python cut one out; let `limit` and `offset` do it")
# %% check="page" points=2 hidden=true
@check("page", hidden=True)
def other_pages(c, page):
    """Other boards and pages: size 1, past the end, the last short page, vacancies without skills; statements and rows that travel."""
    ### BEGIN HIDDEN TESTS
    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    probe = '''def in_a_session(function, url, arguments):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    with Session(kept[url]) as session:
        return function(session, *arguments)
'''
    db.run("INSERT INTO skills SELECT n, substr('zyxwvutsr', n, 1) FROM generate_series(1, 9) AS n")

    def fill(first, last):
        numbers = range(first, last + 1)
        skills = {n: sorted({1 + n % 9, 1 + n * n % 9, 1 + n // 2 % 9}) if n % 5 else [] for n in numbers}
        employers = f"INSERT INTO employers SELECT n, 'employer ' || n, NULL FROM generate_series({first}, {last}) AS n"
        vacancies = "INSERT INTO vacancies VALUES " + ", ".join(f"({n}, 'hh', '{n}', 'title {n * 37 % 100}', {n % 3 == 0}, {n if n % 7 else 'NULL'})" for n in numbers[::-1])
        pairs = "INSERT INTO vacancy_skills SELECT * FROM (VALUES (0, 0)" + "".join(f", ({n}, {skill})" for n in numbers for skill in skills[n]) + ") AS pairs (vacancy, skill) WHERE skill > 0"
        db.run(f"{employers}; {vacancies}; {pairs}")
        return [(n, f"title {n * 37 % 100}", f"employer {n}" if n % 7 else None, sorted("zyxwvutsr"[skill - 1] for skill in skills[n]), n % 3 == 0) for n in numbers]

    shift = 100 + c.seed % 700
    rows = [(row[0], row[3]) for row in fill(shift, shift + 109)]
    for size, skip in ((1, 4), (100, 0), (20, 100), (3, 200), (50, 9)):
        db.clear()
        came = c.inside(probe, page, db.sqlalchemy_url, [size, skip])
        came.returns(rows[skip:skip + size], mistakes=[
            (lambda got: len(got) < len(rows[skip:skip + size]), "OR6: `LIMIT` counts rows of the join, so several skills use up several places"),
            (lambda got: [one for one, _ in got] == [one for one, _ in rows[skip:skip + size]], "OR6: the right vacancies with other skills"),
            (lambda got: True, "OR6: other vacancies came; `LIMIT` and `OFFSET` should count vacancies, and a row of a join is none"),
        ])
        n = sum(s.times for s in db.statements if s.sql.lstrip().upper().startswith(("SELECT", "WITH")) and any(table in s.sql for table in ("vacanc", "employers", "skills")))
        c.that(n <= 3, "more than 3 statements", mistake="OR1: the skills are loaded vacancy by vacancy")
        travelled = sum(s.rows for s in db.statements if "FROM vacanc" in s.sql)
        c.that(travelled <= 4 * size, "rows of other pages travelled", mistake="OR7: every page travelled, and Python cut one out")
    ### END HIDDEN TESTS

# %% [markdown]
# ## What a deletion takes along
# Town 1 has 20 streets, town 2 has 2. Town 1 is deleted, and one street is taken out of town 2's list. First with no rule, then with three:

# %%
what_stays()
what_stays(cascade="all, delete")
what_stays(cascade="all, delete-orphan")
what_stays(cascade="all, delete", passive_deletes=True, ondelete="CASCADE")

# %% [markdown] task="models" outcomes="1"
# ## Your turn: deletion rules
# **Notice.** With no rule 20 streets stay, town unknown. A *cascade* says what a deletion takes along. A street taken out of its list is an *orphan*; `delete-orphan` removes it, too. Last: `ForeignKey(..., ondelete="CASCADE")` lets the database do it, `passive_deletes=True` tells the session.
#
# Add rules to these models, your next `models.py`; columns and keys stay:
#
# - An employer deleted by a session takes its vacancies along, and their pairs with skills. While its list is unread, that costs at most 3 statements, for 100 vacancies too.
# - The same when somebody else sends `DELETE FROM employers`.
# - A vacancy taken out of `employer.vacancies` stays, its employer hidden.
# - A deleted vacancy takes its pairs along; skills and employers stay.

# %% answer="models"
from sqlalchemy import Column, ForeignKey, Table, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    type_annotation_map = {str: Text}


vacancy_skills = Table(
    "vacancy_skills", Base.metadata,
    Column("vacancy_id", ForeignKey("vacancies.vacancy_id", ondelete="CASCADE"), primary_key=True),
    Column("skill_id", ForeignKey("skills.skill_id"), primary_key=True),
)


class Employer(Base):
    __tablename__ = "employers"
    employer_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    city: Mapped[str | None]
    vacancies: Mapped[list["Vacancy"]] = relationship(back_populates="employer")


class Vacancy(Base):
    __tablename__ = "vacancies"
    __table_args__ = (UniqueConstraint("site", "external_id"),)
    vacancy_id: Mapped[int] = mapped_column(primary_key=True)
    site: Mapped[str]
    external_id: Mapped[str]
    title: Mapped[str]
    remote: Mapped[bool] = mapped_column(default=False)
    employer_id: Mapped[int | None] = mapped_column(ForeignKey("employers.employer_id"))
    employer: Mapped[Employer | None] = relationship(back_populates="vacancies")
    skills: Mapped[list["Skill"]] = relationship(secondary=vacancy_skills, back_populates="vacancies")


class Skill(Base):
    __tablename__ = "skills"
    skill_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    vacancies: Mapped[list[Vacancy]] = relationship(secondary=vacancy_skills, back_populates="skills")


models = [Employer, Vacancy, Skill]
### BEGIN SOLUTION
class Base(DeclarativeBase):
    type_annotation_map = {str: Text}


vacancy_skills = Table(
    "vacancy_skills", Base.metadata,
    Column("vacancy_id", ForeignKey("vacancies.vacancy_id", ondelete="CASCADE"), primary_key=True),
    Column("skill_id", ForeignKey("skills.skill_id"), primary_key=True),
)


class Employer(Base):
    __tablename__ = "employers"
    employer_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    city: Mapped[str | None]
    vacancies: Mapped[list["Vacancy"]] = relationship(back_populates="employer", cascade="all, delete", passive_deletes=True)


class Vacancy(Base):
    __tablename__ = "vacancies"
    __table_args__ = (UniqueConstraint("site", "external_id"),)
    vacancy_id: Mapped[int] = mapped_column(primary_key=True)
    site: Mapped[str]
    external_id: Mapped[str]
    title: Mapped[str]
    remote: Mapped[bool] = mapped_column(default=False)
    employer_id: Mapped[int | None] = mapped_column(ForeignKey("employers.employer_id", ondelete="CASCADE"))
    employer: Mapped[Employer | None] = relationship(back_populates="vacancies")
    skills: Mapped[list["Skill"]] = relationship(secondary=vacancy_skills, back_populates="vacancies")


class Skill(Base):
    __tablename__ = "skills"
    skill_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    vacancies: Mapped[list[Vacancy]] = relationship(secondary=vacancy_skills, back_populates="skills")


models = [Employer, Vacancy, Skill]
### END SOLUTION
save_cell("models.py")
# %% [markdown] hint="models"
# Two lines change. One tells the database, one tells the session. Which of them does a stranger's `DELETE` obey?
# %% [markdown] hint="models"
# The rule belongs to the side whose deletion spreads. Is a vacancy that left its employer's list to be removed?
# %% check="models" points=1
@check("models")
def by_the_session(c, models):
    store = '''def store(models, url, many):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    Employer, Vacancy, Skill = models
    Employer.metadata.create_all(kept[url])
    with Session(kept[url]) as session:
        skills = [Skill(skill_id=1, name="Go"), Skill(skill_id=2, name="SQL")]
        session.add_all(skills)
        for owner in (0, 1):
            employer = Employer(employer_id=owner + 1, name=f"employer {owner}")
            session.add(employer)
            for n in range(owner * many + 1, owner * many + many + 1):
                employer.vacancies.append(Vacancy(vacancy_id=n, site="hh", external_id=f"x{n}", title="t", skills=list(skills)))
        session.commit()
    return "done"
'''
    step = '''def step(models, url, what, number):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    Employer, Vacancy, Skill = models
    with Session(kept[url]) as session:
        one = session.get(Employer if "employer" in what else Vacancy, number)
        if what == "take out":
            one.employer.vacancies.remove(one)
        elif what == "delete employer, list read":
            len(one.vacancies)
            session.delete(one)
        else:
            session.delete(one)
        session.commit()
    return "done"
'''
    db = c.lend()
    came = c.inside(store, models, db.sqlalchemy_url, 3)
    came.text = "two employers, three vacancies each, two skills each"
    came.returns("done", mistakes=[(c.raised("ArgumentError"), "SQLAlchemy does not know one of the words in `cascade`; they stand in one text, commas between"), (c.raised("InvalidRequestError"), "A relation leads to a class or an attribute that is not there")])
    everything = [(1, 1), (2, 1), (3, 1), (4, 2), (5, 2), (6, 2)]
    c.that(db.rows("SELECT vacancy_id, employer_id FROM vacancies ORDER BY 1") == everything, "the vacancies are stored with their employers")
    came = c.inside(step, models, db.sqlalchemy_url, "take out", 4)
    came.text = "employer.vacancies.remove(vacancy), vacancy 4, then commit"
    came.returns("done", mistakes=[(c.raised("IntegrityError"), "OR8: a hidden employer is a NULL; the column must take it")])
    left = db.rows("SELECT vacancy_id, employer_id FROM vacancies ORDER BY 1")
    c.that(left == [(1, 1), (2, 1), (3, 1), (4, None), (5, 2), (6, 2)], "vacancy 4 was taken out of its employer's list", expected="(4, None) stays", got=left, mistakes=[
        ([(1, 1), (2, 1), (3, 1), (5, 2), (6, 2)], "OR8: `delete-orphan` removes what was only taken out; the rule says that it stays"),
    ])
    came = c.inside(step, models, db.sqlalchemy_url, "delete employer", 1)
    came.text = "session.delete(employer), employer 1, then commit"
    came.returns("done", mistakes=[(c.raised("IntegrityError"), "OR8: the session left the vacancies to the database, and the database has no rule for them: `ondelete`")])
    left = db.rows("SELECT vacancy_id, employer_id FROM vacancies ORDER BY 1")
    c.that(left == [(4, None), (5, 2), (6, 2)], "employer 1 was deleted", expected=[(4, None), (5, 2), (6, 2)], got=left, mistakes=[
        ([(1, None), (2, None), (3, None), (4, None), (5, 2), (6, 2)], "OR8: without a cascade the vacancies stay, their employer unknown"),
        ([], "OR8: too much went; the other employer's vacancies stay"),
    ])
# %% check="models" points=2 hidden=true
@check("models", hidden=True)
def by_anybody(c, models):
    """A stranger's DELETE, the statements for many vacancies, what a deleted vacancy and skill pairs leave, tables as before."""
    ### BEGIN HIDDEN TESTS
    store = '''def store(models, url, many):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    Employer, Vacancy, Skill = models
    Employer.metadata.create_all(kept[url])
    with Session(kept[url]) as session:
        skills = [Skill(skill_id=1, name="Go"), Skill(skill_id=2, name="SQL")]
        session.add_all(skills)
        for owner in (0, 1):
            employer = Employer(employer_id=owner + 1, name=f"employer {owner}")
            session.add(employer)
            for n in range(owner * many + 1, owner * many + many + 1):
                employer.vacancies.append(Vacancy(vacancy_id=n, site="hh", external_id=f"x{n}", title="t", skills=list(skills)))
        session.commit()
    return "done"
'''
    step = '''def step(models, url, what, number):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    Employer, Vacancy, Skill = models
    with Session(kept[url]) as session:
        one = session.get(Employer if "employer" in what else Vacancy, number)
        if what == "take out":
            one.employer.vacancies.remove(one)
        elif what == "delete employer, list read":
            len(one.vacancies)
            session.delete(one)
        else:
            session.delete(one)
        session.commit()
    return "done"
'''
    db = c.lend()
    c.inside(store, models, db.sqlalchemy_url, 12).returns("done")
    counted = "SELECT (SELECT count(*) FROM employers), (SELECT count(*) FROM vacancies), (SELECT count(*) FROM vacancy_skills), (SELECT count(*) FROM skills)"
    c.that(db.rows(counted) == [(2, 24, 48, 2)], "the rows were stored otherwise")
    c.that(db.rows("SELECT DISTINCT remote FROM vacancies") == [(False,)], "vacancies made without a word about remote work are not stored as before", mistake="The columns of the tables stay as they were")
    c.inside(step, models, db.sqlalchemy_url, "delete vacancy", 14).returns("done")
    c.that(db.rows(counted) == [(2, 23, 46, 2)], "a deleted vacancy takes its pairs along and nothing else", mistake="OR8: a deleted vacancy takes its two pairs along; skills and employers stay")
    c.inside(step, models, db.sqlalchemy_url, "take out", 15).returns("done")
    c.that(db.rows("SELECT employer_id FROM vacancies WHERE vacancy_id = 15") == [(None,)], "a vacancy taken out is gone", mistake="OR8: taken out is not deleted; `delete-orphan` treats both alike")
    db.clear()
    c.inside(step, models, db.sqlalchemy_url, "delete employer", 1).returns("done")
    n = sum(s.times for s in db.statements if s.sql.lstrip().upper().startswith(("SELECT", "DELETE", "UPDATE")) and any(table in s.sql for table in ("vacanc", "employers", "skills")))
    c.that(db.rows(counted) == [(1, 11, 22, 2)], "other rows are left after an employer was deleted", mistake="OR8: a deleted employer takes exactly its own vacancies and their pairs along")
    c.that(n <= 3, "too many statements for one employer", mistake="OR8: the session loads and deletes each vacancy itself; leave it to the database, and tell the session so")
    refused = db.try_run("DELETE FROM employers WHERE employer_id = 2")
    c.that(refused is None, "a plain DELETE was refused", mistake="OR8: `cascade` binds sessions only; a stranger's DELETE obeys `ondelete`")
    c.that(db.rows(counted) == [(0, 1, 2, 2)], "other rows are left after a plain DELETE", mistake="OR8: the database's own rule keeps the vacancies; they should go")
    db.run("INSERT INTO employers (employer_id, name) VALUES (6, 'Fox'); INSERT INTO vacancies (vacancy_id, site, external_id, title, remote, employer_id) VALUES (601, 'hh', 'c', 'Cook', false, 6), (602, 'hh', 'd', 'Chef', true, 6)")
    c.inside(step, models, db.sqlalchemy_url, "delete employer, list read", 6).returns("done")
    c.that(db.rows(counted) == [(0, 1, 2, 2)], "other rows are left after a deletion whose list was read", mistake="OR8: a session that has read the list sets each employer to NULL before it deletes; `cascade` tells it to take them along")
    columns = db.rows("SELECT table_name, column_name, is_nullable FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1, 2")
    known = {"employers": "city? employer_id name", "skills": "name skill_id", "vacancies": "employer_id? external_id remote site title vacancy_id", "vacancy_skills": "skill_id vacancy_id"}
    c.that(columns == [(table, name.rstrip("?"), "YES" if "?" in name else "NO") for table, names in known.items() for name in names.split()], "other columns", mistake="The columns and keys of the tables stay as they were")
    db.run("INSERT INTO employers (employer_id, name) VALUES (7, 'Kite'); INSERT INTO vacancies (vacancy_id, site, external_id, title, remote, employer_id) VALUES (900, 'hh', 'a', 'Analyst', false, 7)")
    for sql, code in (
        ("INSERT INTO employers (employer_id, name) VALUES (8, 'Kite')", "23505"),
        ("INSERT INTO skills (skill_id, name) SELECT 99, name FROM skills LIMIT 1", "23505"),
        ("INSERT INTO vacancies (vacancy_id, site, external_id, title, remote) VALUES (901, 'hh', 'a', 'x', true)", "23505"),
        ("INSERT INTO vacancies (vacancy_id, site, external_id, title, remote, employer_id) VALUES (902, 'hh', 'b', 'x', true, 99)", "23503"),
        ("INSERT INTO vacancy_skills VALUES (900, 99)", "23503"),
        ("INSERT INTO vacancy_skills VALUES (999, 1)", "23503"),
        ("INSERT INTO vacancy_skills VALUES (900, 1), (900, 1)", "23505"),
    ):
        refused = db.try_run(sql)
        c.that(refused is not None and refused.code == code, "a row was taken that the tables refused before", mistake="The columns and keys of the tables stay as they were")
    ### END HIDDEN TESTS

# %%
# Let the database count; filter picks what is counted. execute gives rows, not objects; tuple(row) makes them plain.
def per_site(session):
    number = func.count(Vacancy.vacancy_id)
    query = select(Vacancy.site, number, number.filter(Vacancy.remote))
    query = query.join(Vacancy.employer).group_by(Vacancy.site).order_by(number.desc(), Vacancy.site)
    return [tuple(row) for row in session.execute(query)]

ask(per_site)

# %% [markdown] task="per_employer" outcomes="2"
# ## Your turn: one line for each employer
# **Notice.** The line counts 98 of 100 vacancies: `join` follows a relation and drops those without a partner. `outerjoin` keeps them.
#
# Write `per_employer(session)`, one statement: a list of plain tuples `(employer_id, name, vacancies, remote)`, the last two numbers, of all and of remote vacancies. Every employer is there. Most vacancies first, equals by smaller `employer_id`. Python does not count.

# %% answer="per_employer"
def per_employer(session):
    ### BEGIN SOLUTION
    number = func.count(Vacancy.vacancy_id)
    query = select(Employer.employer_id, Employer.name, number, number.filter(Vacancy.remote))
    query = query.outerjoin(Employer.vacancies).group_by(Employer.employer_id)
    query = query.order_by(number.desc(), Employer.employer_id)
    return [tuple(row) for row in session.execute(query)]
    ### END SOLUTION
# %% [markdown] hint="per_employer"
# Start at the employer. Which join keeps one that has no vacancy, and what does `func.count(Vacancy.vacancy_id)` say of its NULL?
# %% [markdown] hint="per_employer"
# Change the demonstration above in three places: the columns, the join, the group.
# %% check="per_employer" points=1
@check("per_employer")
def three_employers(c, per_employer):
    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    probe = '''def in_a_session(function, url, arguments):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    with Session(kept[url]) as session:
        return function(session, *arguments)
'''
    db.run("INSERT INTO employers VALUES (1, 'Kite Post', 'Казань'), (2, 'Red Rowan', NULL), (3, 'Amber Fox', 'Пермь'); INSERT INTO vacancies VALUES (1, 'hh', '1', 'a', true, 3), (2, 'hh', '2', 'b', false, 3), (3, 'hh', '3', 'c', false, 1), (4, 'hh', '4', 'd', true, NULL)")
    truth = [(3, "Amber Fox", 2, 1), (1, "Kite Post", 1, 0), (2, "Red Rowan", 0, 0)]
    came = c.inside(probe, per_employer, db.sqlalchemy_url, [])
    came.text = "per_employer(session)"
    c.that("refused" not in came.answer, "what came back is no list of plain tuples", expected=truth, got=came.answer.get("refused", {}).get("what", ""), mistake="The rows are SQLAlchemy's own; `tuple(row)` makes each plain")
    came.returns(truth, mistakes=[
        (truth[:2], "An employer without vacancies is an employer; `outerjoin` keeps it"),
        ([(3, "Amber Fox", 2, 1), (1, "Kite Post", 1, 0), (2, "Red Rowan", 1, 0)], "A row of NULLs was counted as a vacancy; count a column of the vacancy"),
        ([(3, "Amber Fox", 2, 1), (2, "Red Rowan", 1, 0), (1, "Kite Post", 1, 0)], "A row of NULLs was counted as a vacancy; count a column of the vacancy"),
        ([truth[1], truth[2], truth[0]], "Most vacancies first: order by the number"),
        (lambda got: any(row[3] is None for row in got), "A sum over no rows is NULL, and that became None; a count over no rows is 0"),
        (lambda got: len(got) == 1, "`where` threw rows away before anything was counted; `filter` picks what is counted"),
        (lambda got: sorted(got) == sorted(truth), "The right lines in another order: most vacancies first, equals by smaller `employer_id`"),
        (lambda got: got[0] is None or isinstance(got[0], list), "The rows are no tuples; `tuple(row)` makes each plain"),
        (c.raised("ProgrammingError"), "PostgreSQL refuses a column that is neither grouped nor counted"),
    ])
    n = sum(s.times for s in db.statements if s.sql.lstrip().upper().startswith(("SELECT", "WITH")) and any(table in s.sql for table in ("vacanc", "employers", "skills")))
    c.that(n == 1, "the statements", expected="1 statement", got=f"{n} statements", mistake="OR1: the list of each employer was loaded to be counted; the database can count")
# %% check="per_employer" points=2 hidden=true
@check("per_employer", hidden=True)
def many_employers(c, per_employer):
    """Other employers: none, equal numbers, no vacancies, all or none remote, hidden employers; one statement, one row each."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    probe = '''def in_a_session(function, url, arguments):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    with Session(kept[url]) as session:
        return function(session, *arguments)
'''
    came = c.inside(probe, per_employer, db.sqlalchemy_url, [])
    came.returns([], mistakes=[(lambda got: True, "No employers, no lines")])
    draw = Random(c.seed)
    numbers = draw.sample(range(1, 60), 12)
    owners = [draw.choice([*numbers[:9], None]) for _ in range(30)] + [numbers[0]] * 2
    flags = [draw.random() < 0.5 for _ in owners]
    db.run("INSERT INTO employers VALUES " + ", ".join(f"({n}, 'employer {60 - n}', NULL)" for n in numbers))
    db.run("INSERT INTO vacancies VALUES " + ", ".join(f"({n}, 'hh', '{n}', 't', {flag}, {owner or 'NULL'})" for n, (owner, flag) in enumerate(zip(owners, flags), 1)))
    truth = [(n, f"employer {60 - n}", owners.count(n), sum(flag for owner, flag in zip(owners, flags) if owner == n)) for n in numbers]
    truth.sort(key=lambda row: (-row[2], row[0]))
    db.clear()
    c.inside(probe, per_employer, db.sqlalchemy_url, []).returns(truth, mistakes=[
        (lambda got: len(got) < len(truth), "Employers without vacancies are missing"),
        (lambda got: sorted(got) == sorted(truth), "The right lines in another order: most first, equals by smaller `employer_id`"),
        (lambda got: [row[2] for row in sorted(got)] != [row[2] for row in sorted(truth)], "The number of vacancies is another one at some employers"),
        (lambda got: [row[3] for row in sorted(got)] != [row[3] for row in sorted(truth)], "The number of remote vacancies is another one at some employers"),
    ])
    n = sum(s.times for s in db.statements if s.sql.lstrip().upper().startswith(("SELECT", "WITH")) and any(table in s.sql for table in ("vacanc", "employers", "skills")))
    c.that(n == 1, "more than one statement", mistake="OR1: one statement can bring all lines")
    c.that(sum(s.rows for s in db.statements if "employers" in s.sql) == len(truth), "more rows travelled than lines were asked for", mistake="OR7: the vacancies travelled to be counted in Python; the database can count")
    ### END HIDDEN TESTS

# %%
# A query is a value until it is sent: a function can take one, add a condition and hand it back.
def on_site(query, site):
    return query.where(Vacancy.site == site)

print(ask(lambda session: session.scalar(on_site(select(func.count(Vacancy.vacancy_id)), "hh"))))
print(ask(lambda session: session.scalars(on_site(select(Vacancy.title), "hh").limit(2)).all()))

# %% [markdown] task="fitting" outcomes="2"
# ## Refactor: one filter instead of three copies
# The same two lines stand in three functions. Next month the rule changes, and somebody will forget one.
#
# Write `fitting(query, city)`: it returns `query`, joined to the employer, with both conditions. Any select about vacancies may come in. Let the three functions use it: same rows, one statement each. `Employer`, `Vacancy.employer` and `Vacancy.remote` may stand in `fitting` alone.

# %% answer="fitting"
def fitting(query, city):
    return ...


def fitting_ids(session, city):
    query = select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id)
    query = query.join(Vacancy.employer)
    query = query.where(Vacancy.remote, Employer.city == city)
    return list(session.scalars(query))


def fitting_titles(session, city, size):
    query = select(Vacancy.title).order_by(Vacancy.title, Vacancy.vacancy_id).limit(size)
    query = query.join(Vacancy.employer)
    query = query.where(Vacancy.remote, Employer.city == city)
    return list(session.scalars(query))


def how_many_fit(session, city):
    query = select(func.count(Vacancy.vacancy_id))
    query = query.join(Vacancy.employer)
    query = query.where(Vacancy.remote, Employer.city == city)
    return session.scalar(query)
### BEGIN SOLUTION
def fitting(query, city):
    return query.join(Vacancy.employer).where(Vacancy.remote, Employer.city == city)


def fitting_ids(session, city):
    query = select(Vacancy.vacancy_id).order_by(Vacancy.vacancy_id)
    return list(session.scalars(fitting(query, city)))


def fitting_titles(session, city, size):
    query = select(Vacancy.title).order_by(Vacancy.title, Vacancy.vacancy_id).limit(size)
    return list(session.scalars(fitting(query, city)))


def how_many_fit(session, city):
    query = select(func.count(Vacancy.vacancy_id))
    return session.scalar(fitting(query, city))
### END SOLUTION
# %% [markdown] hint="fitting"
# Move the two lines that repeat; change neither. What do they need from outside, and what do they hand back?
# %% check="fitting" points=1
@check("fitting")
def same_answers(c, fitting, fitting_ids, fitting_titles, how_many_fit):
    import ast

    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    probe = '''def in_a_session(function, url, arguments):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    with Session(kept[url]) as session:
        return function(session, *arguments)
'''
    db.run("INSERT INTO employers VALUES (1, 'Kite Post', 'Казань'), (2, 'Red Rowan', 'Пермь'), (3, 'Old Lantern', NULL); INSERT INTO vacancies VALUES (1, 'hh', '1', 'Tester', true, 1), (2, 'hh', '2', 'Analyst', true, 1), (3, 'hh', '3', 'Tester', false, 1), (4, 'hh', '4', 'Actor', true, 2), (5, 'hh', '5', 'Analyst', true, NULL), (6, 'hh', '6', 'Analyst', true, 3)")
    for function, name, arguments, truth in ((fitting_ids, "fitting_ids", ["Казань"], [1, 2]), (fitting_titles, "fitting_titles", ["Казань", 1], ["Analyst"]), (how_many_fit, "how_many_fit", ["Казань"], 2)):
        db.clear()
        came = c.inside(probe, function, db.sqlalchemy_url, arguments)
        came.text = f"{name}(session, {', '.join(map(repr, arguments))})"
        came.returns(truth, mistakes=[
            (c.raised("AttributeError"), "`fitting` gives no query back; it hands the changed one on by `return`"),
            (c.raised("ArgumentError"), "`fitting` gives no query back; it hands the changed one on by `return`"),
            ([1, 2, 4, 5, 6], "Without a join each vacancy meets every employer of that city; `fitting` joins first"),
            ([1, 2, 3], "One condition is missing: `where` takes both, a comma between; Python's `and` hands on one of them"),
            ([1, 2, 3, 4, 5, 6], "`fitting` changes no query; it hands a new one back, and that one is to be sent"),
            (["Actor"], "`fitting` changes no query; it hands a new one back, and that one is to be sent"),
            (lambda got: isinstance(truth, list) and len(got) > len(truth), "Vacancies that do not fit came along; both conditions belong into `fitting`"),
            (lambda got: isinstance(got, int) and got > 2, "Vacancies that do not fit were counted; both conditions belong into `fitting`"),
        ])
        n = sum(s.times for s in db.statements if s.sql.lstrip().upper().startswith(("SELECT", "WITH")) and any(table in s.sql for table in ("vacanc", "employers", "skills")))
        c.that(n == 1, f"the statements of {name}", expected="1 statement", got=f"{n} statements")
    names = ("fitting", "fitting_ids", "fitting_titles", "how_many_fit")
    came = c.inside('''def sources(*functions):
    import inspect
    import textwrap

    return [textwrap.dedent(inspect.getsource(function)) for function in functions]
''', fitting, fitting_ids, fitting_titles, how_many_fit)
    came.text = "the text of the three functions"
    for name, text in zip(names[1:], came.got[1:]):
        words = [node for node in ast.walk(ast.parse(text)) if isinstance(node, (ast.Name, ast.Attribute))]
        again = sorted({node.id if isinstance(node, ast.Name) else node.attr for node in words} & {"Employer", "remote", "employer"})
        c.that(not again, f"{name} still names {', '.join(again)}", expected="these stand in `fitting` alone", got=f"{name} has a copy of the rule", mistake="The rule stands in more than one place; the next change will miss one")
        c.that(any(isinstance(node, ast.Name) and node.id == "fitting" for node in words), f"{name} does not use `fitting`")
# %% check="fitting" points=2 hidden=true
@check("fitting", hidden=True)
def other_queries(c, fitting, fitting_ids, fitting_titles, how_many_fit):
    """Other cities and boards; queries of other columns, with conditions and orders of their own; a query that stays as it was."""
    ### BEGIN HIDDEN TESTS
    from random import Random

    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    probe = '''def in_a_session(function, url, arguments):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    with Session(kept[url]) as session:
        return function(session, *arguments)
'''
    draw = Random(c.seed)
    cities = ["Казань", "Пермь", None]
    employers = [(n, draw.choice(cities)) for n in range(1, 12)] + [(12, "Казань"), (13, "Пермь")]
    vacancies = [(n, f"title {n * 7 % 10}", draw.random() < 0.5, draw.choice([*range(1, 14), None])) for n in range(1, 40)] + [(40, "title 3", True, 12), (41, "title 3", True, 12), (42, "title 0", False, 12), (43, "title 1", True, 13), (44, "title 0", True, None)]
    db.run("INSERT INTO employers VALUES " + ", ".join(f"({n}, 'employer {n}', {repr(city) if city else 'NULL'})" for n, city in employers))
    db.run("INSERT INTO vacancies VALUES " + ", ".join(f"({n}, '{'hh' if n % 2 else 'habr'}', '{n}', '{title}', {remote}, {owner or 'NULL'})" for n, title, remote, owner in vacancies))
    compose = '''def composed(fitting, function, url, arguments):
    import sqlalchemy
    from sqlalchemy import func, select
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    Vacancy = function.__globals__["Vacancy"]
    with Session(kept[url]) as session:
        plain = select(Vacancy.external_id).where(Vacancy.site == "hh").order_by(Vacancy.vacancy_id.desc())
        before = str(plain)
        came = list(session.scalars(fitting(plain, arguments[0])))
        highest = session.scalar(fitting(select(func.max(Vacancy.vacancy_id)), arguments[0]))
        objects = [one.vacancy_id for one in session.scalars(fitting(select(Vacancy).order_by(Vacancy.vacancy_id), arguments[0]))]
    return [came, highest, objects, before == str(plain)]
'''
    for city in ("Казань", "x' OR '1'='1"):
        ours = [n for n, of in employers if of == city]
        fit = [(n, title) for n, title, remote, owner in vacancies if remote and owner in ours]
        c.inside(probe, fitting_ids, db.sqlalchemy_url, [city]).returns([n for n, _ in fit])
        db.clear()
        c.inside(probe, fitting_titles, db.sqlalchemy_url, [city, 2]).returns([title for _, title in sorted(fit, key=lambda row: (row[1], row[0]))][:2])
        c.that(sum(s.rows for s in db.statements if "vacancies" in s.sql) <= 2, "more titles travelled than were asked for", mistake="OR7: the limit belongs into the query")
        db.clear()
        c.inside(probe, how_many_fit, db.sqlalchemy_url, [city]).returns(len(fit))
        c.that(sum(s.rows for s in db.statements if "vacancies" in s.sql) == 1, "rows travelled to be counted", mistake="OR7: the database counts; one row comes back")
        ids = [n for n, _ in fit]
        c.inside(compose, fitting, fitting_ids, db.sqlalchemy_url, [city]).returns([[str(n) for n in ids[::-1] if n % 2], max(ids, default=None), ids, True], mistakes=[
            (belief, "`fitting` takes any select about vacancies and keeps what it says: its columns, conditions and order")
            for belief in (lambda got: True, c.raised("Exception"))
        ])
    ### END HIDDEN TESTS

# %% tags=["raises-exception"]
# The class gets a column, create_all runs, no complaint. Then somebody reads.
class NextBase(DeclarativeBase):
    pass

class NextTown(NextBase):
    __tablename__ = "towns"
    town_id: Mapped[int] = mapped_column(primary_key=True)
    trams: Mapped[int]

NextBase.metadata.create_all(engine)
ask(lambda session: session.scalars(select(NextTown)).all())

# %%
# Alembic's steps change what is there. migrate() runs one; columns (may they be NULL?), then rows.
from alembic import op
from sqlalchemy import Integer

def add_trams():
    op.add_column("towns", Column("trams", Integer))
    op.execute("UPDATE towns SET trams = length('abc') WHERE town_id > 0")
    op.alter_column("towns", "trams", nullable=False)

def drop_trams():
    op.drop_column("towns", "trams")

migrate(add_trams)
migrate(drop_trams)

# %% [markdown] task="upgrade" outcomes="1"
# ## Your turn: up, down, up
# **Notice.** `UndefinedColumn`: `create_all` makes missing tables and never changes one that is there. A migration does, with a way back, as your `up` and `down` did in SQL. The column comes empty, is filled, then refuses NULL.
#
# - `upgrade()`: `vacancies` gets `remote`, a `Boolean`, never NULL: true where the title ends in `, remote`, else false. These titles lose that ending, once.
# - `downgrade()`: titles of remote vacancies get it back; the column goes.
#
# In between titles may change and vacancies come. Other rows and columns stay. `left(title, -8)` drops eight characters, `title LIKE '%, remote'` asks for the ending, `||` joins.
#
# | title before | title | remote |
# |---|---|---|
# | `Analyst, remote` | `Analyst` | true |
# | `Head, remote teams` | `Head, remote teams` | false |
# | `Tester` | `Tester` | false |

# %% answer="upgrade"
from alembic import op
from sqlalchemy import Boolean, Column

revision = "0001"
down_revision = None


def upgrade():
    ### BEGIN SOLUTION
    op.add_column("vacancies", Column("remote", Boolean))
    op.execute("UPDATE vacancies SET remote = title LIKE '%, remote'")
    op.execute("UPDATE vacancies SET title = left(title, -8) WHERE remote")
    op.alter_column("vacancies", "remote", nullable=False)
    ### END SOLUTION


def downgrade():
    ### BEGIN SOLUTION
    op.execute("UPDATE vacancies SET title = title || ', remote' WHERE remote")
    op.drop_column("vacancies", "remote")
    ### END SOLUTION


save_cell("migrations/versions/0001_remote.py")
# %% [markdown] hint="upgrade"
# Four steps up, in an order that never loses what the next one needs. When may the ending go?
# %% [markdown] hint="upgrade"
# On the way down: what must happen while the column is still there?
# %% check="upgrade" points=2
@check("upgrade")
def up_down_up(c, upgrade, downgrade):
    migrate = '''def migrate(step, url):
    import sqlalchemy
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from sqlalchemy.exc import DBAPIError

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    try:
        with kept[url].begin() as connection, Operations.context(MigrationContext.configure(connection)):
            step()
    except DBAPIError as error:
        return f"{type(error.orig).__name__}: {error.orig}"
    return "done"
'''
    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    old = [(1, "Analyst, remote"), (2, "Head, remote teams"), (3, "Tester")]
    new = [(1, "Analyst", True), (2, "Head, remote teams", False), (3, "Tester", False)]
    db.run("INSERT INTO employers VALUES (1, 'Kite Post', 'Казань'); INSERT INTO vacancies VALUES " + ", ".join(f"({n}, 'hh', '{n}', '{title}', 1)" for n, title in old))

    def columns():
        return [row[0] for row in db.rows("SELECT column_name FROM information_schema.columns WHERE table_name = 'vacancies' ORDER BY ordinal_position")]

    for number in (1, 2):
        came = c.inside(migrate, upgrade, db.sqlalchemy_url)
        came.text = "upgrade()" if number == 1 else "upgrade(), after downgrade()"
        came.returns("done", mistakes=[
            (lambda got: "NotNullViolation" in got, "OR9: some rows have no value yet; add the column, fill it in every row, then refuse NULL"),
            (lambda got: "DuplicateColumn" in got, "OR9: the column is there already; `downgrade` has left it"),
            (lambda got: "StringDataRight" in got or "SyntaxError" in got, "PostgreSQL cannot read one of the statements; read the word after `near`"),
        ])
        c.that("remote" in columns(), "the column remote", expected="a column `remote` of vacancies", got=columns(), mistake="OR9: `create_all` makes tables that are missing; it never changes one that is there")
        came = db.rows("SELECT vacancy_id, title, remote FROM vacancies ORDER BY 1")
        c.that(came == new, "the rows after upgrade()", expected=new, got=came, mistakes=[
            ([], "OR9: a table that is dropped and made again has lost its rows"),
            ([(n, title, flag) for (n, title), (_, _, flag) in zip(old, new)], "The ending still stands in the titles; the column says it now"),
            ([(n, title, False) for n, title, _ in new], "The ending went before the column was filled; then nobody knows"),
            ([(1, "Analyst", True), (2, "Head teams", True), (3, "Tester", False)], "Only an ending counts; a title may speak of remote teams"),
            ([(1, "Analyst", True), (2, "Head teams", False), (3, "Tester", False)], "`replace` takes it out of the middle, too; cut the ending only"),
            ([(1, "Analyst", True), (2, "Head, remote teams", None), (3, "Tester", None)], "The others are false, not NULL"),
        ])
        refused = db.try_run("INSERT INTO vacancies (site, external_id, title, remote) VALUES ('hh', '99', 'x', NULL)")
        c.that(refused is not None and refused.code == "23502", "a vacancy whose remote is NULL", expected="refused", got="taken", mistake="OR9: the column still takes NULL; `alter_column` ends that")
        if number == 2:
            break
        came = c.inside(migrate, downgrade, db.sqlalchemy_url)
        came.text = "downgrade()"
        came.returns("done", mistakes=[
            (lambda got: "UndefinedColumn" in got, "OR9: the column was dropped before the titles had read it; put the ending back first"),
        ])
        c.that(columns() == ["vacancy_id", "site", "external_id", "title", "employer_id"], "the columns after downgrade()", expected="the old five", got=columns(), mistake="The way down takes exactly the new column away")
        came = db.rows("SELECT vacancy_id, title FROM vacancies ORDER BY 1")
        c.that(came == old, "the rows after downgrade()", expected=old, got=came, mistakes=[
            ([row[:2] for row in new], "OR9: the column went, and with it the only word about remote work; put the ending back first"),
            ([(n, title + ", remote") for n, title, _ in new], "Only remote vacancies get the ending back"),
        ])
# %% check="upgrade" points=2 hidden=true
@check("upgrade", hidden=True)
def with_new_rows(c, upgrade, downgrade):
    """Rows that come or change between the steps, doubled endings, empty tables; keys, skills, other columns and rules stay."""
    ### BEGIN HIDDEN TESTS
    migrate = '''def migrate(step, url):
    import sqlalchemy
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from sqlalchemy.exc import DBAPIError

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    try:
        with kept[url].begin() as connection, Operations.context(MigrationContext.configure(connection)):
            step()
    except DBAPIError as error:
        return f"{type(error.orig).__name__}: {error.orig}"
    return "done"
'''
    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    c.inside(migrate, upgrade, db.sqlalchemy_url).returns("done")
    c.inside(migrate, downgrade, db.sqlalchemy_url).returns("done")
    titles = ["A, remote, remote", ", remote", "remote", "B,remote", "C, remote ", "D, Remote", "E, remote", "remote, F", "G: 100%, remote", "H, remote or not"]
    db.run("INSERT INTO employers VALUES (1, 'Kite, remote', 'Казань'); INSERT INTO skills VALUES (5, 'SQL'); INSERT INTO vacancies (vacancy_id, site, external_id, title, employer_id) VALUES " + ", ".join(f"({n}, 'hh', '{n}', '{title}', {1 if n % 2 else 'NULL'})" for n, title in enumerate(titles, 1)) + "; INSERT INTO vacancy_skills VALUES (1, 5), (7, 5)")
    others = "SELECT vacancy_id, site, external_id, employer_id FROM vacancies WHERE vacancy_id < 50 ORDER BY 1"
    before = db.rows(others)
    c.inside(migrate, upgrade, db.sqlalchemy_url).returns("done")
    ends = [title.endswith(", remote") for title in titles]
    now = [(n, title[:-8] if end else title, end) for n, (title, end) in enumerate(zip(titles, ends), 1)]
    c.that(db.rows("SELECT vacancy_id, title, remote FROM vacancies ORDER BY 1") == now, "other titles after the way up", mistake="Exactly the ending `, remote` counts and goes, once; other words stay")
    c.that(db.rows(others) == before and db.rows("SELECT * FROM vacancy_skills ORDER BY 1") == [(1, 5), (7, 5)] and db.rows("SELECT name FROM employers") == [("Kite, remote",)], "other rows or columns changed", mistake="OR9: other columns and tables stay as they are")
    db.run("INSERT INTO vacancies (vacancy_id, site, external_id, title, remote) VALUES (60, 'hh', '60', 'New', true), (61, 'hh', '61', 'Newer', false), (62, 'hh', '62', 'Odd, remote', false); UPDATE vacancies SET title = 'EE' WHERE vacancy_id = 7; UPDATE vacancies SET remote = true WHERE vacancy_id = 3")
    c.inside(migrate, downgrade, db.sqlalchemy_url).returns("done")
    back = dict(enumerate(titles, 1)) | {60: "New, remote", 61: "Newer", 62: "Odd, remote", 7: "EE, remote", 3: "remote, remote"}
    c.that(db.rows("SELECT vacancy_id, title FROM vacancies ORDER BY 1") == sorted(back.items()), "other titles after the way down", mistake="The way down reads the column, for rows that came later, too")
    c.that(db.rows(others) == before, "other columns changed on the way down", mistake="OR9: other columns stay as they are")
    c.inside(migrate, upgrade, db.sqlalchemy_url).returns("done")
    came = db.rows("SELECT vacancy_id, title, remote FROM vacancies WHERE vacancy_id IN (3, 7, 60, 61) ORDER BY 1")
    c.that(came == [(3, "remote", True), (7, "EE", True), (60, "New", True), (61, "Newer", False)], "other rows after the second way up", mistake="Up, down, up: the rows of between stay")
    kind = db.rows("SELECT data_type, is_nullable FROM information_schema.columns WHERE table_name = 'vacancies' AND column_name = 'remote'")
    c.that(kind == [("boolean", "NO")], "another kind of column", mistake="A `Boolean` that is never NULL")
    for sql, code in (("INSERT INTO vacancies (vacancy_id, site, external_id, title, remote) VALUES (63, 'hh', '60', 'x', true)", "23505"), ("INSERT INTO vacancies (vacancy_id, site, external_id, title, remote, employer_id) VALUES (64, 'hh', '64', 'x', true, 99)", "23503"), ("INSERT INTO vacancies (vacancy_id, site, external_id, title, remote) VALUES (65, 'hh', '65', NULL, true)", "23502")):
        refused = db.try_run(sql)
        c.that(refused is not None and refused.code == code, "a rule of the table is gone", mistake="OR9: a table made anew has lost its rules; change the one that is there")
    ### END HIDDEN TESTS

# %% [markdown] task="listing" outcomes="2,3"
# ## Project: a page for the API
# Write `listing(session, number, size)`, a dict ready to be sent as JSON:
# ```
# {"page": 2, "size": 1, "total": 3, "items": [{"vacancy_id": 2, "title": "Analyst", "remote": True,
#     "employer": "Kite Post", "skills": ["Python", "SQL"]}]}
# ```
# - `number` counts pages from 1; larger `vacancy_id` first; `total` counts all vacancies.
# - A hidden employer is `None`, skills stand from A to Z, past the end `items` is `[]`.
# - `number` or `size` below 1 raises `ValueError`.
# - At most 3 statements at any size; rows of other pages do not travel.

# %% answer="listing"
def listing(session, number, size):
    ### BEGIN SOLUTION
    if number < 1 or size < 1:
        raise ValueError("pages and sizes count from 1")
    total = session.scalar(select(func.count(Vacancy.vacancy_id)))
    query = select(Vacancy).options(joinedload(Vacancy.employer), selectinload(Vacancy.skills))
    query = query.order_by(Vacancy.vacancy_id.desc()).limit(size).offset((number - 1) * size)
    items = []
    for vacancy in session.scalars(query):
        items.append({
            "vacancy_id": vacancy.vacancy_id, "title": vacancy.title, "remote": vacancy.remote,
            "employer": vacancy.employer.name if vacancy.employer is not None else None,
            "skills": sorted(skill.name for skill in vacancy.skills),
        })
    return {"page": number, "size": size, "total": total, "items": items}
    ### END SOLUTION


save_functions("listing.py", listing, imports=[
    "from sqlalchemy import func, select", "from sqlalchemy.orm import joinedload, selectinload", "from jobboard.models import Vacancy",
])
# %% [markdown] hint="listing"
# Three statements: what does each bring? Which of them can `joinedload` save?
# %% [markdown] hint="listing"
# How many vacancies stand before page 1, before page 2, before page 3?
# %% [markdown] hint="listing"
# Try `ask(listing, 1, 2)` and `ask(listing, 99, 2)`.
# %% check="listing" points=2
@check("listing")
def small_pages(c, listing):
    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    probe = '''def in_a_session(function, url, arguments):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    with Session(kept[url]) as session:
        return function(session, *arguments)
'''
    db.run("INSERT INTO skills SELECT n, substr('zyxwvutsr', n, 1) FROM generate_series(1, 9) AS n")

    def fill(first, last):
        numbers = range(first, last + 1)
        skills = {n: sorted({1 + n % 9, 1 + n * n % 9, 1 + n // 2 % 9}) if n % 5 else [] for n in numbers}
        employers = f"INSERT INTO employers SELECT n, 'employer ' || n, NULL FROM generate_series({first}, {last}) AS n"
        vacancies = "INSERT INTO vacancies VALUES " + ", ".join(f"({n}, 'hh', '{n}', 'title {n * 37 % 100}', {n % 3 == 0}, {n if n % 7 else 'NULL'})" for n in numbers[::-1])
        pairs = "INSERT INTO vacancy_skills SELECT * FROM (VALUES (0, 0)" + "".join(f", ({n}, {skill})" for n in numbers for skill in skills[n]) + ") AS pairs (vacancy, skill) WHERE skill > 0"
        db.run(f"{employers}; {vacancies}; {pairs}")
        return [(n, f"title {n * 37 % 100}", f"employer {n}" if n % 7 else None, sorted("zyxwvutsr"[skill - 1] for skill in skills[n]), n % 3 == 0) for n in numbers]

    rows = [{"vacancy_id": row[0], "title": row[1], "remote": row[4], "employer": row[2], "skills": row[3]} for row in fill(1, 30)][::-1]
    for number, size in ((1, 2), (2, 20), (4, 10)):
        db.clear()
        came = c.inside(probe, listing, db.sqlalchemy_url, [number, size])
        came.text = f"listing(session, {number}, {size}), 30 vacancies"
        items = rows[(number - 1) * size:number * size]
        came.returns({"page": number, "size": size, "total": 30, "items": items}, mistakes=[
            (lambda got: got["items"] == rows[number * size:(number + 1) * size], "PY3: pages count from 1, so nothing stands before page 1"),
            (lambda got: got["items"] == rows[::-1][(number - 1) * size:number * size], "Larger `vacancy_id` first: `desc()`"),
            (lambda got: got["total"] == len(items) != 30, "`total` counts all vacancies, not those of the page"),
            (lambda got: [one["vacancy_id"] for one in got["items"]] == [row["vacancy_id"] for row in rows if row["employer"]][(number - 1) * size:number * size] != [one["vacancy_id"] for one in items], "Vacancies of a hidden employer are lost: `join` drops them, and `joinedload` needs none"),
            (lambda got: 0 < len(got["items"]) < len(items), "OR6: `LIMIT` counted rows of a join, so several skills use up several places"),
            (lambda got: any(one["vacancy_id"] == item["vacancy_id"] and len(one["skills"]) < len(item["skills"]) for one, item in zip(got["items"], items)), "OR6: `LIMIT` counted rows of a join, so the last list of skills was cut"),
            (lambda got: [{**one, "skills": sorted(one["skills"])} for one in got["items"]] == items, "The right skills; they stand from A to Z"),
            (lambda got: sorted(map(repr, got["items"])) != sorted(map(repr, items)) and [one["vacancy_id"] for one in got["items"]] == [one["vacancy_id"] for one in items], "The right vacancies; compare one item, key by key"),
            (None, "PY1: `return` hands the dict over"),
            (c.raised("AttributeError"), "A hidden employer is None and has no name"),
            (c.raised("ValueError"), "A page past the end is no mistake: its `items` is `[]`"),
        ])
        n = sum(s.times for s in db.statements if s.sql.lstrip().upper().startswith(("SELECT", "WITH")) and any(table in s.sql for table in ("vacanc", "employers", "skills")))
        c.that(n <= 3, "the statements of one page", expected="at most 3 statements", got=f"{n} statements", mistake="OR1: a relation is loaded inside the loop, vacancy by vacancy")
    for number, size in ((0, 2), (1, 0)):
        came = c.inside(probe, listing, db.sqlalchemy_url, [number, size])
        came.text = f"listing(session, {number}, {size})"
        came.raises("ValueError", mistakes=[
            (lambda got: True, "Pages count from 1, and a page holds 1 vacancy or more: 0 is below 1, too"),
            (c.raised("Exception"), "The database refused it; the function says no before it asks: 0 is below 1, too"),
        ])
# %% check="listing" points=2 hidden=true
@check("listing", hidden=True)
def any_page(c, listing):
    """No vacancies, 1, 10 and 100 a page, the last and later pages; hidden employers, no skills; refused numbers; statements and rows."""
    ### BEGIN HIDDEN TESTS
    db = c.lend()
    db.run("""
        CREATE TABLE employers (employer_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, city text);
        CREATE TABLE vacancies (vacancy_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, site text NOT NULL, external_id text NOT NULL, title text NOT NULL, remote boolean NOT NULL, employer_id integer REFERENCES employers ON DELETE CASCADE, UNIQUE (site, external_id));
        CREATE TABLE skills (skill_id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE vacancy_skills (vacancy_id integer REFERENCES vacancies ON DELETE CASCADE, skill_id integer REFERENCES skills, PRIMARY KEY (vacancy_id, skill_id));
    """)
    probe = '''def in_a_session(function, url, arguments):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    with Session(kept[url]) as session:
        return function(session, *arguments)
'''
    db.run("INSERT INTO skills SELECT n, substr('zyxwvutsr', n, 1) FROM generate_series(1, 9) AS n")

    def fill(first, last):
        numbers = range(first, last + 1)
        skills = {n: sorted({1 + n % 9, 1 + n * n % 9, 1 + n // 2 % 9}) if n % 5 else [] for n in numbers}
        employers = f"INSERT INTO employers SELECT n, 'employer ' || n, NULL FROM generate_series({first}, {last}) AS n"
        vacancies = "INSERT INTO vacancies VALUES " + ", ".join(f"({n}, 'hh', '{n}', 'title {n * 37 % 100}', {n % 3 == 0}, {n if n % 7 else 'NULL'})" for n in numbers[::-1])
        pairs = "INSERT INTO vacancy_skills SELECT * FROM (VALUES (0, 0)" + "".join(f", ({n}, {skill})" for n in numbers for skill in skills[n]) + ") AS pairs (vacancy, skill) WHERE skill > 0"
        db.run(f"{employers}; {vacancies}; {pairs}")
        return [(n, f"title {n * 37 % 100}", f"employer {n}" if n % 7 else None, sorted("zyxwvutsr"[skill - 1] for skill in skills[n]), n % 3 == 0) for n in numbers]

    c.inside(probe, listing, db.sqlalchemy_url, [1, 5]).returns({"page": 1, "size": 5, "total": 0, "items": []})
    shift = 100 + c.seed % 700
    rows = [{"vacancy_id": row[0], "title": row[1], "remote": row[4], "employer": row[2], "skills": row[3]} for row in fill(shift, shift + 109)][::-1]
    for number, size in ((1, 1), (2, 10), (1, 100), (2, 100), (111, 1), (4, 3)):
        db.clear()
        came = c.inside(probe, listing, db.sqlalchemy_url, [number, size])
        items = rows[(number - 1) * size:number * size]
        came.returns({"page": number, "size": size, "total": 110, "items": items}, mistakes=[
            (lambda got: got["total"] != 110, "`total` counts all vacancies, on every page"),
            (lambda got: len(got["items"]) != len(items), "OR6: some pages have too few vacancies, or too many"),
            (lambda got: [one["vacancy_id"] for one in got["items"]] != [one["vacancy_id"] for one in items], "Some pages hold other vacancies"),
            (lambda got: True, "The right vacancies; one of the items' values is another"),
        ], exact=True)
        n = sum(s.times for s in db.statements if s.sql.lstrip().upper().startswith(("SELECT", "WITH")) and any(table in s.sql for table in ("vacanc", "employers", "skills")))
        c.that(n <= 3, "more than 3 statements", mistake="OR1: a relation is loaded inside the loop, vacancy by vacancy")
        travelled = sum(s.rows for s in db.statements if "FROM vacanc" in s.sql)
        c.that(travelled <= 4 * size + 1, "rows of other pages travelled", mistake="OR7: rows of other pages travelled; the database counts and cuts")
    refuse = '''def refused(listing, url, pages):
    import sqlalchemy
    from sqlalchemy.orm import Session

    kept = sqlalchemy.__dict__.setdefault("lent", {})  # one engine for all calls of a check
    if url not in kept:
        while kept:
            kept.popitem()[1].dispose()
        kept[url] = sqlalchemy.create_engine(url)
    said = []
    with Session(kept[url]) as session:
        for number, size in pages:
            try:
                listing(session, number, size)
                said.append("answered")
            except Exception as error:
                said.append(type(error).__name__)
    return said
'''
    c.inside(refuse, listing, db.sqlalchemy_url, [(0, 5), (-1, 5), (1, 0), (1, -5), (0, 0)]).returns(["ValueError"] * 5, mistakes=[
        (lambda got: True, "Any number or size below 1 is refused by `ValueError`"),
    ])
    ### END HIDDEN TESTS
# %% check="listing" points=1
@check("listing")
def in_the_project(c, listing):
    probe = '''def from_files(listing, models_text, listing_text):
    import sys
    from types import ModuleType

    from sqlalchemy import create_engine
    from sqlalchemy.orm import Session

    package, models = ModuleType("jobboard"), ModuleType("jobboard.models")
    kept = {name: sys.modules.get(name) for name in ("jobboard", "jobboard.models")}
    sys.modules.update({"jobboard": package, "jobboard.models": models})
    package.models = models
    try:
        exec(compile(models_text, "models.py", "exec"), models.__dict__)
        names = {"__name__": "jobboard.listing"}
        exec(compile(listing_text, "listing.py", "exec"), names)
        engine = create_engine("sqlite://")  # empty tables in this process: they are asked once
        models.Base.metadata.create_all(engine)
        with Session(engine) as session:
            return names["listing"](session, 1, 1)
    finally:
        for name, module in kept.items():
            sys.modules.pop(name)
            if module is not None:
                sys.modules[name] = module
'''
    models, text = c.file("jobboard/models.py").got, c.file("jobboard/listing.py").got
    came = c.inside(probe, listing, models, text)
    came.text = "listing(session, 1, 1) of jobboard/listing.py, empty tables of jobboard/models.py"
    came.returns({"page": 1, "size": 1, "total": 0, "items": []}, mistakes=[
        (c.raised("NameError"), "The file leans on a name that only the notebook knows; its imports stand in the last line of the cell"),
        (c.raised("KeyError"), "The file does not know `listing` yet; run the cell above to its last line"),
        (c.raised("ImportError"), "`models.py` has no `Vacancy`; run the cell of the deletion rules again"),
        (c.raised("AttributeError"), "`models.py` has no `Base`, or no relations; run the cell of the deletion rules again"),
        (c.raised("SyntaxError"), "Python cannot read one of the two files; open it and mend the line it names"),
    ])

# %% [markdown]
# ## Now it can: answer with a page
# Your `models.py` and `listing.py` answer. The migration waits in `migrations/versions`.

# %%
import sys

from autograder.services.project import project_folder
from autograder.services.save_point import save_point

sys.path.insert(0, str(project_folder().parent))  # the folder in which jobboard stands
if (project_folder() / "listing.py").exists():
    try:
        from jobboard.listing import listing as saved
        print(ask(saved, 1, 2))
    except (ImportError, NameError, TypeError) as error:
        print("jobboard/listing.py:", error)
if (project_folder() / "listing.py").exists():
    save_point("List vacancies by page in three statements, with relations and a migration")

# %% [markdown]
# ## Remember
# - **Model:** each end names the other; pairs go through `secondary`.
# - **Measure:** count statements at 1, 10 and 100 rows.
# - **Choose:** `selectinload` for lists, `joinedload` for single rows, lazy for what is seldom read. `LIMIT` counts rows of a join.
# - **Decide:** `cascade` binds sessions, `ondelete` binds everybody.
# - **Change:** add, fill, then refuse NULL; keep a way back.
