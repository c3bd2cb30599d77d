# wrong: the foreign key names the class; card: "a table and its column, not a class"
def answer_models():
    class AnswerBase(DeclarativeBase):
        pass

    reply_labels = Table(
        "reply_labels", AnswerBase.metadata,
        Column("reply_id", ForeignKey("replies.reply_id"), primary_key=True),
        Column("label_id", ForeignKey("labels.label_id"), primary_key=True),
    )

    class Candidate(AnswerBase):
        __tablename__ = "candidates"
        candidate_id: Mapped[int] = mapped_column(primary_key=True)
        replies: Mapped[list["Reply"]] = relationship(back_populates="candidate")

    class Reply(AnswerBase):
        __tablename__ = "replies"
        reply_id: Mapped[int] = mapped_column(primary_key=True)
        candidate_id: Mapped[int] = mapped_column(ForeignKey("Candidate.candidate_id"))
        candidate: Mapped[Candidate] = relationship(back_populates="replies")
        labels: Mapped[list["Label"]] = relationship(secondary=reply_labels, back_populates="replies")

    class Label(AnswerBase):
        __tablename__ = "labels"
        label_id: Mapped[int] = mapped_column(primary_key=True)
        replies: Mapped[list[Reply]] = relationship(secondary=reply_labels, back_populates="labels")

    return Candidate, Reply, Label
