# right: a default that goes again, one update
from alembic import op
from sqlalchemy import Boolean, Column

revision = "0001"
down_revision = None


def upgrade():
    op.add_column("vacancies", Column("remote", Boolean, nullable=False, server_default="false"))
    op.execute("UPDATE vacancies SET remote = true, title = left(title, -8) WHERE title LIKE '%, remote'")
    op.alter_column("vacancies", "remote", server_default=None)


def downgrade():
    op.execute("UPDATE vacancies SET title = title || ', remote' WHERE remote")
    op.drop_column("vacancies", "remote")


save_cell("migrations/versions/0001_remote.py")
