# wrong OR9: the steps back in the order of the way up; card: "dropped before the titles had read it"
from alembic import op
from sqlalchemy import Boolean, Column

revision = "0001"
down_revision = None


def upgrade():
    op.add_column("vacancies", Column("remote", Boolean))
    op.execute("UPDATE vacancies SET remote = title LIKE '%, remote'")
    op.execute("UPDATE vacancies SET title = left(title, -8) WHERE remote")
    op.alter_column("vacancies", "remote", nullable=False)


def downgrade():
    op.drop_column("vacancies", "remote")
    op.execute("UPDATE vacancies SET title = title || ', remote' WHERE remote")


save_cell("migrations/versions/0001_remote.py")
