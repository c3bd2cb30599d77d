# wrong OR9: refuses NULL before the rows have a value; card: "fill it in every row, then refuse NULL"
from alembic import op
from sqlalchemy import Boolean, Column

revision = "0001"
down_revision = None


def upgrade():
    op.add_column("vacancies", Column("remote", Boolean, nullable=False))
    op.execute("UPDATE vacancies SET remote = title LIKE '%, remote'")
    op.execute("UPDATE vacancies SET title = left(title, -8) WHERE remote")


def downgrade():
    op.execute("UPDATE vacancies SET title = title || ', remote' WHERE remote")
    op.drop_column("vacancies", "remote")


save_cell("migrations/versions/0001_remote.py")
