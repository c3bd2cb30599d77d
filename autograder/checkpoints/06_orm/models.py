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
