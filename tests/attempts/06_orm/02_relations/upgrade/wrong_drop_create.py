# wrong OR9: drops the table and makes it anew; card: "OR9"
from alembic import op
from sqlalchemy import Boolean, Column

revision = "0001"
down_revision = None


def upgrade():
    op.execute("DROP TABLE vacancy_skills")
    op.execute("DROP TABLE vacancies")
    Base.metadata.create_all(op.get_bind())


def downgrade():
    op.execute("UPDATE vacancies SET title = title || ', remote' WHERE remote")
    op.drop_column("vacancies", "remote")


save_cell("migrations/versions/0001_remote.py")
