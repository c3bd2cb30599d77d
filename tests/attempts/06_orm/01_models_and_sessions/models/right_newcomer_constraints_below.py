# right: every UNIQUE below, NO ACTION said aloud
from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    type_annotation_map = {str: Text}


class Employer(Base):
    __tablename__ = "employers"
    employer_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    city: Mapped[str | None]
    __table_args__ = (UniqueConstraint("name"),)


class Vacancy(Base):
    __tablename__ = "vacancies"
    vacancy_id: Mapped[int] = mapped_column(primary_key=True)
    site: Mapped[str]
    external_id: Mapped[str]
    title: Mapped[str]
    employer_id: Mapped[int | None] = mapped_column(ForeignKey("employers.employer_id", ondelete="NO ACTION"))
    __table_args__ = (UniqueConstraint("site", "external_id"),)


class Skill(Base):
    __tablename__ = "skills"
    skill_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    __table_args__ = (UniqueConstraint("name"),)


class VacancySkill(Base):
    __tablename__ = "vacancy_skills"
    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancies.vacancy_id", ondelete="CASCADE"), primary_key=True)
    skill_id: Mapped[int] = mapped_column(ForeignKey("skills.skill_id"), primary_key=True)


models = Base.metadata
save_cell("models.py")
