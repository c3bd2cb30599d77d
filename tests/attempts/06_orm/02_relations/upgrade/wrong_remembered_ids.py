# wrong OR9: keeps the old titles in a table of their own, which knows no later rows; card: "for rows that came later, too"
from alembic import op
from sqlalchemy import Boolean, Column

revision = "0001"
down_revision = None


def upgrade():
    op.execute("DROP TABLE IF EXISTS old_titles")
    op.execute("CREATE TABLE old_titles AS SELECT vacancy_id, title FROM vacancies")
    op.add_column("vacancies", Column("remote", Boolean))
    op.execute("UPDATE vacancies SET remote = title LIKE '%, remote'")
    op.execute("UPDATE vacancies SET title = left(title, -8) WHERE remote")
    op.alter_column("vacancies", "remote", nullable=False)


def downgrade():
    op.execute("UPDATE vacancies SET title = old.title FROM old_titles AS old WHERE old.vacancy_id = vacancies.vacancy_id")
    op.drop_column("vacancies", "remote")


save_cell("migrations/versions/0001_remote.py")
