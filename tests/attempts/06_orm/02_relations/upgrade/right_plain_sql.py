# right: statements alone, one for both columns
from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE vacancies ADD COLUMN remote boolean")
    op.execute("UPDATE vacancies SET remote = right(title, 8) = ', remote', title = regexp_replace(title, ', remote$', '')")
    op.execute("ALTER TABLE vacancies ALTER COLUMN remote SET NOT NULL")


def downgrade():
    op.execute("UPDATE vacancies SET title = CASE WHEN remote THEN title || ', remote' ELSE title END")
    op.execute("ALTER TABLE vacancies DROP COLUMN remote")


save_cell("migrations/versions/0001_remote.py")
