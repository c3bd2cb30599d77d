# wrong OR9: creates the tables of the models again; card: "it never changes one that is there"
from alembic import op
from sqlalchemy import Boolean, Column

revision = "0001"
down_revision = None


def upgrade():
    Base.metadata.create_all(op.get_bind())


def downgrade():
    pass


save_cell("migrations/versions/0001_remote.py")
