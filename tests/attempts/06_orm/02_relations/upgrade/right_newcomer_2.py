# right: false for all, then true; statements for the rest
from alembic import op
from sqlalchemy import Boolean, Column

revision = "0001"
down_revision = None


def upgrade():
    op.add_column("vacancies", Column("remote", Boolean))
    op.execute("UPDATE vacancies SET remote = false")
    op.execute("UPDATE vacancies SET remote = true WHERE right(title, 8) = ', remote'")
    op.execute("UPDATE vacancies SET title = substr(title, 1, length(title) - 8) WHERE remote = true")
    op.alter_column("vacancies", "remote", nullable=False)


def downgrade():
    op.execute("UPDATE vacancies SET title = concat(title, ', remote') WHERE remote = true")
    op.execute("ALTER TABLE vacancies DROP COLUMN remote")


save_cell("migrations/versions/0001_remote.py")
