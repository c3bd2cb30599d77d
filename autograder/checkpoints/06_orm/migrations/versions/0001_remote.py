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
