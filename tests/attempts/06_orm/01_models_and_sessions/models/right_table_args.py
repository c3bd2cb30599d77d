# right: rules of one column written below the columns
import sqlalchemy
from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    type_annotation_map = {str: Text}


class Employer(Base):
    __tablename__ = "employers"
    employer_id: Mapped[int] = mapped_column(primary_key=True)
    # name: a text, never missing, never twice
    name: Mapped[str]
    # city: a text, may be missing
    city: Mapped[str | None] = mapped_column(default=None)
    __table_args__ = (UniqueConstraint("name"),)


class Vacancy(Base):
    __tablename__ = "vacancies"
    vacancy_id: Mapped[int] = mapped_column(primary_key=True)
    site: Mapped[str]
    external_id: Mapped[str]
    # title: a text, never missing
    title: Mapped[str]
    # employer_id: may be missing; an employer that is named is there, and cannot be deleted
    employer_id: Mapped[int | None] = mapped_column(ForeignKey("employers.employer_id"))
    # site and external_id: the two together never twice
    __table_args__ = (UniqueConstraint("external_id", "site", name="one_vacancy_a_site"),)


class Skill(Base):
    __tablename__ = "skills"
    skill_id: Mapped[int] = mapped_column(primary_key=True)
    # name: a text, never missing, never twice
    name: Mapped[str] = mapped_column(unique=True)


class VacancySkill(Base):
    __tablename__ = "vacancy_skills"
    # a vacancy that is there; when it is deleted, its pairs go too
    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancies.vacancy_id", ondelete="CASCADE"), primary_key=True)
    # skill_id: a skill that is there, and cannot be deleted while in use; no pair twice
    skill_id: Mapped[int] = mapped_column(ForeignKey("skills.skill_id"), primary_key=True)


models = Base.metadata
save_cell("models.py")
