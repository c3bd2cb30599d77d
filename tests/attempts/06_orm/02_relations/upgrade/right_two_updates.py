# right: two updates for true and false, the last step first on the way down
from alembic import op
from sqlalchemy import Boolean, Column

revision = "0001"
down_revision = None


def upgrade():
    op.add_column("vacancies", Column("remote", Boolean, nullable=True))
    op.execute("UPDATE vacancies SET remote = true WHERE title LIKE '%, remote'")
    op.execute("UPDATE vacancies SET remote = false WHERE remote IS NULL")
    op.alter_column("vacancies", "remote", nullable=False)
    op.execute("UPDATE vacancies SET title = left(title, length(title) - 8) WHERE remote")


def downgrade():
    op.alter_column("vacancies", "remote", nullable=True)
    op.execute("UPDATE vacancies SET title = title || ', remote' WHERE remote = true")
    op.drop_column("vacancies", "remote")


save_cell("migrations/versions/0001_remote.py")
