# wrong: the type hints alone tie both ends; card: "each names the other in `back_populates`"
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
        replies: Mapped[list["Reply"]] = relationship()

    class Reply(AnswerBase):
        __tablename__ = "replies"
        reply_id: Mapped[int] = mapped_column(primary_key=True)
        candidate_id: Mapped[int] = mapped_column(ForeignKey("candidates.candidate_id"))
        candidate: Mapped[Candidate] = relationship()
        labels: Mapped[list["Label"]] = relationship(secondary=reply_labels)

    class Label(AnswerBase):
        __tablename__ = "labels"
        label_id: Mapped[int] = mapped_column(primary_key=True)
        replies: Mapped[list[Reply]] = relationship(secondary=reply_labels)

    return Candidate, Reply, Label
